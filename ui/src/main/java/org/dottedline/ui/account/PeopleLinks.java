package org.dottedline.ui.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** What can be asked of an account's people as a whole, beside its name. */
class PeopleLinks extends Div {

	PeopleLinks(PeoplePanel panel) {
		setClassName("dl-people-links");
		add(button("What changed", "changes", panel), button("Alumni", "alumni", panel));
	}

	private static NativeButton button(String label, String face, PeoplePanel panel) {
		var button = new NativeButton(label, click -> panel.open(face));
		button.setClassName("dl-button");
		return button;
	}
}
