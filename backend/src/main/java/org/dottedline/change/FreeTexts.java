package org.dottedline.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.graph.Draft;
import org.dottedline.graph.Entry;
import org.dottedline.graph.Entry.FieldChange;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Keeps what a history says of persons in free words (where a judgement comes from, notes) apart from the history: the
 * words before and after a change lie in a node of their own that is tied to the persons whom they are about, and goes
 * when one of them is erased.
 */
@Component
class FreeTexts {

	private static final String WRITE = Cypher.statement("write-free-texts");

	private static final String READ = Cypher.statement("free-texts");

	private static final String AFTER = Cypher.statement("free-texts-after");

	private final Database database;

	FreeTexts(Database database) {
		this.database = database;
	}

	/**
	 * After the records were written: the words may be about somebody who is new.
	 * @param entries what is kept in the history of the draft's stream
	 */
	void write(TransactionContext transaction, String commandId, Draft draft, List<Entry> entries) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Entry entry : entries) {
			Map<String, Object> words = words(entry);
			if (!words.isEmpty()) {
				words.put("commandId", commandId);
				words.put("target", entry.target());
				rows.add(Map.of("words", words, "about", List.copyOf(new WhomItIsAbout(draft).of(entry))));
			}
		}
		if (!rows.isEmpty()) {
			transaction.run(WRITE, Map.of("rows", rows)).consume();
		}
	}

	private static Map<String, Object> words(Entry entry) {
		Map<String, Object> words = new HashMap<>();
		if (entry.type() != RecordType.PERSON) {
			entry.fields().forEach((name, change) -> {
				if (entry.type().field(name).personal()) {
					put(words, name + "Before", change.before());
					put(words, name + "After", change.after());
				}
			});
		}
		return words;
	}

	private static void put(Map<String, Object> words, String name, @Nullable Object value) {
		if (value != null) {
			words.put(name, value);
		}
	}

	/**
	 * The same entries with the words put back; those that were erased stay null.
	 * @param byCommand entries by command and stream, with a slash between them
	 */
	Map<String, List<Entry>> restore(Map<String, List<Entry>> byCommand) {
		Set<String> commands = byCommand.entrySet()
			.stream()
			.filter(command -> command.getValue().stream().anyMatch(FreeTexts::isHeldApart))
			.map(command -> commandOf(command.getKey()))
			.collect(Collectors.toCollection(TreeSet::new));
		if (commands.isEmpty()) {
			return byCommand;
		}
		Map<String, Value> words = new HashMap<>();
		this.database.read(READ, Map.of("commandIds", List.copyOf(commands))).forEach(row -> {
			Value text = row.get("words");
			words.put(text.get("commandId").asString() + '/' + text.get("target").asString(), text);
		});
		Map<String, List<Entry>> restored = new HashMap<>();
		byCommand.forEach((key, entries) -> restored.put(key,
				entries.stream().map(entry -> restore(entry, words.get(commandOf(key) + '/' + entry.target()))).toList()));
		return restored;
	}

	/**
	 * Whole records with the words put back that they had at a revision: those that the first later change of them found,
	 * else those of now.
	 * @param records each as an entry that adds it
	 */
	List<Entry> restoreAt(Snapshot now, int revision, List<Entry> records) {
		List<String> targets = records.stream().filter(FreeTexts::isHeldApart).map(Entry::target).toList();
		if (targets.isEmpty()) {
			return records;
		}
		Map<String, List<Value>> later = new HashMap<>();
		this.database.read(AFTER, Map.of("streamId", now.streamId(), "revision", revision, "targets", targets))
			.forEach(row -> later.computeIfAbsent(row.get("words").get("target").asString(), any -> new ArrayList<>())
				.add(row.get("words")));
		return records.stream()
			.map(record -> !isHeldApart(record) ? record
					: restoreAt(record, now.find(record.type(), record.target()), later.getOrDefault(record.target(), List.of())))
			.toList();
	}

	private static Entry restoreAt(Entry record, @Nullable GraphRecord now, List<Value> later) {
		Map<String, FieldChange> fields = new LinkedHashMap<>();
		record.fields().forEach((name, change) -> fields.put(name, !PersonalValues.HELD_APART.equals(change.after()) ? change
				: new FieldChange(null, wordsAt(name, now, later))));
		return new Entry(record.type(), record.target(), record.kind(), fields, record.shownOnly());
	}

	private static @Nullable String wordsAt(String name, @Nullable GraphRecord now, List<Value> later) {
		for (Value words : later) {
			if (words.containsKey(name + "Before") || words.containsKey(name + "After")) {
				return words.get(name + "Before").asString(null);
			}
		}
		return now == null ? null : now.text(name);
	}

	private static String commandOf(String key) {
		return key.substring(0, key.indexOf('/'));
	}

	private static boolean isHeldApart(Entry entry) {
		return entry.type() != RecordType.PERSON && entry.fields()
			.values()
			.stream()
			.anyMatch(change -> PersonalValues.HELD_APART.equals(change.before())
					|| PersonalValues.HELD_APART.equals(change.after()));
	}

	private static Entry restore(Entry entry, @Nullable Value words) {
		if (!isHeldApart(entry)) {
			return entry;
		}
		Map<String, FieldChange> fields = new LinkedHashMap<>();
		entry.fields().forEach((name, change) -> fields.put(name, new FieldChange(restore(change.before(), name + "Before", words),
				restore(change.after(), name + "After", words))));
		return new Entry(entry.type(), entry.target(), entry.kind(), fields, entry.shownOnly());
	}

	private static @Nullable Object restore(@Nullable Object value, String name, @Nullable Value words) {
		if (!PersonalValues.HELD_APART.equals(value)) {
			return value;
		}
		return words == null || words.get(name).isNull() ? null : words.get(name).asString();
	}

}
