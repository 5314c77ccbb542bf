package org.dottedline.ui.employment;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import org.dottedline.schema.types.AccessLevel;
import org.dottedline.schema.types.Person;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Frame;

/** A person wherever they are: one of our own, or somebody who holds no seat any more. */
@Route(value = "person/:id", layout = Frame.class)
public class PersonPage extends Div implements BeforeEnterObserver, Frame.Headed, HasDynamicTitle {

	private final Pasts pasts;
	private final Div heading = new Div();
	private String name = "Person";
	private EmploymentSection employments;
	private WorkedWith workedWith;

	PersonPage(Pasts pasts) {
		this.pasts = pasts;
		setClassName("dl-page dl-person");
		heading.setClassName("dl-heading-lines");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var id = event.getRouteParameters().get("id").orElseThrow();
		var person = pasts.person(id).orElseThrow(NotFoundException::new);
		var reader = Reader.present();
		name = person.getName();
		var title = new H1(name);
		title.getElement().setAttribute("dir", "auto");
		var facts = new Span(Stream.of(person.getMember() == null ? "" : "One of us", person.getEmail(), person.getPhone())
				.filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(" \u00b7 ")));
		facts.setClassName("dl-facts");
		heading.removeAll();
		heading.add(title, facts);

		workedWith = new WorkedWith(H2::new, id, null, pasts, reader, seat -> { });
		employments = new EmploymentSection(H2::new, id, pasts, reader, editable(person), () -> pasts.person(id).ifPresent(this::show));
		removeAll();
		if (!person.getStakeholders().isEmpty()) {
			add(seats(person));
		}
		add(employments, workedWith);
		show(person);
	}

	private void show(Person person) {
		employments.show(person.getEmployments());
		workedWith.refresh();
	}

	private static boolean editable(Person person) {
		return person.getMember() != null
				|| person.getStakeholders().stream().anyMatch(seat -> seat.getAccount().getViewerAccess() != AccessLevel.VIEWER);
	}

	private static Div seats(Person person) {
		var list = new UnorderedList();
		list.setClassName("dl-list");
		person.getStakeholders().forEach(seat -> {
			var account = seat.getAccount();
			var way = new Anchor("account/" + account.getId() + "?person=" + seat.getId() + "&details=1",
					seat.getTitle() == null ? account.getName() : seat.getTitle() + ", " + account.getName());
			way.getElement().setAttribute("dir", "auto");
			list.add(new ListItem(way));
		});
		var section = new Div(new H2("On the map of"), list);
		section.setClassName("dl-section");
		return section;
	}

	@Override
	public Component heading() {
		return heading;
	}

	@Override
	public String getPageTitle() {
		return name + " - Dottedline";
	}
}
