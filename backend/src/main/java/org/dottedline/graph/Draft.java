package org.dottedline.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A change to one stream in the making: what its snapshot looks like with everything that a command did so far. Reads
 * see what was written. Not safe for several threads.
 */
public final class Draft {

	private final Snapshot base;

	private final Map<RecordType, Map<String, @Nullable GraphRecord>> overlay = new EnumMap<>(RecordType.class);

	private final Map<String, GraphRecord> outside = new HashMap<>();

	public Draft(Snapshot base) {
		this.base = base;
	}

	public Snapshot base() {
		return this.base;
	}

	public String streamId() {
		return this.base.streamId();
	}

	/**
	 * Takes note of a record that the snapshot does not hold, as it is now, so that it can be changed: of a kind that no
	 * snapshot holds, or a person who comes into sight.
	 */
	public void knowOutside(GraphRecord record) {
		this.outside.putIfAbsent(record.id(), record);
	}

	public @Nullable GraphRecord find(RecordType type, @Nullable String id) {
		if (id == null) {
			return null;
		}
		Map<String, @Nullable GraphRecord> changed = this.overlay.get(type);
		if (changed != null && changed.containsKey(id)) {
			return changed.get(id);
		}
		return before(type, id);
	}

	private @Nullable GraphRecord before(RecordType type, String id) {
		GraphRecord known = this.base.find(type, id);
		return known != null ? known : this.outside.get(id);
	}

	/** Whether a record is only there since this draft. */
	public boolean isNew(RecordType type, String id) {
		return before(type, id) == null && find(type, id) != null;
	}

	/** All records of a kind with what was changed so far; O(n) when any of them was. */
	public Collection<GraphRecord> all(RecordType type) {
		Map<String, @Nullable GraphRecord> changed = this.overlay.get(type);
		if (changed == null) {
			return this.base.all(type);
		}
		Map<String, GraphRecord> all = new HashMap<>(this.base.map(type));
		changed.forEach((id, record) -> {
			if (record == null) {
				all.remove(id);
			}
			else {
				all.put(id, record);
			}
		});
		return all.values();
	}

	/** Adds a record under a new id, which it returns. Nulls are left out. */
	public String add(RecordType type, Map<String, ?> values) {
		return add(type, Ids.next(), values);
	}

	public String add(RecordType type, String id, Map<String, ?> values) {
		put(type, id, GraphRecord.of(type, id, values));
		return id;
	}

	/** Sets a field; null clears it. */
	public void set(RecordType type, String id, String field, @Nullable Object value) {
		GraphRecord record = find(type, id);
		if (record == null) {
			throw new IllegalArgumentException("No " + type.label() + " " + id);
		}
		Object kept = type.field(field).canonical(value);
		if (!Objects.equals(kept, record.value(field))) {
			put(type, id, record.with(field, kept));
		}
	}

	/** Takes a record away, and every reference to it from records of this stream. O(records that may refer to it). */
	public void remove(RecordType type, String id) {
		removeAll(Map.of(type, Set.of(id)));
	}

	/** The same of many records at once, by their kinds. O(records that may refer to any of them). */
	public void removeAll(Map<RecordType, Set<String>> gone) {
		gone.forEach((type, ids) -> ids.forEach(id -> put(type, id, null)));
		Set<String> pointedTo = new HashSet<>();
		gone.forEach((type, ids) -> pointedTo.addAll(type.isPointedTo() ? ids : Set.of()));
		for (RecordType other : pointedTo.isEmpty() ? List.<RecordType>of() : Streams.types(streamId())) {
			List<Field> references = other.isLink() ? List.of() : other.fields().values().stream().filter(Field::isReference).toList();
			if (!references.isEmpty()) {
				dropReferences(other, references, pointedTo);
			}
		}
	}

	private void dropReferences(RecordType type, List<Field> references, Set<String> gone) {
		for (GraphRecord record : List.copyOf(all(type))) {
			for (Field field : references) {
				Object value = record.value(field.name());
				if (value instanceof String id && gone.contains(id)) {
					set(type, record.id(), field.name(), null);
				}
				else if (value instanceof List<?> ids && ids.stream().anyMatch(gone::contains)) {
					set(type, record.id(), field.name(), ids.stream().filter(id -> !gone.contains(id)).toList());
				}
			}
		}
	}

	private void put(RecordType type, String id, @Nullable GraphRecord record) {
		this.overlay.computeIfAbsent(type, any -> new LinkedHashMap<>()).put(id, record);
	}

	/** The net effect so far, in the order of {@link RecordType}; empty when nothing changed. */
	public List<Entry> entries() {
		List<Entry> entries = new ArrayList<>();
		this.overlay.forEach((type, changed) -> changed.forEach((id, after) -> {
			Entry entry = Entry.between(before(type, id), after);
			if (entry != null) {
				entries.add(entry);
			}
		}));
		return entries;
	}

	/** The ids of the records of a kind that were touched so far. */
	public Set<String> touched(RecordType type) {
		Map<String, @Nullable GraphRecord> changed = this.overlay.get(type);
		return changed == null ? Set.of() : new LinkedHashSet<>(changed.keySet());
	}

}
