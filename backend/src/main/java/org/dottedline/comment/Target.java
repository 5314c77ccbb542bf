package org.dottedline.comment;

import java.util.HashMap;
import java.util.Map;

import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.whitespace.CellId;
import org.jspecify.annotations.Nullable;

/**
 * What a comment is about. It is named rather than pointed to: lines are no nodes, a cell of which nothing was said has no
 * record, and what was said of a thing outlives it.
 * @param row the row of a cell; null for anything else
 * @param column the column of a cell; null for anything else
 */
record Target(TargetKind kind, String id, @Nullable String row, @Nullable String column) {

	/** What a comment that is kept is about. */
	static Target of(GraphRecord comment) {
		return new Target(TargetKind.valueOf(comment.required("aboutKind")), comment.required("aboutId"), comment.text("row"),
				comment.text("column"));
	}

	/**
	 * What an input names on an account: a thing by its id, or a cell by its row and column.
	 * @throws Refusal where there is no such thing on the account
	 */
	static Target given(Input input, Draft account, Snapshot workspace) {
		String id = input.idOrNull("targetId");
		if (id == null) {
			return cell(input, account, workspace);
		}
		for (RecordType type : TargetKind.types()) {
			GraphRecord found = account.find(type, id);
			if (found != null) {
				return type == RecordType.CELL
						? new Target(TargetKind.CELL, id, found.required("unitId"), found.required("columnId"))
						: new Target(TargetKind.of(type), id, null, null);
			}
		}
		throw Refusal.notFound("targetId", "There is no person, line, cell, objective or action with this id on this account.");
	}

	private static Target cell(Input input, Draft account, Snapshot workspace) {
		String row = input.idOrNull("row");
		String column = input.idOrNull("column");
		if (row == null || column == null) {
			throw Refusal.invalid("targetId", "Say what it is about: give a targetId, or the row and column of a cell.");
		}
		if (account.find(RecordType.BUSINESS_UNIT, row) == null) {
			throw Refusal.notFound("row", "There is no unit with this id on this account.");
		}
		if (workspace.find(RecordType.PRODUCT_FAMILY, column) == null && workspace.find(RecordType.PRODUCT, column) == null) {
			throw Refusal.notFound("column", "There is no product family or product with this id.");
		}
		return new Target(TargetKind.CELL, CellId.of(account.streamId(), row, column), row, column);
	}

	/** As a comment keeps it. */
	Map<String, @Nullable Object> kept() {
		Map<String, @Nullable Object> kept = new HashMap<>();
		kept.put("aboutKind", this.kind.name());
		kept.put("aboutId", this.id);
		kept.put("row", this.row);
		kept.put("column", this.column);
		return kept;
	}

}
