package org.dottedline.ui.account;

import java.util.Arrays;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import org.dottedline.schema.types.SeatKind;
import org.dottedline.schema.types.Stakeholder;
import org.dottedline.schema.types.TieKind;
import org.dottedline.schema.types.TieType;
import org.dottedline.ui.api.Answered;
import org.jspecify.annotations.Nullable;

/** Draws a line from a seat to another. */
class NewLine extends NativeDetails {

	private final String seat;
	private final LineEdits edits;
	private final Select<What> what = new Select<>();
	private final ComboBox<Seats.Found> whom;
	private final Select<Integer> strength = LinesForm.strengths();
	private final Select<TieKind> kind = LinesForm.kinds();
	private final TextArea note = LineRow.note();
	private final Span refusal = new Span();

	NewLine(Stakeholder seat, LineEdits edits, Seats seats, Runnable reread) {
		super("Add a line");
		this.seat = seat.getId();
		this.edits = edits;
		addClassName("dl-more");
		whom = seats.others("Whom", seat.getAccount().getId(), seat.getId());
		what.setAriaLabel("What joins them");
		what.setItems(Arrays.stream(What.values()).filter(each -> seat.getSeat() == SeatKind.HELD || !each.isPersonal()).toList());
		what.setItemLabelGenerator(What::words);
		what.setValue(seat.getSeat() == SeatKind.HELD ? What.MOVES : What.ASSISTS);
		strength.setAriaLabel("How strongly");
		strength.setValue(2);
		kind.setAriaLabel("Of what kind");
		kind.setValue(TieKind.BUSINESS);
		note.setAriaLabel("Note");
		what.addValueChangeListener(event -> fit());
		fit();
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		var add = new NativeButton("Add", click -> {
			var answered = whom.getValue() == null ? null : send(whom.getValue().id());
			refusal.setText(answered == null ? "Choose whom." : answered.complaint());
			if (answered != null && answered.done()) {
				whom.clear();
				note.clear();
				setOpen(false);
				reread.run();
			}
		});
		add.setClassName("dl-button");
		var content = new Div(what, whom, strength, kind, note, refusal, add);
		content.setClassName("dl-line-fields");
		setContent(content);
	}

	private void fit() {
		strength.setVisible(what.getValue().tie == null);
		kind.setVisible(what.getValue().tie == null);
	}

	private Answered send(String other) {
		var chosen = what.getValue();
		var from = chosen.begins ? seat : other;
		var to = chosen.begins ? other : seat;
		var said = note.getValue().strip();
		return chosen.tie == null ? edits.influence(new InfluenceLine("", from, to, strength.getValue(), kind.getValue(), said), null, null)
				: edits.tie(from, to, chosen.tie, said, null);
	}

	/** What a line can be, seen from the seat. */
	private enum What {

		MOVES(null, true), MOVED_BY(null, false), CONFLICT(TieType.CONFLICT, true), WORKS_WITH(TieType.WORKS_WITH, true),
		INTRODUCED_BY(TieType.INTRODUCED_BY, true), INTRODUCED(TieType.INTRODUCED_BY, false),
		ASSISTS(TieType.ASSISTANT_OF, true), ASSISTED_BY(TieType.ASSISTANT_OF, false);

		private final @Nullable TieType tie;
		private final boolean begins;

		What(@Nullable TieType tie, boolean begins) {
			this.tie = tie;
			this.begins = begins;
		}

		String words() {
			return tie != null ? LineWords.reads(tie, begins) : begins ? "Moves" : "Moved by";
		}

		boolean isPersonal() {
			return tie != TieType.ASSISTANT_OF;
		}
	}
}
