package org.dottedline.stakeholder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.judgement.Judging;

/** Lets those who once held a seat be remembered when it is taken off the map. */
final class FormerSeat {

	private FormerSeat() {
	}

	/** Whoever left it stays an alumnus of what is left of it; whoever holds it goes with it. */
	static void keep(Draft draft, GraphRecord seat, List<GraphRecord> tenures) {
		String formerId = null;
		for (GraphRecord tenure : tenures) {
			if (!tenure.flag("ended")) {
				Judging.forget(draft, tenure.id());
				draft.remove(RecordType.TENURE, tenure.id());
				continue;
			}
			if (formerId == null) {
				formerId = draft.add(RecordType.FORMER_SEAT, values(seat));
			}
			draft.set(RecordType.TENURE, tenure.id(), "stakeholderId", formerId);
		}
	}

	private static Map<String, Object> values(GraphRecord seat) {
		Map<String, Object> values = new HashMap<>(Map.of("accountId", seat.required("accountId")));
		values.put("title", seat.text("title"));
		values.put("unitId", seat.text("unitId"));
		return values;
	}

}
