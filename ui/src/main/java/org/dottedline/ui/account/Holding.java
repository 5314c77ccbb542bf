package org.dottedline.ui.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.SeatKind;
import org.dottedline.schema.types.Stakeholder;
import org.dottedline.ui.api.Answered;

/** Lets whoever holds a seat leave it, or somebody take it, known or new. */
class Holding extends Div {

	private final Span refusal = new Span();
	private final Runnable reread;

	Holding(Stakeholder seat, SeatEdits edits, Seats seats, Runnable reread) {
		this.reread = reread;
		setClassName("dl-section");
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		add(new H3("The seat"));
		var row = new Div();
		row.setClassName("dl-row");
		var successor = seats.anybody(seat.getSeat() == SeatKind.HELD ? "Name of a successor" : "Name of whoever holds it");
		successor.setAllowCustomValue(true);
		successor.addCustomValueSetListener(event -> successor.setValue(new Seats.Found("", event.getDetail().strip(), "")));
		successor.setHelperText("Somebody known, or a new name.");
		row.add(successor, button("Assign", () -> answer(successor.getValue() == null ? edits.assign(seat.getId(), "")
				: successor.getValue().id().isEmpty() ? edits.assign(seat.getId(), successor.getValue().name())
				: edits.assignKnown(seat.getId(), successor.getValue().id()))));
		add(row);
		if (seat.getSeat() == SeatKind.HELD) {
			add(button("Has left the seat", () -> answer(edits.vacate(seat.getId()))));
		}
		add(refusal);
	}

	private void answer(Answered answered) {
		refusal.setText(answered.complaint());
		if (answered.done()) {
			reread.run();
		}
	}

	private static NativeButton button(String label, Runnable act) {
		var button = new NativeButton(label, click -> act.run());
		button.setClassName("dl-button");
		return button;
	}
}
