package org.dottedline.revenue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.jspecify.annotations.Nullable;

/** Rules on contracts and on what is installed. */
public final class Contracts {

	private static final Set<String> NOT_IN_FORCE = Set.of("draft", "in approval process", "obsolete", "purchased by other",
			"expired", "terminated", "cancelled", "canceled");

	private Contracts() {
	}

	/** Whether it is in force on a day: begun, not over, and not of a status that says otherwise. */
	public static boolean isRunning(GraphRecord contract, LocalDate day) {
		LocalDate start = contract.date("start");
		LocalDate end = contract.date("end");
		return (start == null || !start.isAfter(day)) && (end == null || !end.isBefore(day))
				&& !NOT_IN_FORCE.contains(contract.text("status", "").toLowerCase(Locale.ROOT));
	}

	/** The day after its last; null when it has none. */
	public static @Nullable LocalDate renewalDate(GraphRecord contract) {
		LocalDate end = contract.date("end");
		return end == null ? null : end.plusDays(1);
	}

}
