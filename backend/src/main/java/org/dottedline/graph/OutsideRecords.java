package org.dottedline.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Reads records that snapshots do not hold. */
@Component
public class OutsideRecords {

	private static final String RECORDS = Cypher.statement("outside-records");

	private final Database database;

	OutsideRecords(Database database) {
		this.database = database;
	}

	/** Those of the ids that are records of such a kind, in one statement. */
	public List<GraphRecord> find(Collection<String> ids) {
		List<GraphRecord> found = new ArrayList<>();
		if (ids.isEmpty()) {
			return found;
		}
		this.database.read(RECORDS, Map.of("ids", List.copyOf(ids))).forEach(row -> {
			RecordType type = RecordType.ofLabel(row.get("label").asString());
			Map<String, Object> values = new HashMap<>();
			Map<String, Object> all = new HashMap<>(row.get("values").asMap());
			for (String reference : List.of("accountId", "memberId", "personId")) {
				all.put(reference, row.get(reference).asObject());
			}
			type.fields().keySet().forEach(field -> values.put(field, all.get(field)));
			found.add(GraphRecord.of(type, row.get("id").asString(), values));
		});
		return found;
	}

}
