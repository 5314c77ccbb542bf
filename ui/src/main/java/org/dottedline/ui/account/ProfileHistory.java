package org.dottedline.ui.account;

import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Change;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;

/** What was done to a seat and its holder lately: what, who, when. */
class ProfileHistory extends Div {

	private static final int FIELDS = 4;

	ProfileHistory(Profiles.Profile profile, Reader reader) {
		setClassName("dl-section dl-history");
		var list = new OrderedList();
		profile.latest().forEach(change -> list.add(item(change, profile, reader)));
		add(new H3("Recent changes"), list);
		setVisible(!profile.changes().isEmpty());
	}

	private static ListItem item(Change change, Profiles.Profile profile, Reader reader) {
		var what = new Span(Words.ofName(change.getCommand()) + fields(change, profile));
		var who = new Span((change.getBy() == null ? "Dottedline" : change.getBy().getName()) + ", " + reader.days().moment(change.getAt()));
		who.setClassName("dl-faint");
		return new ListItem(what, who);
	}

	/** The fields that were changed, by name; of an import, whose fields are many, none. */
	private static String fields(Change change, Profiles.Profile profile) {
		var fields = profile.fields(change).map(field -> Words.ofName(field).toLowerCase()).limit(FIELDS).collect(Collectors.joining(", "));
		return fields.isEmpty() || change.getCommand().equals("importRecords") ? "" : ": " + fields;
	}
}
