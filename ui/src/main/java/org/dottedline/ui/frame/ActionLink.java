package org.dottedline.ui.frame;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like the button it stands for. */
public class ActionLink extends Anchor {

	public ActionLink(String path, String text) {
		super(path, text);
		setClassName("dl-button dl-button-primary");
	}
}
