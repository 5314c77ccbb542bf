package org.dottedline.ui.settings;

import java.util.Collection;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.schema.types.CellState;
import org.dottedline.ui.format.Words;
import org.dottedline.ui.frame.Refusals;

/** One finer state as an administrator changes it. */
class FinerStateRow extends ListItem {

	private static final int LONGEST = 255;

	/** What can be done to a row in its list. */
	interface Place {

		void move(FinerStateRow row, int by);

		void remove(FinerStateRow row);
	}

	private final FinerState known;
	private final TextField name = new TextField();
	private final Select<CellState> state = new Select<>();
	private final Checkbox whitespace = new Checkbox("Counts as whitespace");
	private final NativeButton up;
	private final NativeButton down;
	private final NativeButton remove;

	/** @param known with an empty code when it is new */
	FinerStateRow(FinerState known, Place place) {
		this.known = known;
		name.setAriaLabel("Name");
		name.setMaxLength(LONGEST);
		name.getElement().setAttribute("dir", "auto");
		name.setValue(known.name());
		state.setAriaLabel("State");
		state.setItems(CellState.values());
		state.setItemLabelGenerator(Words::of);
		state.setValue(known.state());
		state.setReadOnly(known.standing());
		whitespace.setValue(known.whitespace());
		state.addValueChangeListener(change -> countIfOpen());
		countIfOpen();
		up = button("\u2191", () -> place.move(this, -1));
		down = button("\u2193", () -> place.move(this, 1));
		remove = button("Remove", () -> place.remove(this));
		var acts = new Div(up, down);
		acts.setClassName("dl-list-acts");
		if (!known.standing()) {
			acts.add(remove);
		}
		tellApart();
		name.addValueChangeListener(change -> tellApart());
		add(name, state, whitespace, acts);
	}

	/** The buttons of many rows are heard one after the other. */
	private void tellApart() {
		var which = name.getValue().isBlank() ? "the state without a name" : name.getValue();
		up.setAriaLabel("Move " + which + " up");
		down.setAriaLabel("Move " + which + " down");
		remove.setAriaLabel("Remove " + which);
	}

	private void countIfOpen() {
		var open = state.getValue() == CellState.OPEN;
		whitespace.setEnabled(open);
		if (!open) {
			whitespace.setValue(false);
		}
	}

	/** Its fields are at a place of the list that is sent. */
	void at(int place, Refusals refusals) {
		refusals.at("statuses." + place + ".name", name);
		refusals.at("statuses." + place + ".state", state);
		refusals.at("statuses." + place + ".whitespace", whitespace);
	}

	/** @param taken the codes that a new one can't have */
	FinerState value(Collection<String> taken) {
		var code = known.code().isEmpty() ? FinerState.codeFor(name.getValue(), taken) : known.code();
		return new FinerState(code, name.getValue(), state.getValue(), whitespace.getValue());
	}

	String code() {
		return known.code();
	}

	void begin() {
		name.focus();
	}

	/** Gives the keyboard back to the button by which it was moved. */
	void moved(int by) {
		(by < 0 ? up : down).focus();
	}

	private static NativeButton button(String text, Runnable act) {
		var button = new NativeButton(text, click -> act.run());
		button.setClassName("dl-button dl-button-quiet");
		return button;
	}
}
