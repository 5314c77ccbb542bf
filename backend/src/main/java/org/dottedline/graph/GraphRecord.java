package org.dottedline.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One record of the graph as it was at some revision.
 * @param values the fields that have a value, in canonical form
 */
public record GraphRecord(RecordType type, String id, Map<String, Object> values) {

	/** The same record without nulls and in canonical form; throws for a field that the type does not have. */
	public static GraphRecord of(RecordType type, String id, Map<String, ?> values) {
		Map<String, Object> canonical = new HashMap<>();
		values.forEach((name, value) -> {
			Object kept = type.field(name).canonical(value);
			if (kept != null) {
				canonical.put(name, kept);
			}
		});
		return new GraphRecord(type, id, Map.copyOf(canonical));
	}

	/** The record with one field changed; null clears it. */
	public GraphRecord with(String field, @Nullable Object value) {
		Object kept = this.type.field(field).canonical(value);
		Map<String, Object> changed = new HashMap<>(this.values);
		if (kept == null) {
			changed.remove(field);
		}
		else {
			changed.put(field, kept);
		}
		return new GraphRecord(this.type, this.id, Map.copyOf(changed));
	}

	public @Nullable Object value(String field) {
		return this.values.get(field);
	}

	public @Nullable String text(String field) {
		return (String) this.values.get(field);
	}

	/** The text of a field that every record of the type has. */
	public String required(String field) {
		String text = text(field);
		if (text == null) {
			throw new IllegalStateException(this.type.label() + " " + this.id + " has no " + field);
		}
		return text;
	}

	public String text(String field, String otherwise) {
		return (String) this.values.getOrDefault(field, otherwise);
	}

	public boolean flag(String field) {
		return Boolean.TRUE.equals(this.values.get(field));
	}

	@SuppressWarnings("unchecked")
	public List<String> texts(String field) {
		return (List<String>) this.values.getOrDefault(field, List.of());
	}

	public @Nullable LocalDate date(String field) {
		String text = text(field);
		return text == null ? null : LocalDate.parse(text);
	}

	public @Nullable BigDecimal decimal(String field) {
		String text = text(field);
		return text == null ? null : new BigDecimal(text);
	}

}
