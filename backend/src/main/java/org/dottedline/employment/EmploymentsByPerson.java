package org.dottedline.employment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;

/** Where each person worked, as far as one account or the workspace knows, at one revision. */
final class EmploymentsByPerson {

	private final Map<String, List<GraphRecord>> byPerson = new HashMap<>();

	private EmploymentsByPerson(Snapshot place) {
		for (GraphRecord employment : place.all(RecordType.EMPLOYMENT)) {
			this.byPerson.computeIfAbsent(employment.required("personId"), any -> new ArrayList<>(2)).add(employment);
		}
	}

	/** The employments of one person in no particular order. O(1) after the first call. */
	static List<GraphRecord> of(Snapshot place, String personId) {
		return place.derive(EmploymentsByPerson.class, EmploymentsByPerson::new).byPerson.getOrDefault(personId, List.of());
	}

}
