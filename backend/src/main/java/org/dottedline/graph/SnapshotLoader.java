package org.dottedline.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads whole streams from Neo4j: one statement, a list per field. */
@Component
public class SnapshotLoader {

	private static final String LOCK = Cypher.statement("lock-streams");

	private static final String ACCOUNTS = Cypher.statement("load-accounts");

	private static final String WORKSPACE = Cypher.statement("load-workspace");

	private final Database database;

	public SnapshotLoader(Database database) {
		this.database = database;
	}

	/**
	 * Reads streams as they are now. They are locked for the time of the reading: without that a commit could be seen
	 * in part.
	 * @return those that exist, by id
	 */
	public Map<String, Snapshot> load(Collection<String> streamIds) {
		List<String> ordered = streamIds.stream().sorted().toList();
		return this.database.write(transaction -> {
			transaction.run(LOCK, Map.of("ids", ordered)).consume();
			Map<String, Snapshot> loaded = new HashMap<>();
			load(transaction, ordered).forEach(snapshot -> loaded.put(snapshot.streamId(), snapshot));
			return loaded;
		});
	}

	/** Reads streams that the transaction holds locked. */
	public List<Snapshot> load(TransactionContext transaction, Collection<String> streamIds) {
		List<Snapshot> loaded = new ArrayList<>();
		List<String> accounts = streamIds.stream().filter(id -> !Streams.WORKSPACE.equals(id)).toList();
		if (!accounts.isEmpty()) {
			transaction.run(ACCOUNTS, Map.of("ids", accounts)).forEachRemaining(row -> loaded.add(snapshot(row)));
		}
		if (accounts.size() < streamIds.size()) {
			transaction.run(WORKSPACE, Map.of("id", Streams.WORKSPACE))
				.forEachRemaining(row -> loaded.add(snapshot(row)));
		}
		return loaded;
	}

	private static Snapshot snapshot(Record row) {
		Map<RecordType, Map<String, GraphRecord>> records = new EnumMap<>(RecordType.class);
		row.get("records").asMap(value -> value).forEach((label, columns) -> {
			RecordType type = RecordType.ofLabel(label);
			records.put(type, records(type, columns));
		});
		return new Snapshot(row.get("streamId").asString(), row.get("revision").asInt(), records);
	}

	private static Map<String, GraphRecord> records(RecordType type, Value columns) {
		List<Object> ids = columns.get("id").asList();
		List<Field> fields = List.copyOf(type.fields().values());
		List<List<Object>> lists = fields.stream().map(field -> columns.get(field.name()).asList()).toList();
		Map<String, GraphRecord> records = HashMap.newHashMap(ids.size());
		for (int i = 0; i < ids.size(); i++) {
			Map<String, Object> values = new HashMap<>();
			for (int f = 0; f < fields.size(); f++) {
				Object value = fields.get(f).canonical(lists.get(f).get(i));
				if (value != null) {
					values.put(fields.get(f).name(), value);
				}
			}
			String id = (String) ids.get(i);
			records.put(id, new GraphRecord(type, id, Map.copyOf(values)));
		}
		return records;
	}

}
