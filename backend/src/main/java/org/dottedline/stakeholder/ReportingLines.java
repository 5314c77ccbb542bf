package org.dottedline.stakeholder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dottedline.change.Refusal;
import org.dottedline.change.UserError.CycleError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

/** The rule of reporting lines: one solid manager at most, and no circle. */
public final class ReportingLines {

	private ReportingLines() {
	}

	/**
	 * The circle that a solid line would close.
	 * @return the seats on it from the manager's up to the one that would report; empty when there is none. O(levels)
	 */
	public static List<String> circle(Draft draft, String seatId, @Nullable String managerId) {
		List<String> chain = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String above = managerId; above != null && seen.add(above);) {
			chain.add(above);
			if (above.equals(seatId)) {
				return chain;
			}
			GraphRecord seat = draft.find(RecordType.STAKEHOLDER, above);
			above = seat == null ? null : seat.text("managerId");
		}
		return List.of();
	}

	/** Refuses a solid line that would close a circle or that leads nowhere. */
	static void check(Draft draft, String seatId, @Nullable String managerId) {
		if (managerId == null) {
			return;
		}
		if (draft.find(RecordType.STAKEHOLDER, managerId) == null) {
			throw Refusal.notFound("managerId", "There is no seat with this id on this account.");
		}
		List<String> circle = circle(draft, seatId, managerId);
		if (!circle.isEmpty()) {
			List<String> names = circle.stream().map(id -> name(draft, id)).toList();
			throw new Refusal(new CycleError(List.of("input", "managerId"), message(names), draft.streamId(),
					circle));
		}
	}

	private static String message(List<String> names) {
		if (names.size() == 1) {
			return names.getFirst() + " cannot report to themselves.";
		}
		return names.getLast() + " cannot report to " + names.getFirst() + ", who already reports to them"
				+ (names.size() > 2 ? " through " + String.join(", ", names.subList(1, names.size() - 1)) : "") + ".";
	}

	/** What a seat is called in a draft. */
	static String name(Draft draft, String seatId) {
		GraphRecord seat = draft.find(RecordType.STAKEHOLDER, seatId);
		GraphRecord tenure = Tenures.current(draft, seatId);
		GraphRecord person = tenure == null ? null : draft.find(RecordType.PERSON, tenure.text("personId"));
		if (person != null) {
			return person.text("name", "Name erased");
		}
		return seat == null ? "?" : seat.text("name", seat.text("title", "A vacant seat"));
	}

}
