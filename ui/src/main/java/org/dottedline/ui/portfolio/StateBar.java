package org.dottedline.ui.portfolio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What an account has, is buying and could still buy, as one small bar and the same in numbers. */
class StateBar extends Div {

	StateBar(StateTally tally) {
		setClassName("dl-states");
		var bar = new Div(part("sold", tally.sold()), part("progress", tally.inProgress()), part("open", tally.open()),
				part("blocked", tally.blocked()));
		bar.setClassName("dl-states-bar");
		bar.getElement().setAttribute("aria-hidden", "true");
		add(bar, number("sold", tally.sold(), "sold"), number("progress", tally.inProgress(), "in progress"),
				number("open", tally.open(), "open"));
	}

	private static Div part(String state, int count) {
		var part = new Div();
		part.setClassName("dl-states-part dl-state-" + state);
		part.getStyle().setFlexGrow(Integer.toString(count));
		part.setVisible(count > 0);
		return part;
	}

	private static Span number(String state, int count, String word) {
		var unseen = new Span(" " + word);
		unseen.setClassName("dl-unseen");
		var number = new Span(new Span(Integer.toString(count)), unseen);
		number.setClassName("dl-states-number dl-states-number-" + state);
		return number;
	}
}
