package org.dottedline.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.graph.Entry;
import org.dottedline.graph.Entry.FieldChange;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Keeps what a history says of a person apart from the history: each change of a person's fields leaves the values
 * before and after it in a node of its own, which goes when the person is erased. A person who was only added needs
 * none: what they were called then is what the first later change found, else what they are called now.
 */
@Component
class PersonalValues {

	/** Stands in an entry where a value is kept apart. */
	static final String HELD_APART = "\0apart";

	private static final String WRITE = Cypher.statement("write-personal-values");

	private static final String READ = Cypher.statement("personal-values");

	private final Database database;

	PersonalValues(Database database) {
		this.database = database;
	}

	void write(TransactionContext transaction, String commandId, long at, List<Entry> entries) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Entry entry : entries) {
			if (entry.type() == RecordType.PERSON && entry.kind() == Entry.Kind.UPDATED) {
				rows.add(row(commandId, at, entry));
			}
		}
		if (!rows.isEmpty()) {
			transaction.run(WRITE, Map.of("rows", rows)).consume();
		}
	}

	private static Map<String, Object> row(String commandId, long at, Entry entry) {
		Map<String, Object> row = new HashMap<>(
				Map.of("personId", entry.target(), "commandId", commandId, "at", at));
		entry.fields().forEach((name, change) -> {
			if (entry.type().field(name).personal()) {
				row.put(name + "Before", change.before());
				row.put(name + "After", change.after());
			}
		});
		return row;
	}

	/**
	 * The same entries with the personal values put back; those of an erased person stay null.
	 * @param byCommand entries by command and stream, with a slash between them
	 */
	Map<String, List<Entry>> restore(Map<String, StoredEntries> byCommand) {
		List<String> ids = byCommand.values()
			.stream()
			.flatMap(stored -> stored.entries().stream())
			.filter(entry -> entry.type() == RecordType.PERSON)
			.map(Entry::target)
			.distinct()
			.toList();
		Map<String, Value> people = new HashMap<>();
		if (!ids.isEmpty()) {
			this.database.read(READ, Map.of("ids", ids)).forEach(row -> {
				people.put(row.get("id").asString(), row.get("superseded"));
				people.put(row.get("id").asString() + "/current", row.get("current"));
			});
		}
		Map<String, List<Entry>> restored = new HashMap<>();
		byCommand.forEach((key, stored) -> {
			String commandId = key.substring(0, key.indexOf('/'));
			restored.put(key,
					stored.entries().stream().map(entry -> restore(commandId, stored.at(), entry, people)).toList());
		});
		return restored;
	}

	private static Entry restore(String commandId, long at, Entry entry, Map<String, Value> people) {
		if (entry.type() != RecordType.PERSON) {
			return entry;
		}
		Map<String, FieldChange> fields = new LinkedHashMap<>();
		entry.fields().forEach((name, change) -> fields.put(name,
				new FieldChange(restore(commandId, at, entry, name, "Before", change.before(), people),
						restore(commandId, at, entry, name, "After", change.after(), people))));
		return new Entry(entry.type(), entry.target(), entry.kind(), fields, entry.shownOnly());
	}

	private static @Nullable Object restore(String commandId, long at, Entry entry, String name, String side,
			@Nullable Object value, Map<String, Value> people) {
		if (!HELD_APART.equals(value)) {
			return value;
		}
		Value superseded = people.get(entry.target());
		if (superseded == null) {
			return null;
		}
		for (Value kept : superseded.values()) {
			if (changed(kept, name) && commandId.equals(kept.get("commandId").asString())) {
				return value(kept.get(name + side));
			}
		}
		for (Value kept : superseded.values()) {
			if (kept.get("at").asLong() >= at && changed(kept, name)) {
				return value(kept.get(name + "Before"));
			}
		}
		Value current = people.get(entry.target() + "/current");
		return current == null ? null : value(current.get(name));
	}

	/** Who was erased and named anew was called nothing in between: a name that was given to nobody of a name counts as well. */
	private static boolean changed(Value kept, String name) {
		return kept.containsKey(name + "Before") || kept.containsKey(name + "After");
	}

	private static @Nullable Object value(Value value) {
		return value.isNull() ? null : value.asObject();
	}

	/**
	 * Entries as they are kept.
	 * @param at when the change was made, in milliseconds since 1970
	 */
	record StoredEntries(long at, List<Entry> entries) {
	}

}
