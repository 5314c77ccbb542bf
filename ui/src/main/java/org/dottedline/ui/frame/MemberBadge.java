package org.dottedline.ui.frame;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Who is signed in: a round head with initials, and the name for whoever needs it in full. */
class MemberBadge extends Div {

	private static final int INITIALS = 2;

	MemberBadge(CurrentMember member) {
		var name = member.get().getName();
		setClassName("dl-member");
		var head = new Span(initials(name));
		head.setClassName("dl-head");
		head.getElement().setAttribute("aria-hidden", "true");
		var label = new Span(name);
		label.setClassName("dl-member-name");
		var says = new Span("Signed in as ");
		says.setClassName("dl-unseen");
		add(head, says, label);
	}

	/** The first letters of the first two words. */
	static String initials(String name) {
		return Stream.of(name.strip().split("[\\s._@-]+")).filter(word -> !word.isEmpty()).limit(INITIALS)
				.map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase())
				.collect(Collectors.joining());
	}
}
