package org.dottedline.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

import org.jspecify.annotations.Nullable;

/** A titled list of terms and what is known of each; what is not known is left out. */
class Facts extends Div {

	private final DescriptionList list = new DescriptionList();

	Facts(String title) {
		setClassName("dl-section");
		list.setClassName("dl-facts-list");
		add(new H3(title), list);
		setVisible(false);
	}

	Facts with(String term, @Nullable String value) {
		return value == null || value.isBlank() ? this : with(term, new Span(value));
	}

	Facts with(String term, Component value) {
		list.add(new DescriptionList.Term(term), new DescriptionList.Description(value));
		setVisible(true);
		return this;
	}
}
