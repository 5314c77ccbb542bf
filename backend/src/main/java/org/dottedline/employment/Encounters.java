package org.dottedline.employment;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Derives past colleagues: the same organization, the same kind of employment, and a time in common. The pairs of a
 * large employer are far more than its people, so they are derived for the person asked about and never kept.
 */
final class Encounters {

	private final String personId;

	private final int minMonths;

	private final int notBefore;

	private final List<Encounter> found = new ArrayList<>();

	/**
	 * @param minMonths leaves out whoever was together for fewer certain months
	 * @param sinceYear leaves out time together that was over before this year; null for none
	 */
	Encounters(String personId, int minMonths, @Nullable Integer sinceYear) {
		this.personId = personId;
		this.minMonths = minMonths;
		this.notBefore = sinceYear == null ? Integer.MIN_VALUE
				: Math.toIntExact(Year.of(Math.clamp(sinceYear, 1900, 2200)).atDay(1).toEpochDay());
	}

	/**
	 * Meets the people of one organization.
	 * @param own the stints of the person asked about there
	 * @param others the stints of anybody there; their own among them are passed over
	 * @param counts which of the others count
	 */
	void at(String organizationId, List<Stint> own, List<Stint> others, Predicate<Stint> counts) {
		Map<Who, Together> together = new HashMap<>();
		for (Stint other : others) {
			for (Stint mine : own) {
				if (mine.kind() == other.kind() && mine.span().mayMeet(other.span())
						&& !other.personId().equals(this.personId) && counts.test(other)) {
					together.computeIfAbsent(new Who(other.personId(), other.kind()), any -> new Together()).add(mine, other);
				}
			}
		}
		together.forEach((who, meeting) -> {
			Overlap overlap = Overlap.longest(meeting.overlaps, this.notBefore);
			if (overlap != null && (this.minMonths <= 0 || (overlap.months() != null && overlap.months() >= this.minMonths))) {
				this.found.add(new Encounter(who.personId, organizationId, who.kind, overlap, meeting.sameDivision));
			}
		});
	}

	/** All of them, the strongest first. */
	List<Encounter> strongestFirst() {
		this.found.sort(Encounter.STRONGEST_FIRST);
		return this.found;
	}

	private record Who(String personId, EmploymentKind kind) {
	}

	/** What two people shared at one place. */
	private static final class Together {

		private final List<Overlap> overlaps = new ArrayList<>(1);

		private @Nullable Boolean sameDivision;

		void add(Stint mine, Stint other) {
			Overlap overlap = Overlap.between(mine.span(), other.span());
			if (overlap != null) {
				this.overlaps.add(overlap);
			}
			Boolean same = mine.sameDivision(other);
			if (same != null && !Boolean.TRUE.equals(this.sameDivision)) {
				this.sameDivision = same;
			}
		}

	}

}
