package org.dottedline.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What a stream (an account, or the workspace) looked like at one revision. Immutable; the next one shares the maps of
 * all kinds of record that a change did not touch.
 */
public final class Snapshot {

	private final String streamId;

	private final int revision;

	private final Map<RecordType, Map<String, GraphRecord>> records;

	private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

	private final Map<Indexed, Map<String, List<GraphRecord>>> indexes = new ConcurrentHashMap<>();

	public Snapshot(String streamId, int revision, Map<RecordType, Map<String, GraphRecord>> records) {
		this.streamId = streamId;
		this.revision = revision;
		this.records = records;
	}

	/** The id of the account, or {@link Streams#WORKSPACE}. */
	public String streamId() {
		return this.streamId;
	}

	public int revision() {
		return this.revision;
	}

	/** All records of a kind, in no particular order. */
	public Collection<GraphRecord> all(RecordType type) {
		return map(type).values();
	}

	public Map<String, GraphRecord> map(RecordType type) {
		return this.records.getOrDefault(type, Map.of());
	}

	public @Nullable GraphRecord find(RecordType type, @Nullable String id) {
		return id == null ? null : map(type).get(id);
	}

	/**
	 * The records of a kind with a text or reference in a field, in the order of their ids. O(1) after the first call for
	 * the field.
	 */
	public List<GraphRecord> having(RecordType type, String field, String value) {
		return this.indexes.computeIfAbsent(new Indexed(type, field), this::index).getOrDefault(value, List.of());
	}

	private Map<String, List<GraphRecord>> index(Indexed indexed) {
		Map<String, List<GraphRecord>> index = new HashMap<>();
		all(indexed.type()).stream().sorted(Comparator.comparing(GraphRecord::id)).forEach(record -> {
			String value = record.text(indexed.field());
			if (value != null) {
				index.computeIfAbsent(value, any -> new ArrayList<>(2)).add(record);
			}
		});
		return index;
	}

	/** How many records it holds: its weight in the cache. */
	public int size() {
		return this.records.values().stream().mapToInt(Map::size).sum();
	}

	/**
	 * What is derived from it, computed once at the first use. O(1) after that.
	 * @param kind the class of what is derived; one per class
	 */
	public <T> T derive(Class<T> kind, Function<Snapshot, T> derivation) {
		return derive(kind, any -> true, derivation);
	}

	/** The same for what also depends on something else: derived anew when what is known is no longer good. */
	@SuppressWarnings("unchecked")
	public <T> T derive(Class<T> kind, Predicate<T> stillGood, Function<Snapshot, T> derivation) {
		T known = (T) this.derived.get(kind);
		if (known == null || !stillGood.test(known)) {
			// Not computeIfAbsent: one derivation may use another.
			known = derivation.apply(this);
			this.derived.put(kind, known);
		}
		return known;
	}

	/** The snapshot after a change. Applying the same entries twice gives the same. */
	public Snapshot apply(int nextRevision, List<Entry> entries) {
		Map<RecordType, Map<String, GraphRecord>> next = new EnumMap<>(RecordType.class);
		next.putAll(this.records);
		Map<RecordType, Map<String, GraphRecord>> touched = new EnumMap<>(RecordType.class);
		for (Entry entry : entries) {
			if (!entry.type().isInSnapshot()) {
				continue;
			}
			Map<String, GraphRecord> map = touched.computeIfAbsent(entry.type(), type -> new HashMap<>(map(type)));
			apply(map, entry);
		}
		next.putAll(touched);
		return new Snapshot(this.streamId, nextRevision, next);
	}

	private static void apply(Map<String, GraphRecord> map, Entry entry) {
		if (entry.kind() == Entry.Kind.REMOVED) {
			map.remove(entry.target());
			return;
		}
		GraphRecord known = map.get(entry.target());
		Map<String, Object> values = new HashMap<>(
				known == null || entry.kind() == Entry.Kind.ADDED ? Map.of() : known.values());
		entry.fields().forEach((name, change) -> {
			if (change.after() == null) {
				values.remove(name);
			}
			else {
				values.put(name, change.after());
			}
		});
		map.put(entry.target(), new GraphRecord(entry.type(), entry.target(), Map.copyOf(values)));
	}

	/** Whether both hold the same records at the same revision. */
	public boolean sameAs(Snapshot other) {
		if (this.revision != other.revision || !this.streamId.equals(other.streamId)) {
			return false;
		}
		for (RecordType type : RecordType.values()) {
			if (!map(type).equals(other.map(type))) {
				return false;
			}
		}
		return true;
	}

	/** A field that records are looked up by. */
	private record Indexed(RecordType type, String field) {
	}

}
