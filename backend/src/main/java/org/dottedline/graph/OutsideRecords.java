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

	private static final String OF_PERSON = Cypher.statement("outside-of-person");

	private static final String PERSONS = Cypher.statement("persons-by-id");

	private final Database database;

	OutsideRecords(Database database) {
		this.database = database;
	}

	/** The activities and cases of a person, wherever they are. */
	public List<GraphRecord> ofPerson(String personId) {
		return find(this.database.read(OF_PERSON, Map.of("id", personId))
			.stream()
			.map(row -> row.get("id").asString())
			.toList());
	}

	/** Persons as they are, whether or not they are on an account. */
	public List<GraphRecord> persons(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: this.database.read(PERSONS, Map.of("ids", List.copyOf(ids)))
					.stream()
					.map(row -> GraphRecord.of(RecordType.PERSON, row.get("id").asString(), row.get("values").asMap()))
					.toList();
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
