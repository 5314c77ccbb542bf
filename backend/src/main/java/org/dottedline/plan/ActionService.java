package org.dottedline.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.access.AccountRights;
import org.dottedline.access.Sights;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.RecordRoad;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError.NotFoundError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.security.Administrators;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Makes and changes actions: each has exactly one owner, who may see the account, and a day. */
@Service
class ActionService {

	private static final int NOTE = 4000;

	private static final int MOST_LINKS = 50;

	private final ChangeRoad road;

	private final RecordRoad records;

	private final Sights sights;

	private final Administrators administrators;

	private final Clock clock = Clock.systemUTC();

	ActionService(ChangeRoad road, RecordRoad records, Sights sights, Administrators administrators) {
		this.road = road;
		this.records = records;
		this.sights = sights;
		this.administrators = administrators;
	}

	Outcome create(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		Snapshot workspace = this.sights.open(viewer).workspace();
		Map<String, @Nullable Object> fields = fields(input);
		fields.put("accountId", accountId);
		fields.put("status", "OPEN");
		fields.put("byId", viewer.memberId());
		fields.put("at", OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS).toString());
		Set<String> administrators = this.administrators.among(List.of(input.id("ownerId")));
		return this.road.run(Command.onAccount("createAction", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			check(draft, workspace, input, administrators);
			String id = draft.add(RecordType.ACTION, fields);
			checkDays(draft, id);
			return id;
		}));
	}

	Outcome update(Viewer viewer, Input input) {
		Snapshot workspace = this.sights.open(viewer).workspace();
		Map<String, @Nullable Object> fields = fields(input);
		String owner = input.idOrNull("ownerId");
		Set<String> administrators = owner == null ? Set.of() : this.administrators.among(List.of(owner));
		String status = input.choice("status");
		return this.records.change("updateAction", RecordType.ACTION, viewer, input, (draft, action) -> {
			check(draft, workspace, input, administrators);
			fields.forEach((field, value) -> draft.set(RecordType.ACTION, action.id(), field, value));
			if (status != null && !status.equals(action.text("status"))) {
				draft.set(RecordType.ACTION, action.id(), "status", status);
				draft.set(RecordType.ACTION, action.id(), "doneOn", "DONE".equals(status) ? LocalDate.now(this.clock) : null);
			}
			if (input.has("due") || input.has("objectiveId") || input.has("strategyId")) {
				checkDays(draft, action.id());
			}
		});
	}

	Outcome remove(Viewer viewer, Input input) {
		return this.records.remove("removeAction", RecordType.ACTION, viewer, input);
	}

	private static Map<String, @Nullable Object> fields(Input input) {
		Map<String, @Nullable Object> fields = new HashMap<>();
		if (input.has("title")) {
			fields.put("title", input.name("title"));
		}
		if (input.has("ownerId")) {
			if (input.idOrNull("ownerId") == null) {
				throw Refusal.invalid("ownerId", "An action has exactly one owner; say who.");
			}
			fields.put("ownerId", input.id("ownerId"));
		}
		if (input.has("due")) {
			if (input.date("due") == null) {
				throw Refusal.invalid("due", "An action has a day; say by when.");
			}
			fields.put("due", input.date("due"));
		}
		if (input.has("note")) {
			fields.put("note", input.text("note", NOTE));
		}
		for (String reference : List.of("objectiveId", "strategyId")) {
			if (input.has(reference)) {
				fields.put(reference, input.idOrNull(reference));
			}
		}
		if (input.has("stakeholderIds")) {
			fields.put("stakeholderIds", input.choices("stakeholderIds"));
		}
		if (input.has("cells")) {
			fields.put("cells", input.groups("cells").stream().map(cell -> cell.id("row") + ' ' + cell.id("column")).distinct().toList());
		}
		return fields;
	}

	private static void check(Draft draft, Snapshot workspace, Input input, Set<String> administrators) {
		String owner = input.idOrNull("ownerId");
		if (owner != null && workspace.find(RecordType.MEMBER, owner) == null) {
			throw Refusal.notFound("ownerId", "There is no member with this id.");
		}
		if (owner != null && AccountRights.of(draft.base()).of(owner, administrators.contains(owner)) == null) {
			throw Refusal.invalid("ownerId", "They can't see this account; give them access first, or choose another owner.");
		}
		Links.check(draft, RecordType.OBJECTIVE, "objectiveId", input, "There is no objective with this id on this account.");
		Links.check(draft, RecordType.STRATEGY, "strategyId", input, "There is no strategy with this id on this account.");
		Links.checkAll(draft, RecordType.STAKEHOLDER, "stakeholderIds", input, MOST_LINKS, "There is no seat with this id on this account.");
		checkCells(draft, workspace, input.groups("cells"));
	}

	private static void checkCells(Draft draft, Snapshot workspace, List<Input> cells) {
		if (cells.size() > MOST_LINKS) {
			throw Refusal.invalid("cells", "These are " + cells.size() + "; " + MOST_LINKS + " fit.");
		}
		List<NotFoundError> missing = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			String column = cells.get(i).id("column");
			if (draft.find(RecordType.BUSINESS_UNIT, cells.get(i).id("row")) == null) {
				missing.add(new NotFoundError(List.of("input", "cells", String.valueOf(i), "row"), "There is no unit with this id on this account."));
			}
			if (workspace.find(RecordType.PRODUCT_FAMILY, column) == null && workspace.find(RecordType.PRODUCT, column) == null) {
				missing.add(new NotFoundError(List.of("input", "cells", String.valueOf(i), "column"), "There is no product family or product with this id."));
			}
		}
		if (!missing.isEmpty()) {
			throw new Refusal(List.copyOf(missing));
		}
	}

	/** A strategy brings its objective along, and what serves an objective is done by its day. */
	private static void checkDays(Draft draft, String id) {
		GraphRecord action = draft.find(RecordType.ACTION, id);
		GraphRecord strategy = draft.find(RecordType.STRATEGY, action.text("strategyId"));
		if (strategy != null) {
			draft.set(RecordType.ACTION, id, "objectiveId", strategy.text("objectiveId"));
		}
		GraphRecord objective = draft.find(RecordType.OBJECTIVE, draft.find(RecordType.ACTION, id).text("objectiveId"));
		if (objective != null && action.required("due").compareTo(objective.required("due")) > 0) {
			throw Refusal.invalid("due", "The objective that it serves is due before that, on " + objective.required("due") + ".");
		}
	}

}
