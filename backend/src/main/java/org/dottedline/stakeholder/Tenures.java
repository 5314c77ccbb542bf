package org.dottedline.stakeholder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

/** Who holds a seat in a draft. */
public final class Tenures {

	private Tenures() {
	}

	/** The tenure of whoever holds a seat; null when nobody does. */
	public static @Nullable GraphRecord current(Draft draft, String seatId) {
		GraphRecord before = Seating.of(draft.base()).tenureOf(seatId);
		for (String id : draft.touched(RecordType.TENURE)) {
			GraphRecord tenure = draft.find(RecordType.TENURE, id);
			if (tenure != null && seatId.equals(tenure.text("stakeholderId")) && !tenure.flag("ended")) {
				return tenure;
			}
		}
		if (before == null) {
			return null;
		}
		GraphRecord now = draft.find(RecordType.TENURE, before.id());
		return now == null || now.flag("ended") ? null : now;
	}

	/** Whether more than one holds a seat, which only taking something back could bring about. */
	public static boolean isShared(Draft draft, String seatId) {
		Set<String> ids = new HashSet<>(draft.touched(RecordType.TENURE));
		Seating.of(draft.base()).tenuresOf(seatId).forEach(tenure -> ids.add(tenure.id()));
		return ids.stream()
			.map(id -> draft.find(RecordType.TENURE, id))
			.filter(tenure -> tenure != null && seatId.equals(tenure.text("stakeholderId")) && !tenure.flag("ended"))
			.count() > 1;
	}

	/** Begins a tenure. */
	public static String begin(Draft draft, String seatId, String personId, @Nullable String from) {
		Map<String, Object> tenure = new HashMap<>(Map.of("stakeholderId", seatId, "personId", personId));
		tenure.put("from", from);
		return draft.add(RecordType.TENURE, tenure);
	}

	/** Ends a tenure. */
	public static void end(Draft draft, GraphRecord tenure, String to) {
		draft.set(RecordType.TENURE, tenure.id(), "ended", true);
		draft.set(RecordType.TENURE, tenure.id(), "to", to);
	}

}
