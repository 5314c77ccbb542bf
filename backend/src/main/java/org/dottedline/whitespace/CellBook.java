package org.dottedline.whitespace;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.dottedline.change.Refusal;
import org.dottedline.change.UserError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.whitespace.Cell.Conflict;
import org.dottedline.whitespace.Cell.State;
import org.dottedline.whitespace.PlacedFacts.Pair;
import org.jspecify.annotations.Nullable;

/** Writes what is said of cells into a draft of their account: who said each value and when, and what the data said then. */
final class CellBook {

	private final Draft draft;

	private final Snapshot workspace;

	private final Function<Pair, @Nullable RevenueFact> facts;

	private final CellStatuses statuses;

	private final String byId;

	private final OffsetDateTime at;

	/**
	 * A book for one command.
	 * @param facts what the data says of a row and a column
	 */
	CellBook(Draft draft, Snapshot workspace, Function<Pair, @Nullable RevenueFact> facts, String byId,
			OffsetDateTime at) {
		this.draft = draft;
		this.workspace = workspace;
		this.facts = facts;
		this.statuses = CellStatuses.of(workspace);
		this.byId = byId;
		this.at = at;
	}

	/**
	 * Writes an edit.
	 * @return the id of the cell
	 * @throws Refusal with everything that is wrong with it; then nothing of it was written
	 */
	String write(CellEdit edit) {
		String id = CellId.of(this.draft.streamId(), edit.row(), edit.column());
		GraphRecord before = this.draft.find(RecordType.CELL, id);
		Map<String, @Nullable Object> wanted = new LinkedHashMap<>(edit.values());
		GraphRecord after = before != null ? before : blank(id, edit);
		for (Map.Entry<String, @Nullable Object> value : wanted.entrySet()) {
			after = after.with(value.getKey(), value.getValue());
		}
		after = tidied(after, wanted);
		List<UserError> errors = new ArrayList<>();
		checkPlace(edit, errors);
		checkReferences(edit, errors);
		checkBlocked(after, wanted, errors);
		checkStatus(after, wanted, errors);
		if (!errors.isEmpty()) {
			throw new Refusal(errors);
		}
		put(id, before, stamped(before, after));
		return id;
	}

	/** Where the data contradicts a cell by now. */
	List<Conflict> conflicts(GraphRecord cell) {
		return Seen.conflicts(fact(cell), cell);
	}

	/** Lets the hand's word on a value stand against what the data says now. */
	void confirm(GraphRecord cell, CellField field) {
		Provenance said = new Provenance(field, this.at, this.byId);
		put(cell.id(), cell, seen(cell, field).with("said", Provenance.lines(cell.texts("said"), field, said)));
	}

	/** Takes the hand's word on a value back, so that the data's stands. */
	void clear(GraphRecord cell, CellField field) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put(field.field(), null);
		write(new CellEdit(cell.required("unitId"), cell.required("columnId"), values));
	}

	private @Nullable RevenueFact fact(GraphRecord cell) {
		return this.facts.apply(new Pair(cell.required("unitId"), cell.required("columnId")));
	}

	private static GraphRecord blank(String id, CellEdit edit) {
		return GraphRecord.of(RecordType.CELL, id, Map.of("unitId", edit.row(), "columnId", edit.column()));
	}

	private void put(String id, @Nullable GraphRecord before, GraphRecord after) {
		if (before == null && after.values().size() == 2) {
			// Nothing but its place was said.
			return;
		}
		if (before == null) {
			Map<String, Object> values = new HashMap<>(after.values());
			values.put("accountId", this.draft.streamId());
			this.draft.add(RecordType.CELL, id, values);
			return;
		}
		for (String field : RecordType.CELL.fields().keySet()) {
			this.draft.set(RecordType.CELL, id, field, after.value(field));
		}
	}

	/** Takes along what does not go with the new state. */
	private GraphRecord tidied(GraphRecord cell, Map<String, @Nullable Object> wanted) {
		GraphRecord tidy = cell;
		String state = cell.text("state");
		String status = cell.text("status");
		if (wanted.containsKey("state") && !wanted.containsKey("status") && status != null
				&& (state == null || !this.statuses.fits(status, State.valueOf(state)))) {
			tidy = tidy.with("status", null);
		}
		if (wanted.containsKey("state") && !State.BLOCKED.name().equals(state)) {
			for (String field : List.of("reason", "reviewDate")) {
				tidy = wanted.get(field) == null ? tidy.with(field, null) : tidy;
			}
		}
		return tidy;
	}

	private GraphRecord stamped(@Nullable GraphRecord before, GraphRecord after) {
		GraphRecord stamped = after;
		List<String> lines = before == null ? List.of() : before.texts("said");
		for (CellField field : CellField.values()) {
			Object now = after.value(field.field());
			boolean same = before != null && Objects.equals(now, before.value(field.field()))
					&& (field != CellField.POTENTIAL || Objects.equals(after.value("currency"), before.value("currency")));
			if (!same && (before != null || now != null)) {
				lines = Provenance.lines(lines, field,
						now == null ? null : new Provenance(field, this.at, this.byId));
				stamped = seen(stamped, field);
			}
		}
		return stamped.with("said", lines);
	}

	/** The same with what the data says now beside a value that contradicts it or may come to. */
	private GraphRecord seen(GraphRecord cell, CellField field) {
		RevenueFact fact = fact(cell);
		return switch (field) {
			case STATE -> cell.with("seenState", cell.value("state") == null ? null : Seen.state(fact));
			case CURRENT_REVENUE ->
				cell.with("seenRevenue", cell.value("currentRevenue") == null ? null : Seen.revenue(fact));
			default -> cell;
		};
	}

	private void checkPlace(CellEdit edit, List<UserError> errors) {
		if (this.draft.find(RecordType.BUSINESS_UNIT, edit.row()) == null) {
			errors.addAll(Refusal.notFound("row", "There is no unit with this id on this account.").errors());
		}
		if (this.workspace.find(RecordType.PRODUCT_FAMILY, edit.column()) == null
				&& this.workspace.find(RecordType.PRODUCT, edit.column()) == null) {
			errors.addAll(Refusal.notFound("column", "There is no product family or product with this id.").errors());
		}
	}

	private void checkReferences(CellEdit edit, List<UserError> errors) {
		String buyer = (String) edit.values().get("likelyBuyerId");
		if (buyer != null && this.draft.find(RecordType.STAKEHOLDER, buyer) == null) {
			errors.addAll(Refusal.notFound("likelyBuyerId", "There is no seat with this id on this account.").errors());
		}
		String owner = (String) edit.values().get("ownerId");
		if (owner != null && this.workspace.find(RecordType.MEMBER, owner) == null) {
			errors.addAll(Refusal.notFound("ownerId", "There is no member with this id.").errors());
		}
		if (edit.values().get("opportunityIds") instanceof List<?> ids
				&& ids.stream().anyMatch(id -> this.draft.find(RecordType.OPPORTUNITY, (String) id) == null)) {
			errors.addAll(
					Refusal.notFound("opportunityIds", "There is no such opportunity on this account.").errors());
		}
	}

	private static void checkBlocked(GraphRecord cell, Map<String, @Nullable Object> wanted, List<UserError> errors) {
		boolean asked = wanted.keySet().stream().anyMatch(List.of("state", "reason", "reviewDate")::contains);
		if (!asked) {
			return;
		}
		boolean blocked = State.BLOCKED.name().equals(cell.text("state"));
		Map.of("reason", "Say why it is blocked.", "reviewDate", "Say when to look again whether it is still blocked.")
			.forEach((field, message) -> {
				if (blocked && cell.value(field) == null) {
					errors.addAll(Refusal.invalid(field, message).errors());
				}
				if (!blocked && cell.value(field) != null) {
					errors.addAll(Refusal.invalid(field, "Only a blocked cell has this; set the state to BLOCKED as well.")
						.errors());
				}
			});
	}

	private void checkStatus(GraphRecord cell, Map<String, @Nullable Object> wanted, List<UserError> errors) {
		String status = cell.text("status");
		String state = cell.text("state");
		if (status == null || !wanted.containsKey("status")) {
			return;
		}
		if (!this.statuses.exists(status)) {
			errors.addAll(Refusal.invalid("status", "There is no status " + status + ".").errors());
		}
		else if (state != null && !this.statuses.fits(status, State.valueOf(state))) {
			errors.addAll(Refusal.invalid("status", "A cell that is " + state + " has no status " + status + "; one of "
					+ String.join(", ", this.statuses.codesOf(State.valueOf(state))) + ".").errors());
		}
	}

}
