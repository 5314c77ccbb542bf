package org.dottedline.employment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A time whose ends may be known to a day, a month or a year, or not at all. Days are counted from 1970; kept in numbers
 * because memory holds very many of them.
 * @param firstStart the first day on which it can have begun; the smallest number when the beginning is unknown
 * @param lastStart the last such day; the largest number when the beginning is unknown
 * @param firstEnd the first day on which it can have ended; the smallest number when the end is unknown
 * @param lastEnd the last such day; the largest number when the end is unknown
 */
public record Span(int firstStart, int lastStart, int firstEnd, int lastEnd) {

	static Span of(@Nullable PartialDate from, @Nullable PartialDate to) {
		return new Span(from == null ? Integer.MIN_VALUE : day(from.first()), from == null ? Integer.MAX_VALUE : day(from.last()),
				to == null ? Integer.MIN_VALUE : day(to.first()), to == null ? Integer.MAX_VALUE : day(to.last()));
	}

	/** The span between two texts as they are kept; empty ones are unknown. */
	static Span between(@Nullable String from, @Nullable String to) {
		return of(from == null || from.isEmpty() ? null : PartialDate.parse(from),
				to == null || to.isEmpty() ? null : PartialDate.parse(to));
	}

	private static int day(LocalDate date) {
		return Math.toIntExact(date.toEpochDay());
	}

	boolean startKnown() {
		return this.firstStart != Integer.MIN_VALUE;
	}

	boolean endKnown() {
		return this.lastEnd != Integer.MAX_VALUE;
	}

	/** Whether both ends are known to the day. */
	boolean exact() {
		return this.firstStart == this.lastStart && this.firstEnd == this.lastEnd;
	}

	/** Whether there can be a day that belongs to both. */
	boolean mayMeet(Span other) {
		return Math.max(this.firstStart, other.firstStart) <= Math.min(this.lastEnd, other.lastEnd);
	}

}
