package org.dottedline.employment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The time that two spans have in common, or may have. Both the first and the last day belong to it.
 * @param span when it began and ended, as far as that is known
 * @param start what says best when it began: the later beginning
 * @param end what says best when it ended: the earlier end
 * @param months whole months; those that are certain where a date is not known to the day, null when not one is
 * @param certain whether all dates are known to the day
 */
public record Overlap(Span span, Span start, Span end, @Nullable Integer months, boolean certain) {

	/** The longer first, what cannot be told last; of two as long the one that is certain. */
	static final Comparator<Overlap> LONGEST_FIRST = Comparator.comparingInt(Overlap::weight).reversed();

	/** Its beginning as a day, month or year; null when neither beginning is known. */
	public @Nullable String from() {
		return this.start.startKnown() ? PartialDate.text(this.start.firstStart(), this.start.lastStart()) : null;
	}

	/** Its end as a day, month or year; null when neither end is known. */
	public @Nullable String to() {
		return this.end.endKnown() ? PartialDate.text(this.end.firstEnd(), this.end.lastEnd()) : null;
	}

	/** Larger for one that says more: the more months, and of as many those that are certain. */
	int weight() {
		return (this.months == null ? -2 : 2 * this.months) + (this.certain ? 1 : 0);
	}

	/** What two spans have in common; null when they cannot have met. */
	static @Nullable Overlap between(Span a, Span b) {
		if (!a.mayMeet(b)) {
			return null;
		}
		Span span = new Span(Math.max(a.firstStart(), b.firstStart()),
				Math.max(a.lastStart(), b.lastStart()), Math.min(a.firstEnd(), b.firstEnd()), Math.min(a.lastEnd(), b.lastEnd()));
		boolean certain = a.exact() && b.exact();
		return new Overlap(span, laterStart(a, b), earlierEnd(a, b), months(span, certain), certain);
	}

	private static @Nullable Integer months(Span span, boolean certain) {
		if (span.firstEnd() == Integer.MIN_VALUE || span.lastStart() > span.firstEnd()) {
			return certain ? 0 : null;
		}
		int months = (int) ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(span.lastStart()),
				LocalDate.ofEpochDay(span.firstEnd()).plusDays(1));
		return months > 0 || certain ? months : null;
	}

	private static Span laterStart(Span a, Span b) {
		int first = Integer.compare(a.firstStart(), b.firstStart());
		return first > 0 || (first == 0 && a.lastStart() >= b.lastStart()) ? a : b;
	}

	private static Span earlierEnd(Span a, Span b) {
		int last = Integer.compare(a.lastEnd(), b.lastEnd());
		return last < 0 || (last == 0 && a.firstEnd() <= b.firstEnd()) ? a : b;
	}

	/**
	 * The longest of several between the same two people at one place. Those that are certain and follow on each other
	 * without a day between, as when one of them was promoted, are one.
	 * @param notBefore leaves out what was over before a day; null is answered when nothing is left
	 */
	static @Nullable Overlap longest(List<Overlap> overlaps, int notBefore) {
		if (overlaps.size() == 1) {
			return overlaps.getFirst().span.lastEnd() < notBefore ? null : overlaps.getFirst();
		}
		List<Overlap> certain = overlaps.stream()
			.filter(Overlap::certain)
			.sorted(Comparator.comparing(overlap -> overlap.span.firstStart()))
			.toList();
		Overlap longest = overlaps.stream().filter(overlap -> overlap.span.lastEnd() >= notBefore).min(LONGEST_FIRST).orElse(null);
		Overlap running = null;
		for (Overlap next : certain) {
			running = running != null && next.span.firstStart() <= running.span.lastEnd() + 1 ? running.joined(next) : next;
			longest = longest != null && running.span.lastEnd() >= notBefore && LONGEST_FIRST.compare(running, longest) < 0 ? running
					: longest;
		}
		return longest;
	}

	private Overlap joined(Overlap later) {
		int end = Math.max(this.span.lastEnd(), later.span.lastEnd());
		Span both = new Span(this.span.firstStart(), this.span.lastStart(), end, end);
		return new Overlap(both, both, both, months(both, true), true);
	}

}
