package org.dottedline.comment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

/** Finds the persons whom a comment on something concerns, so that its words go when one of them is erased. */
record Concerned(Draft draft) {

	/** Whoever sits or sat there, both ends of a line, the likely buyer of a cell, and whom an objective or an action is about. */
	List<String> by(Target target) {
		Set<String> persons = new TreeSet<>();
		switch (target.kind()) {
			case SEAT -> holders(persons, target.id());
			case PERSON -> persons.add(target.id());
			case INFLUENCE -> ends(persons, this.draft.find(RecordType.INFLUENCE, target.id()));
			case TIE -> ends(persons, this.draft.find(RecordType.TIE, target.id()));
			case COMPETITOR_RELATIONSHIP -> known(persons, this.draft.find(RecordType.COMPETITOR_RELATIONSHIP, target.id()), "personId");
			case TEAM_RELATIONSHIP -> known(persons, this.draft.find(RecordType.TEAM_RELATIONSHIP, target.id()), "personId");
			case OBJECTIVE -> known(persons, this.draft.find(RecordType.OBJECTIVE, target.id()), "stakeholderId");
			case ACTION -> {
				GraphRecord action = this.draft.find(RecordType.ACTION, target.id());
				if (action != null) {
					action.texts("stakeholderIds").forEach(seat -> holders(persons, seat));
				}
			}
			case CELL -> known(persons, this.draft.find(RecordType.CELL, target.id()), "likelyBuyerId");
		}
		return List.copyOf(persons);
	}

	private void ends(Set<String> persons, @Nullable GraphRecord line) {
		known(persons, line, "fromId");
		known(persons, line, "toId");
	}

	private void known(Set<String> persons, @Nullable GraphRecord record, String field) {
		String id = record == null ? null : record.text(field);
		if (id != null && this.draft.find(RecordType.PERSON, id) != null) {
			persons.add(id);
		}
		else if (id != null) {
			holders(persons, id);
		}
	}

	private void holders(Set<String> persons, String seatId) {
		this.draft.base().having(RecordType.TENURE, "stakeholderId", seatId).forEach(tenure -> persons.add(tenure.required("personId")));
	}

}
