package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;
import org.dottedline.whitespace.Cell.Conflict;
import org.dottedline.whitespace.Cell.Origin;

import org.springframework.stereotype.Service;

/** Ends conflicts between what was said by hand and what the data came to say. */
@Service
class ConflictService {

	private final ChangeRoad road;

	private final CellService cells;

	ConflictService(ChangeRoad road, CellService cells) {
		this.road = road;
		this.cells = cells;
	}

	Outcome resolve(Viewer viewer, Input input) {
		List<Input> conflicts = input.groups("conflicts");
		if (conflicts.isEmpty() || conflicts.size() > CellService.MOST) {
			throw Refusal.invalid("conflicts", "Give 1 to " + CellService.MOST + " of them; these are " + conflicts.size() + ".");
		}
		boolean hand = Origin.HAND.name().equals(input.choice("keep"));
		String accountId = input.id("accountId");
		return this.road.run(Command.onAccount("resolveCellConflicts", viewer, accountId, "accountId", input, drafts -> {
			CellBook book = this.cells.book(viewer, drafts.account(accountId));
			List<UserError> errors = new ArrayList<>();
			for (int place = 0; place < conflicts.size(); place++) {
				Input conflict = conflicts.get(place);
				CellField field = CellField.valueOf(Objects.requireNonNull(conflict.choice("field")));
				if (!resolve(book, drafts.account(accountId), conflict.id("row"), conflict.id("column"), field, hand)) {
					errors.add(new UserError.NotFoundError(List.of("input", "conflicts", String.valueOf(place), "field"),
							"There is no such conflict any more."));
				}
			}
			if (!errors.isEmpty()) {
				throw new Refusal(errors);
			}
			return accountId;
		}));
	}

	private static boolean resolve(CellBook book, Draft draft, String row, String column, CellField field,
			boolean hand) {
		GraphRecord cell = draft.find(RecordType.CELL, CellId.of(draft.streamId(), row, column));
		if (cell == null
				|| book.conflicts(cell).stream().map(Conflict::field).noneMatch(known -> known == field)) {
			return false;
		}
		if (hand) {
			book.confirm(cell, field);
		}
		else {
			book.clear(cell, field);
		}
		return true;
	}

}
