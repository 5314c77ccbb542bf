package org.dottedline.ui.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.schema.types.CompetitorRelationship;
import org.dottedline.schema.types.Stakeholder;
import org.dottedline.schema.types.Strength;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;

/** Which competitors know the holder of a seat, and how well. */
class CompetitorForm extends Div {

	private static final int LONGEST = 255;

	private final String seat;
	private final LineEdits edits;
	private final Reader reader;
	private final Runnable reread;
	private final Div rows = new Div();
	private final Map<String, Row> known = new LinkedHashMap<>();

	CompetitorForm(String seat, LineEdits edits, Reader reader, Runnable reread) {
		this.seat = seat;
		this.edits = edits;
		this.reader = reader;
		this.reread = reread;
		setClassName("dl-section");
		rows.setClassName("dl-lines");
		add(new H3("Competitors"), rows, more());
	}

	/** Shows what is known now; fields that are open stay. */
	void show(Stakeholder now) {
		var ids = now.getCompetitorRelationships().stream().map(CompetitorRelationship::getId).collect(Collectors.toSet());
		known.entrySet().removeIf(each -> {
			if (!ids.contains(each.getKey())) {
				rows.remove(each.getValue().row);
			}
			return !ids.contains(each.getKey());
		});
		now.getCompetitorRelationships().forEach(each -> known.computeIfAbsent(each.getId(), id -> {
			var row = new Row(each);
			rows.add(row.row);
			return row;
		}).show(each, now.getAccount().getRevision()));
	}

	/** How well a competitor knows them, and who said so when. */
	static String words(CompetitorRelationship rival, Reader reader) {
		var by = rival.getBy() == null ? "somebody" : rival.getBy().getName();
		return Words.of(rival.getStrength()) + " \u00b7 " + by + ", " + reader.days().moment(rival.getAt());
	}

	private NativeDetails more() {
		var name = new TextField("Competitor");
		name.setMaxLength(LONGEST);
		name.getElement().setAttribute("dir", "auto");
		var strength = strengths();
		strength.setAriaLabel("How well they know them");
		strength.setValue(Strength.UNKNOWN);
		var refusal = new Span();
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		var details = new NativeDetails("Add a competitor");
		details.addClassName("dl-more");
		var add = new NativeButton("Add", click -> {
			var answered = edits.rival(seat, name.getValue().strip(), "strength", strength.getValue().name(), null);
			refusal.setText(answered.complaint());
			if (answered.done()) {
				name.clear();
				details.setOpen(false);
				reread.run();
			}
		});
		add.setClassName("dl-button");
		var content = new Div(name, strength, refusal, add);
		content.setClassName("dl-line-fields");
		details.setContent(content);
		return details;
	}

	private static Select<Strength> strengths() {
		var select = new Select<Strength>();
		select.setItems(Strength.values());
		select.setItemLabelGenerator(Words::of);
		return select;
	}

	private final class Row {

		private final LineRow row;
		private final SavedField<Strength> strength;
		private final SavedField<String> note;

		Row(CompetitorRelationship rival) {
			var name = rival.getCompetitor();
			row = new LineRow(() -> edits.removeRival(rival.getId()), reread);
			strength = new SavedField<>("How well " + name + " knows them", strengths(),
					(value, revision) -> edits.rival(seat, name, "strength", value.name(), revision), value -> Words.ofCode(String.valueOf(value)), reread).edits(rival.getId(), "strength");
			note = new SavedField<>("Note on " + name, LineRow.note(), (value, revision) -> edits.rival(seat, name, "note", value, revision),
					value -> value == null ? "nothing" : "\u201c" + value + "\u201d", reread).edits(rival.getId(), "note");
			row.with(strength);
			row.with(note);
		}

		void show(CompetitorRelationship rival, int revision) {
			row.show(rival.getCompetitor(), words(rival, reader));
			strength.show(rival.getStrength(), revision);
			note.show(Objects.requireNonNullElse(rival.getNote(), ""), revision);
		}
	}
}
