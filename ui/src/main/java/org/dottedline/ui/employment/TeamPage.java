package org.dottedline.ui.employment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.dottedline.schema.types.Member;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Frame;

/** Our own people, each with a way to where they worked before. */
@Route(value = SharedTabs.TEAM, layout = Frame.class)
@PageTitle("Our people - Dottedline")
public class TeamPage extends Div implements BeforeEnterObserver, Frame.Headed {

	private final Organizations shared;
	private final Span facts = new Span();

	TeamPage(Organizations shared) {
		this.shared = shared;
		setClassName("dl-page dl-shared");
		facts.setClassName("dl-facts");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var members = shared.members();
		facts.setText(Reader.present().amounts().count(members.size(), "person", "people")
				+ " \u00b7 whoever worked where a customer's people did is a way to them");
		var list = new UnorderedList();
		list.setClassName("dl-list");
		members.forEach(member -> list.add(new ListItem(entry(member))));
		removeAll();
		add(new SharedTabs(SharedTabs.TEAM), list);
	}

	private static Div entry(Member member) {
		Component name = member.getPerson() == null ? new Span(member.getName()) : new Anchor("person/" + member.getPerson().getId(), member.getName());
		name.getElement().setAttribute("dir", "auto");
		var mail = new Span(member.getEmail() == null ? "" : member.getEmail());
		mail.setClassName("dl-faint");
		var entry = new Div(name, mail);
		entry.setClassName("dl-list-text");
		return entry;
	}

	@Override
	public Component heading() {
		var heading = new Div(new H1("Our people"), facts);
		heading.setClassName("dl-heading-lines");
		return heading;
	}
}
