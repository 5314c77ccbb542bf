package org.dottedline.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a change did to one record.
 * @param shownOnly whether the record itself was not written: it came into or went out of this account's sight, as a
 * person who is known from another account and gets a seat on this one
 */
public record Entry(RecordType type, String target, Kind kind, Map<String, FieldChange> fields, boolean shownOnly) {

	/** What was done. */
	public enum Kind {

		ADDED, UPDATED, REMOVED

	}

	/** A field before and after, in canonical form. */
	public record FieldChange(@Nullable Object before, @Nullable Object after) {
	}

	/** The difference between a record before and after; null when there is none. */
	static @Nullable Entry between(@Nullable GraphRecord before, @Nullable GraphRecord after) {
		GraphRecord either = after != null ? after : before;
		if (either == null) {
			return null;
		}
		Map<String, FieldChange> fields = new LinkedHashMap<>();
		for (String name : either.type().fields().keySet()) {
			Object was = before == null ? null : before.value(name);
			Object is = after == null ? null : after.value(name);
			if (!Objects.equals(was, is)) {
				fields.put(name, new FieldChange(was, is));
			}
		}
		if (before != null && after != null && fields.isEmpty()) {
			return null;
		}
		Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.UPDATED;
		return new Entry(either.type(), either.id(), kind, fields, false);
	}

	/** What takes it back. */
	public Entry inverse() {
		Map<String, FieldChange> back = new LinkedHashMap<>();
		this.fields.forEach((name, change) -> back.put(name, new FieldChange(change.after(), change.before())));
		Kind other = this.kind == Kind.ADDED ? Kind.REMOVED : this.kind == Kind.REMOVED ? Kind.ADDED : Kind.UPDATED;
		return new Entry(this.type, this.target, other, back, this.shownOnly);
	}

	/** A record that came into sight without being written. */
	public static Entry appeared(GraphRecord record) {
		Entry entry = Objects.requireNonNull(between(null, record));
		return new Entry(entry.type, entry.target, entry.kind, entry.fields, true);
	}

	/** A record that went out of sight without being written. */
	public static Entry disappeared(GraphRecord record) {
		Entry entry = Objects.requireNonNull(between(record, null));
		return new Entry(entry.type, entry.target, entry.kind, entry.fields, true);
	}

}
