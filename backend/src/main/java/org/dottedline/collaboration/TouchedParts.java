package org.dottedline.collaboration;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Entry;
import org.dottedline.graph.Entry.FieldChange;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.stakeholder.Seating;
import org.jspecify.annotations.Nullable;

/** Tells which parts of what is on screen a change touches. */
final class TouchedParts {

	private static final int MOST = 200;

	private static final Set<RecordType> OF_WHITESPACE = Set.of(RecordType.OPPORTUNITY, RecordType.LINE_ITEM,
			RecordType.CONTACT_ROLE, RecordType.CONTRACT, RecordType.CELL, RecordType.BUSINESS_UNIT);

	private static final Set<String> FIELDS_OF_WHITESPACE = Set.of("unitId", "geographyId", "name", "stakeholderId",
			"personId", "ended");

	private TouchedParts() {
	}

	static boolean whitespace(CommittedChange change) {
		return change.entries()
			.stream()
			.anyMatch(entry -> OF_WHITESPACE.contains(entry.type())
					|| entry.fields().keySet().stream().anyMatch(FIELDS_OF_WHITESPACE::contains));
	}

	/** The seats that look different after a change; null when there are too many to name. */
	static @Nullable List<String> stakeholders(CommittedChange change, Snapshot account) {
		Set<String> seats = new TreeSet<>();
		Seating seating = Seating.of(account);
		for (Entry entry : change.entries()) {
			switch (entry.type()) {
				case STAKEHOLDER -> seats.add(entry.target());
				case TENURE -> add(seats, value(entry, account, "stakeholderId"));
				case PERSON -> addSeats(seats, seating, entry.target());
				case JUDGEMENT -> addJudged(seats, account, value(entry, account, "aboutId"));
				case INFLUENCE -> {
					addSeats(seats, seating, value(entry, account, "fromId"));
					addSeats(seats, seating, value(entry, account, "toId"));
				}
				case TIE -> {
					addEither(seats, seating, account, value(entry, account, "fromId"));
					addEither(seats, seating, account, value(entry, account, "toId"));
				}
				case TEAM_RELATIONSHIP, COMPETITOR_RELATIONSHIP, EMPLOYMENT -> addSeats(seats, seating, value(entry, account, "personId"));
				default -> {
				}
			}
			if (seats.size() > MOST) {
				return null;
			}
		}
		return List.copyOf(seats);
	}

	private static void add(Set<String> seats, @Nullable String seatId) {
		if (seatId != null) {
			seats.add(seatId);
		}
	}

	private static void addSeats(Set<String> seats, Seating seating, @Nullable String personId) {
		if (personId != null) {
			seating.seatsOf(personId).forEach(seat -> seats.add(seat.id()));
		}
	}

	private static void addEither(Set<String> seats, Seating seating, Snapshot account, @Nullable String id) {
		if (account.find(RecordType.STAKEHOLDER, id) != null) {
			add(seats, id);
		}
		else {
			addSeats(seats, seating, id);
		}
	}

	private static void addJudged(Set<String> seats, Snapshot account, @Nullable String aboutId) {
		GraphRecord tenure = account.find(RecordType.TENURE, aboutId);
		add(seats, tenure == null ? aboutId : tenure.text("stakeholderId"));
	}

	private static @Nullable String value(Entry entry, Snapshot account, String field) {
		FieldChange change = entry.fields().get(field);
		if (change != null) {
			return (String) (change.after() != null ? change.after() : change.before());
		}
		GraphRecord record = account.find(entry.type(), entry.target());
		return record == null ? null : record.text(field);
	}

}
