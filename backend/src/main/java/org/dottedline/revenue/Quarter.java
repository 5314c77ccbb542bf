package org.dottedline.revenue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A quarter of a calendar year, written as 2027-Q3.
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-Q([1-4])");

	private static final int MONTHS = 3;

	public Quarter {
		if (number < 1 || number > 4) {
			throw new IllegalArgumentException("A year has no quarter " + number);
		}
	}

	/** A quarter as it is written; null for what is none. */
	public static @Nullable Quarter parse(@Nullable String text) {
		Matcher written = WRITTEN.matcher(text == null ? "" : text);
		return written.matches() ? new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)))
				: null;
	}

	/** The quarter of a day. */
	public static Quarter of(LocalDate day) {
		return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
	}

	public LocalDate firstDay() {
		return LocalDate.of(this.year, (this.number - 1) * MONTHS + 1, 1);
	}

	public LocalDate lastDay() {
		return firstDay().plusMonths(MONTHS).minusDays(1);
	}

	/** So many quarters later. */
	public Quarter plus(int quarters) {
		return of(firstDay().plusMonths((long) quarters * MONTHS));
	}

	@Override
	public int compareTo(Quarter other) {
		return Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number).compare(this, other);
	}

	@Override
	public String toString() {
		return "%04d-Q%d".formatted(this.year, this.number);
	}

}
