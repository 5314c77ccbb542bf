package org.dottedline.ui.account;

import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;

import org.dottedline.schema.types.Stakeholder;
import org.dottedline.schema.types.Tie;
import org.dottedline.schema.types.TieKind;
import org.dottedline.ui.format.Words;

/** Whom the holder of a seat moves, who moves them, and how they stand to others besides. */
class LinesForm extends Div {

	private final String seat;
	private final LineEdits edits;
	private final Runnable reread;
	private final Div rows = new Div();
	private final Map<String, Row> known = new LinkedHashMap<>();

	LinesForm(Stakeholder seat, LineEdits edits, Seats seats, Runnable reread) {
		this.seat = seat.getId();
		this.edits = edits;
		this.reread = reread;
		setClassName("dl-section");
		rows.setClassName("dl-lines");
		add(new H3("Lines to others"), rows, new NewLine(seat, edits, seats, reread));
	}

	/** Shows what is known now; fields that are open stay. */
	void show(Stakeholder now) {
		var revision = now.getAccount().getRevision();
		var shown = new ArrayList<String>();
		now.getInfluences().forEach(each -> influence("Moves " + each.getTo().getName(), InfluenceLine.from(seat, each), revision, shown));
		now.getInfluencedBy().forEach(each -> influence("Moved by " + each.getFrom().getName(), InfluenceLine.to(seat, each), revision, shown));
		now.getTies().forEach(each -> tie(each, revision, shown));
		forgetOthers(shown);
	}

	private void forgetOthers(List<String> shown) {
		known.entrySet().removeIf(each -> {
			if (shown.contains(each.getKey())) {
				return false;
			}
			rows.remove(each.getValue().row());
			return true;
		});
	}

	private void influence(String words, InfluenceLine line, int revision, List<String> shown) {
		shown.add(line.id());
		if (!(known.get(line.id()) instanceof InfluenceRow)) {
			put(line.id(), new InfluenceRow(line));
		}
		((InfluenceRow) known.get(line.id())).show(words, line, revision);
	}

	private void tie(Tie tie, int revision, List<String> shown) {
		shown.add(tie.getId());
		if (!(known.get(tie.getId()) instanceof TieRow)) {
			put(tie.getId(), new TieRow(tie));
		}
		((TieRow) known.get(tie.getId())).show(tie, revision);
	}

	private void put(String id, Row row) {
		known.put(id, row);
		rows.add(row.row());
	}

	private <T> SavedField<T> field(String label, AbstractField<?, T> editor, SavedField.Writer<T> writer) {
		return new SavedField<>(label, editor, writer, value -> value == null ? "nothing" : "\u201c" + value + "\u201d", reread);
	}

	/** A line as a row of its own. */
	private sealed interface Row {

		LineRow row();
	}

	private final class InfluenceRow implements Row {

		private final LineRow row;
		private final SavedField<Integer> strength;
		private final SavedField<TieKind> kind;
		private final SavedField<String> note;
		private InfluenceLine latest;

		InfluenceRow(InfluenceLine line) {
			latest = line;
			row = new LineRow(() -> edits.removeInfluence(latest.id()), reread);
			strength = field("How strongly", strengths(), (value, revision) -> edits.influence(latest.withStrength(value), null, revision)).edits(line.id(), "strength");
			kind = field("Of what kind", kinds(), (value, revision) -> edits.influence(latest.withKind(value), latest, revision)).edits(line.id(), "kind");
			note = field("Note on the influence", LineRow.note(), (value, revision) -> edits.influence(latest.withNote(value), null, revision)).edits(line.id(), "note");
			row.with(strength);
			row.with(kind);
			row.with(note);
		}

		@Override
		public LineRow row() {
			return row;
		}

		void show(String words, InfluenceLine line, int revision) {
			latest = line;
			row.show(words, LineWords.influence(line));
			strength.show(line.strength(), revision);
			kind.show(line.kind(), revision);
			note.show(line.note(), revision);
		}
	}

	private final class TieRow implements Row {

		private final LineRow row;
		private final SavedField<String> note;

		TieRow(Tie tie) {
			row = new LineRow(() -> edits.removeTie(tie.getId()), reread);
			note = field("Note on the line", LineRow.note(),
					(value, revision) -> edits.tie(tie.getFrom().getId(), tie.getTo().getId(), tie.getKind(), value, revision)).edits(tie.getId(), "note");
			row.with(note);
		}

		@Override
		public LineRow row() {
			return row;
		}

		void show(Tie tie, int revision) {
			var said = Objects.requireNonNullElse(tie.getNote(), "");
			row.show(LineWords.tie(tie, seat), said);
			note.show(said, revision);
		}
	}

	static Select<Integer> strengths() {
		var select = new Select<Integer>();
		select.setItems(1, 2, 3, 4);
		select.setItemLabelGenerator(LineWords::strength);
		return select;
	}

	static Select<TieKind> kinds() {
		var select = new Select<TieKind>();
		select.setItems(TieKind.values());
		select.setItemLabelGenerator(Words::of);
		return select;
	}
}
