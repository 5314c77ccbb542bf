package org.dottedline.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The input of a mutation. Tells a field that was left out from one that was given as null, and refuses a value that
 * cannot be taken with the field's path.
 */
public final class Input {

	private static final int TEXT = 255;

	private final Map<String, Object> fields;

	public Input(Map<String, Object> fields) {
		this.fields = fields;
	}

	/** Whether the field was given, be it as null. */
	public boolean has(String field) {
		return this.fields.containsKey(field);
	}

	/** The id in a field that the API requires. */
	public String id(String field) {
		return (String) this.fields.get(field);
	}

	public @Nullable String idOrNull(String field) {
		return (String) this.fields.get(field);
	}

	/** A name: 1 to 255 characters without the blanks around it and without control characters. */
	public String name(String field) {
		String name = text(field);
		if (name == null) {
			throw Refusal.invalid(field, "Give a " + field + " of 1 to 255 characters.");
		}
		return name;
	}

	/** A text of up to 255 characters, or null where it is empty, null or left out. */
	public @Nullable String text(String field) {
		return text(field, TEXT);
	}

	/** A text of up to so many characters, or null where it is empty, null or left out. */
	public @Nullable String text(String field, int most) {
		Object value = this.fields.get(field);
		if (value == null) {
			return null;
		}
		String text = value.toString().strip();
		if (text.length() > most) {
			throw Refusal.invalid(field, "This has " + text.length() + " characters; " + most + " fit.");
		}
		if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
			throw Refusal.invalid(field, "This has control characters in it; take them out.");
		}
		return text.isEmpty() ? null : text;
	}

	/** The code of a value of an enumeration; null where it is null or left out. */
	public @Nullable String choice(String field) {
		Object value = this.fields.get(field);
		return value == null ? null : value.toString();
	}

	/** A code that is one of a list; null where it is null or left out. */
	public @Nullable String choice(String field, Set<String> allowed) {
		String code = choice(field);
		if (code != null && !allowed.contains(code)) {
			throw Refusal.invalid(field, "There is no " + code + " here; one of " + String.join(", ", allowed) + ".");
		}
		return code;
	}

	public List<String> choices(String field) {
		Object value = this.fields.get(field);
		return value instanceof List<?> list ? list.stream().map(Object::toString).distinct().toList() : List.of();
	}

	/** Up to so many different names; one that cannot be taken is refused with its place in the list. */
	public List<String> names(String field, int most) {
		List<String> given = choices(field);
		if (given.size() > most) {
			throw Refusal.invalid(field, "These are " + given.size() + "; " + most + " fit.");
		}
		List<String> names = new ArrayList<>();
		for (int i = 0; i < given.size(); i++) {
			try {
				names.add(new Input(Map.of("name", given.get(i))).name("name"));
			}
			catch (Refusal refusal) {
				throw new Refusal(new UserError.InvalidInputError(List.of("input", field, String.valueOf(i)),
						refusal.errors().getFirst().message()));
			}
		}
		return List.copyOf(names);
	}

	public boolean flag(String field) {
		return Boolean.TRUE.equals(this.fields.get(field));
	}

	public @Nullable Integer integer(String field) {
		return (Integer) this.fields.get(field);
	}

	public int integer(String field, int least, int most) {
		Integer value = integer(field);
		if (value == null || value < least || value > most) {
			throw Refusal.invalid(field, "This has to be a whole number from " + least + " to " + most + ".");
		}
		return value;
	}

	/** A number between two others; null where it is null or left out. */
	public @Nullable Double number(String field, double least, double most) {
		Object value = this.fields.get(field);
		if (value == null) {
			return null;
		}
		double number = ((Number) value).doubleValue();
		if (!(number >= least && number <= most)) {
			throw Refusal.invalid(field, "This has to be a number from " + least + " to " + most + ".");
		}
		return number;
	}

	public @Nullable LocalDate date(String field) {
		LocalDate date = (LocalDate) this.fields.get(field);
		if (date != null && (date.getYear() < 1900 || date.getYear() > 2200)) {
			throw Refusal.invalid(field, "This has to be a day from 1900 to 2200.");
		}
		return date;
	}

	/** A decimal as it was given; null where it is null or left out. */
	public @Nullable BigDecimal decimal(String field) {
		return (BigDecimal) this.fields.get(field);
	}

	/** A group of fields within the input; null where it is null or left out. */
	@SuppressWarnings("unchecked")
	public @Nullable Input group(String field) {
		Object value = this.fields.get(field);
		return value == null ? null : new Input((Map<String, Object>) value);
	}

	/** The groups in a field that holds a list of them; none where it is null or left out. */
	@SuppressWarnings("unchecked")
	public List<Input> groups(String field) {
		Object value = this.fields.get(field);
		return value instanceof List<?> list
				? list.stream().map(group -> new Input((Map<String, Object>) group)).toList() : List.of();
	}

	/** What was given as it is; null where it is null or left out. */
	public @Nullable Object value(String field) {
		return this.fields.get(field);
	}

	/** The key of a retry, up to 200 characters. */
	public @Nullable String clientMutationId() {
		return text("clientMutationId", 200);
	}

	/** The revision that the caller saw. */
	public @Nullable Integer expectedRevision() {
		return integer("expectedRevision");
	}

}
