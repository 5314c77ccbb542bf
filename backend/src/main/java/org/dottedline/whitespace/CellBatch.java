package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError;
import org.dottedline.change.UserError.ConflictError;
import org.dottedline.whitespace.PlacedFacts.Pair;

/** Edits of several cells of one account, each at a place of a list: one that cannot be taken is refused under its place. */
final class CellBatch {

	private final String accountId;

	private final String list;

	private final Map<Integer, CellEdit> edits = new TreeMap<>();

	private final Map<Pair, Integer> placeOf = new HashMap<>();

	private final List<UserError> refused = new ArrayList<>();

	private final Set<Pair> leftOut = new HashSet<>();

	/**
	 * An empty one.
	 * @param list what the list is called in the paths of errors
	 */
	CellBatch(String accountId, String list) {
		this.accountId = accountId;
		this.list = list;
	}

	/** Takes an edit, or refuses it. */
	void read(int place, Input input) {
		try {
			CellEdit edit = CellEdit.of(input);
			Integer before = this.placeOf.putIfAbsent(new Pair(edit.row(), edit.column()), place);
			if (before != null) {
				throw Refusal.invalid("row", "This cell is in the list already, at " + before + ".");
			}
			this.edits.put(place, edit);
		}
		catch (Refusal refusal) {
			refuse(place, refusal);
		}
	}

	void refuse(int place, Refusal refusal) {
		this.refused.addAll(at(place, refusal));
	}

	/**
	 * Leaves a value out that somebody else changed meanwhile. One that is not in the edit was dragged along by its state,
	 * which is left out instead.
	 * @return whether anything is left out by it
	 */
	boolean leaveOut(ConflictError conflict) {
		CellField field = CellField.of(conflict.path().getLast());
		boolean any = false;
		for (Map.Entry<Pair, Integer> each : this.placeOf.entrySet()) {
			int place = each.getValue();
			CellEdit edit = this.edits.get(place);
			if (edit == null || field == null
					|| !CellId.of(this.accountId, each.getKey().row(), each.getKey().column()).equals(conflict.target())) {
				continue;
			}
			CellEdit less = edit.without(edit.values().containsKey(field.field()) ? field : CellField.STATE);
			any |= !less.equals(edit);
			this.edits.put(place, less);
			if (this.leftOut.add(new Pair(String.valueOf(place), field.name()))) {
				this.refused.add(conflict.at(path(place, List.of(field.field()))));
			}
		}
		return any;
	}

	String accountId() {
		return this.accountId;
	}

	/** The edits that are left, by their places. */
	Map<Integer, CellEdit> edits() {
		return this.edits;
	}

	/** What was refused so far. */
	List<UserError> refused() {
		return this.refused;
	}

	/** The errors of a refusal, under a place. */
	List<UserError> at(int place, Refusal refusal) {
		return refusal.errors()
			.stream()
			.map(error -> error.at(path(place, error.path().subList(1, error.path().size()))))
			.toList();
	}

	private List<String> path(int place, List<String> field) {
		List<String> path = new ArrayList<>(List.of("input", this.list, String.valueOf(place)));
		path.addAll(field);
		return path;
	}

}
