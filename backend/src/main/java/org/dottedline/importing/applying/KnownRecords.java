package org.dottedline.importing.applying;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.importing.reading.SObject;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a source are here already. Looked up for a whole batch at once; what this import makes is remembered,
 * so that a rehearsal knows it too. Used by one thread.
 */
final class KnownRecords {

	private static final String LOOK_UP = Cypher.statement("external-ids");

	private final Database database;

	private final String source;

	private final Map<String, Known> known = new HashMap<>();

	private final Set<String> asked = new HashSet<>();

	KnownRecords(Database database, String source) {
		this.database = database;
		this.source = source;
	}

	/** The text under which a record is known. */
	String key(SObject type, String id) {
		return this.source + '|' + type.apiName() + '|' + id;
	}

	/** Looks up all keys that were not asked for before, in one statement. */
	void lookUp(Collection<String> keys) {
		List<String> unknown = keys.stream().filter(this.asked::add).toList();
		if (!unknown.isEmpty()) {
			this.database.read(LOOK_UP, Map.of("keys", unknown))
				.forEach(row -> this.known.putIfAbsent(row.get("key").asString(),
						new Known(row.get("id").asString(), row.get("streamId").asString())));
		}
	}

	/** The record of a key; null when there is none. The key has to be looked up before. */
	@Nullable Known find(SObject type, @Nullable String id) {
		return id == null ? null : this.known.get(key(type, id));
	}

	/** Remembers what this import made. */
	void made(SObject type, String id, String recordId, String streamId) {
		String key = key(type, id);
		this.asked.add(key);
		this.known.put(key, new Known(recordId, streamId));
	}

	/**
	 * A record that is here.
	 * @param streamId the account that it is on, or the workspace
	 */
	record Known(String id, String streamId) {
	}

}
