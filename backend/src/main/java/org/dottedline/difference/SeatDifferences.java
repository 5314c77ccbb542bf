package org.dottedline.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.graph.GraphRecord;
import org.dottedline.stakeholder.Seating;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/** What is different about the seats of an account and those who hold them. */
final class SeatDifferences {

	private final Account then;

	private final Account now;

	private final List<Difference> found = new ArrayList<>();

	SeatDifferences(Account then, Account now) {
		this.then = then;
		this.now = now;
	}

	List<Difference> all() {
		for (GraphRecord record : Seating.of(this.then.snapshot()).seats()) {
			Stakeholder before = Stakeholder.of(this.then, record);
			Stakeholder after = Stakeholder.of(this.now, record.id());
			if (after == null) {
				this.found.add(Difference.ofSeat(DifferenceKind.LEFT, before, "seat", before.name(), null,
						described(before) + " is no longer on the map."));
			}
			else {
				compare(before, after);
			}
		}
		for (GraphRecord record : Seating.of(this.now.snapshot()).seats()) {
			if (Stakeholder.of(this.then, record.id()) == null) {
				Stakeholder added = Stakeholder.of(this.now, record);
				Stakeholder manager = added.manager();
				this.found.add(Difference.ofSeat(DifferenceKind.ADDED, added, "seat", null, added.name(), described(added)
						+ " is new on the map" + (manager == null ? "." : ", reporting to " + manager.name() + ".")));
			}
		}
		return this.found;
	}

	private void compare(Stakeholder before, Stakeholder after) {
		boolean sameHolder = Objects.equals(before.personId(), after.personId());
		if (!sameHolder) {
			holder(before, after);
		}
		moved(before, after);
		if (sameHolder && after.personId() != null) {
			level(Level.SUPPORT, before, after, Stakeholder::support);
			level(Level.INFLUENCE, before, after, Stakeholder::influence);
			level(Level.COVERAGE, before, after, Stakeholder::coverage);
		}
		level(Level.AUTHORITY, before, after, Stakeholder::authority);
		String was = before.title();
		String is = after.title();
		if (!Objects.equals(was, is)) {
			this.found.add(Difference.ofSeat(DifferenceKind.CHANGED, after, "title", was, is,
					after.name() + (is == null ? " has no title any more" : " is " + is + " now")
							+ (was == null ? "." : "; the title was " + was + ".")));
		}
	}

	private void holder(Stakeholder before, Stakeholder after) {
		String role = after.title() == null ? "the seat" : after.title();
		if (after.personId() == null) {
			this.found.add(Difference.ofSeat(DifferenceKind.LEFT, after, "person", before.name(), null,
					before.name() + " left; " + role + " is vacant."));
		}
		else if (before.personId() == null) {
			this.found.add(Difference.ofSeat(DifferenceKind.SUCCEEDED, after, "person", null, after.name(),
					after.name() + " fills " + role + ", which nobody held."));
		}
		else {
			this.found.add(Difference.ofSeat(DifferenceKind.SUCCEEDED, after, "person", before.name(), after.name(),
					after.name() + " took over " + role + " from " + before.name() + "."));
		}
	}

	private void moved(Stakeholder before, Stakeholder after) {
		Stakeholder was = before.manager();
		Stakeholder is = after.manager();
		if (!Objects.equals(idOf(was), idOf(is))) {
			this.found.add(Difference.ofSeat(DifferenceKind.MOVED, after, "manager", nameOf(was), nameOf(is),
					after.name() + (is == null ? " reports to nobody now" : " reports to " + is.name() + " now")
							+ (was == null ? "." : "; it was " + was.name() + " before.")));
		}
		BusinessUnit from = before.unit();
		BusinessUnit to = after.unit();
		if (!Objects.equals(from == null ? null : from.id(), to == null ? null : to.id())) {
			this.found.add(Difference.ofSeat(DifferenceKind.MOVED, after, "unit", from == null ? null : from.name(),
					to == null ? null : to.name(),
					after.name() + (to == null ? " is in no unit now" : " is in " + to.name() + " now")
							+ (from == null ? "." : "; it was " + from.name() + " before.")));
		}
	}

	private void level(Level level, Stakeholder before, Stakeholder after, Function<Stakeholder, String> value) {
		String was = value.apply(before);
		String is = value.apply(after);
		if (!was.equals(is)) {
			this.found.add(Difference.ofSeat(level.between(was, is), after, level.field(), was, is, "The " + level.label()
					+ " of " + after.name() + " is " + Level.words(is) + "; it was " + Level.words(was) + " before."));
		}
	}

	private static String described(Stakeholder seat) {
		String title = seat.title();
		return title == null || title.equals(seat.name()) ? seat.name() : seat.name() + ", " + title + ",";
	}

	private static @Nullable String idOf(@Nullable Stakeholder seat) {
		return seat == null ? null : seat.id();
	}

	private static @Nullable String nameOf(@Nullable Stakeholder seat) {
		return seat == null ? null : seat.name();
	}

}
