package org.dottedline.employment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.dottedline.change.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year.
 * @param text as it is kept: 2016-03-14, 2016-03 or 2016
 * @param first the first day that it can mean
 * @param last the last day that it can mean
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {

	/**
	 * Reads one.
	 * @throws DateTimeException when it is none, or before 1900
	 */
	public static PartialDate parse(String text) {
		PartialDate date = switch (text.length()) {
			case 4 -> new PartialDate(text, Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
			case 7 -> new PartialDate(text, YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
			default -> new PartialDate(text, LocalDate.parse(text), LocalDate.parse(text));
		};
		if (date.first.getYear() < 1900 || date.first.getYear() > 2200) {
			throw new DateTimeException("out of range");
		}
		return date;
	}

	/** The day, month or year between a first and a last day, counted from 1970. */
	static String text(int first, int last) {
		LocalDate day = LocalDate.ofEpochDay(first);
		return first == last ? day.toString() : last - first < 31 ? YearMonth.from(day).toString() : Year.from(day).toString();
	}

	/** Reads a field of an input; null where there is none. */
	static @Nullable PartialDate read(String field, @Nullable String text) {
		try {
			return text == null ? null : parse(text);
		}
		catch (DateTimeException notADate) {
			throw Refusal.invalid(field, "“" + text + "” is no day, month or year from 1900 on: write 2016-03-14, 2016-03 or 2016.");
		}
	}

}
