package org.dottedline.ui.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** An entry of the rail: an icon, and its name beside it on hover and focus. */
class RailLink extends Anchor {

	RailLink(String icon, String name, String path) {
		setClassName("dl-rail-entry");
		setHref(path.isEmpty() ? "." : path);
		var picture = new Span();
		picture.setClassName("dl-icon dl-icon-" + icon);
		picture.getElement().setAttribute("aria-hidden", "true");
		var label = new Span(name);
		label.setClassName("dl-rail-name");
		add(picture, label);
	}

	void leadTo(String path) {
		setHref(path);
		setVisible(true);
	}

	void mark(boolean here) {
		if (here) {
			getElement().setAttribute("aria-current", "page");
		} else {
			getElement().removeAttribute("aria-current");
		}
	}
}
