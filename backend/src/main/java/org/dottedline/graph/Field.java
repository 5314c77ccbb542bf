package org.dottedline.graph;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A field of a kind of record. Its values are of the few types that JSON and Neo4j share, so that a value is the same
 * in the graph, in a snapshot and in a history entry.
 * @param name the name in the history and in the graph; a reference ends in Id or Ids
 * @param relation the relationship type that keeps a reference; null for a property
 * @param personal whether it says something of a person that goes when the person is erased
 * @param stamp whether it only says who wrote something and when: two who write the same do not contradict each other
 */
public record Field(String name, Kind kind, @Nullable String relation, boolean personal, boolean stamp) {

	/** What a field holds. Decimals and dates are kept as text, exact. */
	public enum Kind {

		TEXT, INTEGER, NUMBER, FLAG, TEXTS, REFERENCE, REFERENCES

	}

	static Field text(String name) {
		return new Field(name, Kind.TEXT, null, false, false);
	}

	static Field stamp(String name) {
		return new Field(name, Kind.TEXT, null, false, true);
	}

	static Field stamps(String name) {
		return new Field(name, Kind.TEXTS, null, false, true);
	}

	static Field personal(String name) {
		return new Field(name, Kind.TEXT, null, true, false);
	}

	static Field personalTexts(String name) {
		return new Field(name, Kind.TEXTS, null, true, false);
	}

	static Field integer(String name) {
		return new Field(name, Kind.INTEGER, null, false, false);
	}

	static Field number(String name) {
		return new Field(name, Kind.NUMBER, null, false, false);
	}

	static Field flag(String name) {
		return new Field(name, Kind.FLAG, null, false, false);
	}

	static Field texts(String name) {
		return new Field(name, Kind.TEXTS, null, false, false);
	}

	static Field reference(String name, String relation) {
		return new Field(name, Kind.REFERENCE, relation, false, false);
	}

	static Field references(String name, String relation) {
		return new Field(name, Kind.REFERENCES, relation, false, false);
	}

	/** Whether it points to other records. */
	public boolean isReference() {
		return this.kind == Kind.REFERENCE || this.kind == Kind.REFERENCES;
	}

	/** The one form in which a value is kept; empty text and empty lists are null. */
	public @Nullable Object canonical(@Nullable Object value) {
		return switch (this.kind) {
			case TEXT, REFERENCE -> value == null || value.toString().isEmpty() ? null : value.toString();
			case INTEGER -> value instanceof Number number ? (Object) number.longValue() : null;
			case NUMBER -> value instanceof Number number ? (Object) number.doubleValue() : null;
			case FLAG -> value instanceof Boolean ? value : null;
			case TEXTS, REFERENCES -> list(value);
		};
	}

	private @Nullable Object list(@Nullable Object value) {
		if (!(value instanceof Iterable<?> iterable)) {
			return null;
		}
		List<String> texts = new ArrayList<>();
		iterable.forEach(item -> texts.add(item.toString()));
		if (this.kind == Kind.REFERENCES) {
			texts.sort(null);
		}
		return texts.isEmpty() ? null : List.copyOf(texts);
	}

}
