package org.dottedline.revenue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** Rules on contracts and on what is installed. */
public final class Contracts {

	private static final Set<String> NOT_IN_FORCE = Set.of("draft", "in approval process", "obsolete", "purchased by other",
			"expired", "terminated", "cancelled", "canceled");

	/** So many days before it renews a contract has to be defended. */
	public static final int DEFENDED_DAYS = 180;

	private Contracts() {
	}

	/** Whether it is in force on a day: begun, not over, and not of a status that says otherwise. */
	public static boolean isRunning(GraphRecord contract, LocalDate day) {
		LocalDate start = contract.date("start");
		LocalDate end = contract.date("end");
		return (start == null || !start.isAfter(day)) && (end == null || !end.isBefore(day))
				&& !NOT_IN_FORCE.contains(status(contract));
	}

	/** The day on which it renews: as recorded, else the day after its last; null when it has none. */
	public static @Nullable LocalDate renewalDate(GraphRecord contract) {
		LocalDate recorded = contract.date("renewalDate");
		if (recorded != null) {
			return recorded;
		}
		LocalDate end = contract.date("end");
		return end == null ? null : end.plusDays(1);
	}

	/** Whether it is of a status in which it could renew: one that was called off or never signed does not. */
	public static boolean mayRenew(GraphRecord contract) {
		String status = status(contract);
		return status.equals("expired") || !NOT_IN_FORCE.contains(status);
	}

	private static String status(GraphRecord contract) {
		return contract.text("status", "").toLowerCase(Locale.ROOT);
	}

	/** The ids of contracts that another one already follows on: one that was called off or never signed does not. */
	public static Set<String> renewed(Snapshot account) {
		Set<String> renewed = new HashSet<>();
		for (GraphRecord contract : account.all(RecordType.CONTRACT)) {
			String renews = contract.text("renewsId");
			if (renews != null && mayRenew(contract)) {
				renewed.add(renews);
			}
		}
		return renewed;
	}

	/** Whether what renews on a day has to be defended by now. */
	public static boolean isToBeDefended(@Nullable LocalDate renewal, LocalDate today) {
		return renewal != null && !renewal.isAfter(today.plusDays(DEFENDED_DAYS));
	}

}
