package org.dottedline.ui.employment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Organization;
import org.dottedline.ui.format.Reader;

/** An organization in words: its name, by what else it is known, and how many people were there. */
class OrganizationFacts extends Div {

	OrganizationFacts(Organization organization, Reader reader) {
		setClassName("dl-list-text");
		var name = new Span(organization.getName());
		name.setClassName("dl-list-name");
		name.getElement().setAttribute("dir", "auto");
		add(name);
		if (!organization.getAliases().isEmpty()) {
			var aliases = new Span("also " + String.join(", ", organization.getAliases()));
			aliases.getElement().setAttribute("dir", "auto");
			add(aliases);
		}
		var people = new Span(reader.amounts().count(organization.getPeopleCount(), "person", "people"));
		people.setClassName("dl-faint");
		add(people);
	}
}
