package org.dottedline.ui.person;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Alumnus;
import org.dottedline.schema.types.Judgement;
import org.dottedline.schema.types.Stakeholder;
import org.dottedline.schema.types.Tenure;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;

/** Who left an account: which seat, when, where they are now as far as we know, and what we thought of them. */
public class AlumniList extends Div {

	private final Persons persons;
	private final Reader reader;
	private final String account;
	private final Consumer<String> onSeat;

	/** @param onSeat hears of a seat that is to be shown on the map */
	public AlumniList(Persons persons, Reader reader, String account, Consumer<String> onSeat) {
		this.persons = persons;
		this.reader = reader;
		this.account = account;
		this.onSeat = onSeat;
		setClassName("dl-section");
	}

	/** Shows who has left by now. */
	public void refresh() {
		removeAll();
		var alumni = persons.alumni(account);
		alumni.forEach(alumnus -> add(card(alumnus)));
		if (alumni.isEmpty()) {
			var nobody = new Paragraph("Nobody has left yet. Who leaves a seat stays here, with what we thought of them and where they went.");
			nobody.setClassName("dl-faint");
			add(nobody);
		}
	}

	private Component card(Alumnus alumnus) {
		var card = new Div(named(alumnus.getPerson().getName()));
		card.setClassName("dl-person-card");
		var tenure = alumnus.getLastTenure();
		card.add(seat(tenure));
		alumnus.getNow().forEach(seat -> card.add(now(seat)));
		card.add(fact("We thought", thoughts(tenure)));
		tenure.getJudgements().stream().map(Judgement::getAt).max(java.util.Comparator.naturalOrder())
				.ifPresent(at -> card.add(faint("Last judged " + reader.days().moment(at))));
		card.add(fact("Known to", alumnus.getRelationships().stream()
				.map(known -> known.getMember().getName() + " (" + Words.of(known.getCurrent()).toLowerCase() + ")").collect(Collectors.joining(", "))));
		return card;
	}

	private Component seat(Tenure tenure) {
		var title = tenure.getTitle() == null ? "a seat without a title" : tenure.getTitle();
		var place = tenure.getUnit() == null ? title : title + ", " + tenure.getUnit().getName();
		var when = tenure.getTo() == null ? "" : ", left " + reader.days().day(tenure.getTo());
		if (tenure.getStakeholder() == null) {
			return faint("Was " + place + when + " \u00b7 the seat is no longer on the map");
		}
		var seat = tenure.getStakeholder().getId();
		var button = new NativeButton("Was " + place + when, click -> onSeat.accept(seat));
		button.setClassName("dl-text-button");
		button.getElement().setAttribute("dir", "auto").setAttribute("title", "Show the seat on the map");
		return button;
	}

	private static Component now(Stakeholder seat) {
		var words = (seat.getTitle() == null ? "A seat" : seat.getTitle()) + " at " + seat.getAccount().getName();
		var link = new Anchor("account/" + seat.getAccount().getId() + "?person=" + seat.getId(), words);
		link.getElement().setAttribute("dir", "auto");
		return new Div(new Span("Now "), link);
	}

	private static String thoughts(Tenure tenure) {
		return Stream.of(tenure.getSupport(), tenure.getInfluence(), tenure.getCoverage(), tenure.getOrientation(), tenure.getAdaptability())
				.filter(value -> !value.name().equals("UNKNOWN"))
				.map(value -> Words.of(value).toLowerCase() + kind(value))
				.collect(Collectors.joining(", ", "", tenure.getInnerCircle() ? ", inner circle" : ""))
				.replaceFirst("^, ", "");
	}

	private static String kind(Enum<?> value) {
		return switch (value.getDeclaringClass().getSimpleName()) {
			case "InfluenceLevel" -> " influence";
			case "Coverage" -> " coverage";
			default -> "";
		};
	}

	private static Component fact(String term, String value) {
		var line = new Div(new Span(term + ": "), new Span(value));
		line.setVisible(!value.isBlank());
		return line;
	}

	private static Component faint(String text) {
		var line = new Div(text);
		line.setClassName("dl-faint");
		line.getElement().setAttribute("dir", "auto");
		return line;
	}

	private static H3 named(String name) {
		var heading = new H3(name);
		heading.getElement().setAttribute("dir", "auto");
		return heading;
	}
}
