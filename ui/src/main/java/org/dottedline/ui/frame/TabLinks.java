package org.dottedline.ui.frame;

import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The faces of one page as links, so that each has an address of its own. */
public class TabLinks extends Nav {

	private final Map<String, Anchor> links = new LinkedHashMap<>();

	/** @param label what is being chosen between, for screen readers */
	public TabLinks(String label) {
		setClassName("dl-tabs");
		getElement().setAttribute("aria-label", label);
	}

	/** Adds a face by its address. */
	public TabLinks with(String href, String text) {
		var link = new Anchor(href, text);
		links.put(href, link);
		add(link);
		return this;
	}

	/** Marks the face that is shown. */
	public void mark(String href) {
		links.forEach((each, link) -> {
			if (each.equals(href)) {
				link.getElement().setAttribute("aria-current", "page");
			} else {
				link.getElement().removeAttribute("aria-current");
			}
		});
	}
}
