package org.dottedline.importing.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of an export.
 *
 * @param line   the line on which it starts, from 1
 * @param id     known by source and this: the CRM's own id, or {@code ref:<tree>/<referenceId>}
 * @param fields by canonical API name ({@code ReportsToId}), or upper-cased where the CRM's standard does not know it
 *               ({@code LEVEL__C}); an empty text means that the field is empty, a missing key that the file says nothing
 *               about it
 */
public record SourceRow(String file, long line, SObject type, String id, Map<String, String> fields) {

	/** The text of a field without blanks around it; null when the field is empty or missing. */
	public @Nullable String text(String field) {
		String value = fields.get(field);
		if (value == null) {
			return null;
		}
		String stripped = value.strip();
		return stripped.isEmpty() ? null : stripped;
	}

	/** Whether the file says something about the field, if only that it is empty. */
	public boolean says(String field) {
		return fields.containsKey(field);
	}

	/** The field as an exact number. */
	public Value<BigDecimal> decimal(String field) {
		return read(field, FieldValues::decimal);
	}

	/** The field as a day; of a date with a time, its day in the zone that it names, else as written. */
	public Value<LocalDate> date(String field) {
		return read(field, FieldValues::date);
	}

	/** The field as a moment; a date without time is its midnight, and one without zone is read as UTC. */
	public Value<Instant> instant(String field) {
		return read(field, FieldValues::instant);
	}

	/** The field as a yes or no. */
	public Value<Boolean> yesOrNo(String field) {
		return read(field, FieldValues::yesOrNo);
	}

	/** A problem with this row as a whole. */
	public Problem problem(ProblemCode code, String message) {
		return Problem.ofRow(file, line, code, message);
	}

	/** A problem with one field of this row. */
	public Problem problem(String field, ProblemCode code, String message) {
		return Problem.ofValue(file, line, field, code, message);
	}

	private <T> Value<T> read(String field, FieldValues.Reading<T> reading) {
		if (!says(field)) {
			return new Value.Absent<>();
		}
		String text = text(field);
		if (text == null) {
			return new Value.Empty<>();
		}
		try {
			return new Value.Given<>(reading.read(text));
		} catch (FieldValues.Unreadable unreadable) {
			return new Value.Refused<>(problem(field, unreadable.code, unreadable.getMessage()));
		}
	}
}
