package org.dottedline.ui.account;

import java.util.Optional;

import org.dottedline.schema.types.Influence;
import org.dottedline.schema.types.TieKind;

/**
 * An influence as the panel edits it.
 *
 * @param id empty while it is not yet drawn
 * @param strength 1 to 4
 */
record InfluenceLine(String id, String fromId, String toId, int strength, TieKind kind, String note) {

	/** One that goes out from a seat. */
	static InfluenceLine from(String seat, Influence known) {
		return of(known, seat, known.getTo().getId());
	}

	/** One that comes in to a seat. */
	static InfluenceLine to(String seat, Influence known) {
		return of(known, known.getFrom().getId(), seat);
	}

	private static InfluenceLine of(Influence known, String from, String to) {
		return new InfluenceLine(known.getId(), from, to, known.getStrength(), known.getKind(), Optional.ofNullable(known.getNote()).orElse(""));
	}

	InfluenceLine withStrength(int other) {
		return new InfluenceLine(id, fromId, toId, other, kind, note);
	}

	InfluenceLine withKind(TieKind other) {
		return new InfluenceLine(id, fromId, toId, strength, other, note);
	}

	InfluenceLine withNote(String other) {
		return new InfluenceLine(id, fromId, toId, strength, kind, other);
	}
}
