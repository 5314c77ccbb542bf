package org.dottedline.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.stakeholder.Seating;
import org.jspecify.annotations.Nullable;

/** How we stand with an account at one revision: whom we know well in which unit, who is for us, who signs. */
final class Standing {

	private static final String WHOLE_ACCOUNT = "";

	private final Set<String> wellKnown = new HashSet<>();

	private final Map<String, Set<String>> wellKnownByUnit = new HashMap<>();

	private final Set<String> champions = new HashSet<>();

	private boolean signed;

	private Standing(Snapshot account) {
		for (GraphRecord relationship : account.all(RecordType.TEAM_RELATIONSHIP)) {
			if (Strengths.isStrong(relationship.text("current"))) {
				this.wellKnown.add(relationship.required("personId"));
			}
		}
		Seating seating = Seating.of(account);
		for (GraphRecord seat : seating.seats()) {
			GraphRecord tenure = seating.tenureOf(seat.id());
			if (tenure != null) {
				held(seat, tenure.required("personId"));
			}
		}
	}

	private void held(GraphRecord seat, String personId) {
		if (this.wellKnown.contains(personId)) {
			for (String unit : List.of(WHOLE_ACCOUNT, seat.text("unitId", WHOLE_ACCOUNT))) {
				this.wellKnownByUnit.computeIfAbsent(unit, any -> new HashSet<>()).add(personId);
			}
		}
		if (seat.texts("buyingRoles").contains("CHAMPION")) {
			this.champions.add(seat.id());
		}
		this.signed |= "SIGNS".equals(seat.text("authority"));
	}

	static Standing of(Snapshot account) {
		return account.derive(Standing.class, Standing::new);
	}

	/** Whether one of us knows a person well. */
	boolean isWellKnown(@Nullable String personId) {
		return this.wellKnown.contains(personId);
	}

	/** Whether there is anybody else in a unit whom one of us knows well; without a unit, on the whole account. */
	boolean knowsOthers(@Nullable String unitId, @Nullable String personId) {
		Set<String> known = this.wellKnownByUnit.getOrDefault(unitId == null ? WHOLE_ACCOUNT : unitId, Set.of());
		return known.size() > (known.contains(personId) ? 1 : 0);
	}

	/** Whether there is a champion in another seat. */
	boolean hasOtherChampion(@Nullable String seatId) {
		return this.champions.size() > (this.champions.contains(seatId) ? 1 : 0);
	}

	/** Whether anybody sits where things are signed. */
	boolean isSigned() {
		return this.signed;
	}

}
