package org.dottedline.whitespace;

import java.util.HashMap;
import java.util.Map;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.stakeholder.Seating;
import org.jspecify.annotations.Nullable;

/** How well we know whoever holds each seat of an account: by the strongest relationship that one of us has with them. */
final class BuyerAccess {

	private final Map<String, CellAccess> bySeat = new HashMap<>();

	private BuyerAccess(Snapshot account) {
		Seating seating = Seating.of(account);
		for (GraphRecord relationship : account.all(RecordType.TEAM_RELATIONSHIP)) {
			CellAccess access = CellAccess.valueOf(relationship.text("current", "UNKNOWN"));
			for (GraphRecord seat : seating.seatsOf(relationship.required("personId"))) {
				this.bySeat.merge(seat.id(), access, (one, other) -> one.compareTo(other) > 0 ? one : other);
			}
		}
	}

	static BuyerAccess of(Snapshot account) {
		return account.derive(BuyerAccess.class, BuyerAccess::new);
	}

	/** Our access to whoever would sign. */
	CellAccess to(@Nullable String seatId) {
		return seatId == null ? CellAccess.NO_BUYER : this.bySeat.getOrDefault(seatId, CellAccess.UNKNOWN);
	}

}
