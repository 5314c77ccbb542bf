package org.dottedline.ui.person;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Employment;
import org.dottedline.schema.types.MergeSign;
import org.dottedline.schema.types.Person;
import org.dottedline.schema.types.Tenure;
import org.dottedline.ui.format.Days;
import org.dottedline.ui.format.Reader;
import org.jspecify.annotations.Nullable;

/** One of two persons who may be one, with what they have in common marked. */
class PersonSide extends Div {

	PersonSide(Person person, List<MergeSign> signs, Reader reader) {
		setClassName("dl-side");
		var name = new Div(person.getName());
		name.setClassName("dl-side-name");
		name.getElement().setAttribute("dir", "auto");
		add(name);
		person.getTenures().forEach(tenure -> add(seat(tenure, signs.contains(MergeSign.TITLE), reader)));
		line(person.getEmail(), signs.contains(MergeSign.EMAIL) || signs.contains(MergeSign.EMAIL_DOMAIN));
		line(person.getPhone(), signs.contains(MergeSign.PHONE));
		person.getEmployments().forEach(job -> line(described(job), signs.contains(MergeSign.EMPLOYER)));
	}

	private Div seat(Tenure tenure, boolean common, Reader reader) {
		var title = new Span(tenure.getTitle() == null ? "No title known" : tenure.getTitle());
		title.setClassName("dl-common", common && tenure.getTitle() != null);
		title.getElement().setAttribute("dir", "auto");
		var account = new Anchor("account/" + tenure.getAccount().getId(), tenure.getAccount().getName());
		var until = tenure.getCurrent() ? "" : tenure.getTo() == null ? ", earlier" : ", until " + reader.days().day(tenure.getTo());
		return new Div(title, new Span(" at "), account, new Span(until));
	}

	private void line(@Nullable String text, boolean common) {
		if (text != null && !text.isBlank()) {
			var line = new Span(text);
			line.setClassName("dl-common", common);
			line.getElement().setAttribute("dir", "auto");
			add(new Div(line));
		}
	}

	private static String described(Employment job) {
		return Stream.of(job.getOrganization().getName(), job.getTitle(), Days.span(job.getFrom(), job.getTo()))
				.filter(Objects::nonNull).filter(word -> !word.isBlank()).collect(Collectors.joining(" \u00b7 "));
	}
}
