package org.dottedline.ui.frame;

import com.vaadin.flow.component.html.Anchor;

/** The first stop of the keyboard: past the rail and the header, seen only while it has the focus. */
class SkipLink extends Anchor {

	SkipLink(String target, String text) {
		super(target, text);
		setClassName("dl-skip");
		// The browser's own jump: the router would take it for a navigation.
		setRouterIgnore(true);
	}
}
