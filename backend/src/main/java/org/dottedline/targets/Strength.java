package org.dottedline.targets;

import java.util.Locale;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/** How well we know somebody, from unknown up. */
enum Strength {

	UNKNOWN, NONE, WEAK, DEVELOPING, STRONG, TRUSTED;

	/** The best relationship that one of us has with whoever holds a seat. */
	static Strength with(@Nullable Stakeholder seat) {
		Strength best = UNKNOWN;
		String personId = seat == null ? null : seat.personId();
		if (seat == null || personId == null) {
			return best;
		}
		for (GraphRecord known : seat.account().snapshot().having(RecordType.TEAM_RELATIONSHIP, "personId", personId)) {
			Strength current = valueOf(known.text("current", UNKNOWN.name()));
			best = current.compareTo(best) > 0 ? current : best;
		}
		return best;
	}

	boolean isStrong() {
		return compareTo(STRONG) >= 0;
	}

	/** 0 when unknown or none, 1 when trusted. */
	double share() {
		return Math.max(0, ordinal() - 1) / 4.0;
	}

	/** As it is said in a sentence. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
