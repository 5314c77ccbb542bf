package org.dottedline.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Entry;
import org.dottedline.graph.Entry.FieldChange;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.stakeholder.Seating;
import org.jspecify.annotations.Nullable;

/** Reads out of one change what happened to people. What it cannot place any more, it leaves out. */
final class Events {

	/** Those whose manager's seat was taken off the map stay where they are. */
	private static final String NO_MOVE = "removeStakeholder";

	/** The kinds of record of whose changes something is told. */
	static final Set<RecordType> TOLD_OF = Set.of(RecordType.TENURE, RecordType.STAKEHOLDER, RecordType.TEAM_RELATIONSHIP);

	private final Snapshot now;

	private final @Nullable Moment moment;

	private final CommittedChange change;

	private final Map<String, String> names = new HashMap<>();

	private final Set<String> came = new HashSet<>();

	private final Set<String> seated = new HashSet<>();

	private final List<FeedEvent> events = new ArrayList<>();

	private Events(Snapshot now, @Nullable Moment moment, CommittedChange change) {
		this.now = moment == null ? now : moment.after();
		this.moment = moment;
		this.change = change;
		for (Entry entry : change.entries()) {
			if (entry.type() == RecordType.PERSON) {
				FieldChange name = entry.fields().get("name");
				Object known = name == null ? null : name.after() != null ? name.after() : name.before();
				if (known != null) {
					this.names.put(entry.target(), known.toString());
				}
				if (entry.kind() == Entry.Kind.ADDED) {
					this.came.add(entry.target());
				}
			}
			if (entry.type() == RecordType.TENURE && entry.kind() == Entry.Kind.ADDED) {
				this.seated.add(value(entry, "personId"));
			}
		}
	}

	/**
	 * What happened by a change.
	 * @param now the account as it is
	 * @param moment the account around the change; null when that is not known
	 */
	static List<FeedEvent> of(Snapshot now, @Nullable Moment moment, CommittedChange change) {
		Events events = new Events(now, moment, change);
		if (!change.command().equals("mergePersons")) {
			change.entries().forEach(events::read);
		}
		return events.events;
	}

	private void read(Entry entry) {
		switch (entry.type()) {
			case TENURE -> tenure(entry);
			case STAKEHOLDER -> {
				if (!NO_MOVE.equals(this.change.command())) {
					seat(entry);
				}
			}
			case TEAM_RELATIONSHIP -> relationship(entry);
			default -> {
			}
		}
	}

	private void tenure(Entry entry) {
		String personId = value(entry, "personId");
		String seatId = value(entry, "stakeholderId");
		FieldChange ended = entry.fields().get("ended");
		if (entry.kind() == Entry.Kind.ADDED) {
			add(this.came.contains(personId) ? FeedKind.NEW : FeedKind.MOVED, personId, seatId, null, title(seatId));
		}
		else if (entry.kind() == Entry.Kind.REMOVED && ended == null
				|| ended != null && Boolean.TRUE.equals(ended.after())) {
			// Whoever takes another seat by the same change did not leave.
			if (!this.seated.contains(personId)) {
				add(FeedKind.LEFT, personId, seatId, title(seatId), null);
			}
		}
		else if (entry.kind() == Entry.Kind.UPDATED && entry.fields().containsKey("support")) {
			FieldChange support = entry.fields().get("support");
			add(FeedKind.SUPPORT_CHANGED, personId, seatId, text(support.before()), text(support.after()));
		}
	}

	/** A seat that is made moves nobody. */
	private void seat(Entry entry) {
		GraphRecord tenure = Seating.of(this.now).tenureOf(entry.target());
		if (entry.kind() != Entry.Kind.UPDATED || tenure == null) {
			return;
		}
		String personId = tenure.text("personId");
		FieldChange title = entry.fields().get("title");
		FieldChange manager = entry.fields().get("managerId");
		FieldChange unit = entry.fields().get("unitId");
		if (title != null && Ranks.isHigher(text(title.before()), text(title.after()))) {
			add(FeedKind.PROMOTED, personId, entry.target(), text(title.before()), text(title.after()));
		}
		else if (manager != null) {
			boolean up = manager.before() != null && levels(text(manager.after())) < levels(text(manager.before()));
			add(up ? FeedKind.PROMOTED : FeedKind.MOVED, personId, entry.target(), seatName(manager.before()),
					seatName(manager.after()));
		}
		else if (unit != null) {
			add(FeedKind.MOVED, personId, entry.target(), unitName(unit.before()), unitName(unit.after()));
		}
	}

	/** How many stand above a seat and in it; 0 at the very top. */
	private int levels(@Nullable String seatId) {
		int levels = 0;
		GraphRecord seat = find(RecordType.STAKEHOLDER, seatId);
		while (seat != null && levels < 1000) {
			levels++;
			seat = find(RecordType.STAKEHOLDER, seat.text("managerId"));
		}
		return levels;
	}

	private void relationship(Entry entry) {
		FieldChange current = entry.fields().get("current");
		if (current == null || entry.shownOnly() || entry.kind() == Entry.Kind.REMOVED) {
			return;
		}
		int before = Math.max(0, Strengths.step(text(current.before())));
		int after = Strengths.step(text(current.after()));
		if (after >= 0 && after != before) {
			String personId = value(entry, "personId");
			List<GraphRecord> seats = personId == null ? List.of() : Seating.of(this.now).seatsOf(personId);
			add(after > before ? FeedKind.RELATIONSHIP_STRENGTHENED : FeedKind.RELATIONSHIP_WEAKENED, personId,
					seats.isEmpty() ? null : seats.getFirst().id(), text(current.before()), text(current.after()));
		}
	}

	private void add(FeedKind kind, @Nullable String personId, @Nullable String seatId, @Nullable String before,
			@Nullable String after) {
		if (personId != null) {
			this.events.add(FeedEvent.of(this.change, this.events.size(), kind, personId, this.names.get(personId), seatId,
					before, after, this.moment));
		}
	}

	private @Nullable String value(Entry entry, String field) {
		FieldChange changed = entry.fields().get(field);
		if (changed != null) {
			return text(changed.after() != null ? changed.after() : changed.before());
		}
		GraphRecord record = find(entry.type(), entry.target());
		return record == null ? null : record.text(field);
	}

	private @Nullable GraphRecord find(RecordType type, @Nullable String id) {
		return this.moment == null ? this.now.find(type, id) : this.moment.find(type, id);
	}

	private @Nullable String title(@Nullable String seatId) {
		GraphRecord seat = find(RecordType.STAKEHOLDER, seatId);
		return seat == null ? null : seat.text("title");
	}

	private @Nullable String seatName(@Nullable Object seatId) {
		GraphRecord seat = find(RecordType.STAKEHOLDER, text(seatId));
		if (seat == null) {
			return null;
		}
		GraphRecord tenure = Seating.of(this.now).tenureOf(seat.id());
		GraphRecord person = tenure == null ? null : find(RecordType.PERSON, tenure.text("personId"));
		return person != null ? person.text("name") : seat.text("name", seat.text("title", "a vacant seat"));
	}

	private @Nullable String unitName(@Nullable Object unitId) {
		GraphRecord unit = find(RecordType.BUSINESS_UNIT, text(unitId));
		return unit == null ? null : unit.text("name");
	}

	private static @Nullable String text(@Nullable Object value) {
		return value == null ? null : value.toString();
	}

}
