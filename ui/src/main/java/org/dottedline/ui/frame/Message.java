package org.dottedline.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a page says when it has nothing to show yet, or can't show it: what happened, and what to do. */
public class Message extends Div {

	/**
	 * @param title what there is, in a few words
	 * @param explanation what it means, that nothing is lost, what to do
	 * @param actions what can be pressed, the first the best
	 */
	public Message(String title, String explanation, Component... actions) {
		setClassName("dl-message");
		var buttons = new Div(actions);
		buttons.setClassName("dl-actions");
		add(new H2(title), new Paragraph(explanation));
		if (actions.length > 0) {
			add(buttons);
		}
	}
}
