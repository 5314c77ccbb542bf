package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.dottedline.access.Sights;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Records at which rows, columns and cells of an account we aim. */
@Service
class TargetService {

	private final ChangeRoad road;

	private final Sights sights;

	TargetService(ChangeRoad road, Sights sights) {
		this.road = road;
		this.sights = sights;
	}

	Outcome set(Viewer viewer, Input input) {
		List<Input> targets = input.groups("targets");
		if (targets.isEmpty() || targets.size() > CellService.MOST) {
			throw Refusal.invalid("targets", "Give 1 to " + CellService.MOST + " of them; these are " + targets.size() + ".");
		}
		String accountId = input.id("accountId");
		Snapshot workspace = this.sights.open(viewer).workspace();
		return this.road.run(Command.onAccount("setTargets", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			List<UserError> errors = new ArrayList<>();
			for (int place = 0; place < targets.size(); place++) {
				Input target = targets.get(place);
				check(draft, workspace, target, List.of("input", "targets", String.valueOf(place)), errors);
				if (errors.isEmpty()) {
					set(draft, target.idOrNull("row"), target.idOrNull("column"), target.flag("target"));
				}
			}
			if (!errors.isEmpty()) {
				throw new Refusal(errors);
			}
			return accountId;
		}));
	}

	private static void check(Draft draft, Snapshot workspace, Input target, List<String> path, List<UserError> errors) {
		String row = target.idOrNull("row");
		String column = target.idOrNull("column");
		if (row == null && column == null) {
			errors.add(new UserError.InvalidInputError(path, "Name a row, a column or both."));
		}
		if (row != null && draft.find(RecordType.BUSINESS_UNIT, row) == null) {
			errors.add(new UserError.NotFoundError(with(path, "row"), "There is no unit with this id on this account."));
		}
		if (column != null && workspace.find(RecordType.PRODUCT_FAMILY, column) == null
				&& workspace.find(RecordType.PRODUCT, column) == null) {
			errors.add(new UserError.NotFoundError(with(path, "column"),
					"There is no product family or product with this id."));
		}
	}

	private static List<String> with(List<String> path, String field) {
		List<String> longer = new ArrayList<>(path);
		longer.add(field);
		return List.copyOf(longer);
	}

	private static void set(Draft draft, @Nullable String row, @Nullable String column, boolean target) {
		Boolean kept = target ? true : null;
		if (column == null) {
			draft.set(RecordType.BUSINESS_UNIT, Objects.requireNonNull(row), "target", kept);
		}
		else if (row == null) {
			TreeSet<String> columns = new TreeSet<>(
					Objects.requireNonNull(draft.find(RecordType.ACCOUNT, draft.streamId())).texts("targetColumnIds"));
			boolean changed = target ? columns.add(column) : columns.remove(column);
			if (changed) {
				draft.set(RecordType.ACCOUNT, draft.streamId(), "targetColumnIds", columns);
			}
		}
		else {
			String id = CellId.of(draft.streamId(), row, column);
			if (draft.find(RecordType.CELL, id) != null) {
				draft.set(RecordType.CELL, id, "target", kept);
			}
			else if (target) {
				draft.add(RecordType.CELL, id,
						Map.of("accountId", draft.streamId(), "unitId", row, "columnId", column, "target", true));
			}
		}
	}

}
