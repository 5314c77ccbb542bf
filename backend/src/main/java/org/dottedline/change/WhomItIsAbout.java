package org.dottedline.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.graph.Draft;
import org.dottedline.graph.Entry;
import org.dottedline.graph.Entry.FieldChange;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

/** Finds the persons whom the words of a record are about, whether they name them or the seat or tenure. */
record WhomItIsAbout(Draft draft) {

	private static final List<String> REFERENCES = List.of("aboutId", "fromId", "toId", "personId");

	/** The ids of the persons; empty for words about a seat that nobody ever held. */
	Set<String> of(Entry entry) {
		if (entry.type() == RecordType.COMMENT) {
			return Set.copyOf(texts(entry, "personIds"));
		}
		Set<String> persons = new TreeSet<>();
		for (String reference : REFERENCES) {
			if (entry.type().fields().containsKey(reference)) {
				add(persons, value(entry, reference));
			}
		}
		return persons;
	}

	private List<String> texts(Entry entry, String field) {
		FieldChange change = entry.fields().get(field);
		Object value = change != null ? change.after() != null ? change.after() : change.before() : null;
		if (value instanceof List<?> texts) {
			return texts.stream().map(Object::toString).toList();
		}
		GraphRecord record = find(entry.type(), entry.target());
		return record == null ? List.of() : record.texts(field);
	}

	private @Nullable String value(Entry entry, String field) {
		FieldChange change = entry.fields().get(field);
		if (change != null) {
			return (String) (change.after() != null ? change.after() : change.before());
		}
		GraphRecord record = find(entry.type(), entry.target());
		return record == null ? null : record.text(field);
	}

	private void add(Set<String> persons, @Nullable String id) {
		if (id == null) {
			return;
		}
		GraphRecord tenure = find(RecordType.TENURE, id);
		if (tenure != null) {
			persons.add(tenure.required("personId"));
		}
		else if (find(RecordType.PERSON, id) != null) {
			persons.add(id);
		}
		else if (find(RecordType.STAKEHOLDER, id) != null) {
			holders(id).forEach(held -> persons.add(held.required("personId")));
		}
		else {
			// Somebody who comes into sight by this very change.
			persons.add(id);
		}
	}

	/** Whoever left the seat counts too: words about it may still be about them. */
	private List<GraphRecord> holders(String seatId) {
		List<GraphRecord> holders = new ArrayList<>();
		this.draft.base().having(RecordType.TENURE, "stakeholderId", seatId).forEach(holders::add);
		for (String id : this.draft.touched(RecordType.TENURE)) {
			GraphRecord tenure = this.draft.find(RecordType.TENURE, id);
			if (tenure != null && seatId.equals(tenure.text("stakeholderId"))) {
				holders.add(tenure);
			}
		}
		return holders;
	}

	/** What the change took away counts too. */
	private @Nullable GraphRecord find(RecordType type, String id) {
		GraphRecord now = this.draft.find(type, id);
		return now != null ? now : this.draft.base().find(type, id);
	}

}
