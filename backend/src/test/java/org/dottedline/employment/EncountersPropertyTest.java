package org.dottedline.employment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Past colleagues against a reference that looks at every day and every month one by one. */
class EncountersPropertyTest {

	private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

	/** Later than any year that is asked about: what has no end goes on until then. */
	private static final LocalDate FAR = LocalDate.of(2020, 12, 31);

	@Property(tries = 500)
	void whoSharesADayWithWhomIsWhatALookAtEveryDayFinds(@ForAll("past") List<Written> own, @ForAll("past") List<Written> others) {
		Encounters encounters = new Encounters("0", 0, null);
		encounters.at("acme", stints(own, "0"), stints(others, null), any -> true);
		Map<String, String> found = new TreeMap<>();
		encounters.strongestFirst().forEach(met -> found.put(met.personId() + met.kind(), String.valueOf(met.sameDivision())));
		Map<String, String> wanted = new TreeMap<>();
		for (Written mine : own) {
			for (Written other : others) {
				if (!other.person.equals("0") && mine.kind == other.kind && shareADay(mine, other)) {
					wanted.merge(other.person + other.kind, same(mine, other), EncountersPropertyTest::stronger);
				}
			}
		}
		assertThat(found).isEqualTo(wanted);
	}

	@Property(tries = 500)
	void monthsAreThoseThatPassOneByOne(@ForAll("exact") Written one, @ForAll("exact") Written other) {
		Overlap overlap = Overlap.between(one.span(), other.span());
		if (overlap == null) {
			assertThat(shareADay(one, other)).isFalse();
			return;
		}
		assertThat(overlap.certain()).isTrue();
		assertThat(overlap.months()).isEqualTo(passing(LocalDate.parse(overlap.from()), LocalDate.parse(overlap.to())));
	}

	@Property(tries = 500)
	void whateverTheDatesMeanTheMonthsAreNoFewer(@ForAll("written") Written one, @ForAll("written") Written other) {
		Overlap overlap = Overlap.between(one.span(), other.span());
		if (overlap == null || overlap.certain() || overlap.months() == null) {
			return;
		}
		for (LocalDate start : one.starts()) {
			for (LocalDate end : one.ends()) {
				for (LocalDate otherStart : other.starts()) {
					for (LocalDate otherEnd : other.ends()) {
						LocalDate from = start.isAfter(otherStart) ? start : otherStart;
						LocalDate to = end.isBefore(otherEnd) ? end : otherEnd;
						assertThat(passing(from, to)).isGreaterThanOrEqualTo(overlap.months());
					}
				}
			}
		}
	}

	@Property(tries = 200)
	void aMinimumLeavesOutAndChangesNothingElse(@ForAll("past") List<Written> own, @ForAll("past") List<Written> others) {
		Encounters all = new Encounters("0", 0, null);
		all.at("acme", stints(own, "0"), stints(others, null), any -> true);
		Encounters some = new Encounters("0", 6, null);
		some.at("acme", stints(own, "0"), stints(others, null), any -> true);
		assertThat(some.strongestFirst()).isEqualTo(all.strongestFirst()
			.stream()
			.filter(met -> met.overlap().months() != null && met.overlap().months() >= 6)
			.toList());
	}

	@Property(tries = 500)
	void sinceAYearWhoSharesADayInItOrLaterIsThereForAsLongAsTheyWere(@ForAll("past") List<Written> own,
			@ForAll("past") List<Written> others, @ForAll @IntRange(min = 2014, max = 2020) int year) {
		Encounters recent = new Encounters("0", 0, year);
		recent.at("acme", stints(own, "0"), stints(others, null), any -> true);
		Set<String> wanted = new TreeSet<>();
		for (Written mine : own) {
			for (Written other : others) {
				if (!other.person.equals("0") && mine.kind == other.kind && shareADay(mine, other, LocalDate.of(year, 1, 1))) {
					wanted.add(other.person + other.kind);
				}
			}
		}
		assertThat(recent.strongestFirst()).extracting(met -> met.personId() + met.kind()).containsExactlyInAnyOrderElementsOf(wanted);
		Encounters all = new Encounters("0", 0, null);
		all.at("acme", stints(own, "0"), stints(others, null), any -> true);
		assertThat(all.strongestFirst().stream().filter(met -> met.overlap().span().lastEnd() >= LocalDate.of(year, 1, 1).toEpochDay()))
			.isSubsetOf(recent.strongestFirst());
	}

	private static List<Stint> stints(List<Written> written, String person) {
		return written.stream()
			.map(one -> new Stint(person == null ? one.person : person, "account", one.kind, one.span(), one.division))
			.toList();
	}

	private static boolean shareADay(Written one, Written other) {
		return shareADay(one, other, FIRST);
	}

	private static boolean shareADay(Written one, Written other, LocalDate from) {
		return from.datesUntil(FAR.plusDays(1)).anyMatch(day -> one.mayInclude(day) && other.mayInclude(day));
	}

	private static int passing(LocalDate from, LocalDate to) {
		int months = 0;
		while (!lastDay(from, months + 1).isAfter(to)) {
			months++;
		}
		return months;
	}

	/** A month is over the day before the day it began on comes again, or on its last day where there is no such day. */
	private static LocalDate lastDay(LocalDate from, int months) {
		LocalDate again = from.plusMonths(months);
		return again.getDayOfMonth() == from.getDayOfMonth() ? again.minusDays(1) : again;
	}

	private static String same(Written one, Written other) {
		return one.division == null || other.division == null ? "null" : String.valueOf(one.division.equals(other.division));
	}

	private static String stronger(String one, String other) {
		List<String> order = List.of("true", "false", "null");
		return order.indexOf(one) <= order.indexOf(other) ? one : other;
	}

	@Provide
	Arbitrary<List<Written>> past() {
		return written().list().ofMinSize(1).ofMaxSize(5);
	}

	@Provide
	Arbitrary<Written> written() {
		return written(dates().injectNull(0.15), dates().injectNull(0.15));
	}

	@Provide
	Arbitrary<Written> exact() {
		return written(days(), days());
	}

	private static Arbitrary<Written> written(Arbitrary<String> from, Arbitrary<String> to) {
		return Combinators.combine(Arbitraries.of("0", "1", "2", "3"), Arbitraries.of(EmploymentKind.values()),
				Arbitraries.of("research", "sales").injectNull(0.3), from, to)
			.as(Written::new)
			.filter(one -> one.from == null || one.to == null || !last(one.to).isBefore(first(one.from)));
	}

	private static Arbitrary<String> dates() {
		return Arbitraries.oneOf(days(), days().map(day -> day.substring(0, 7)), days().map(day -> day.substring(0, 4)));
	}

	private static Arbitrary<String> days() {
		return Arbitraries.integers().between(0, 4 * 365).map(days -> FIRST.plusDays(days).toString());
	}

	private static LocalDate first(String date) {
		return switch (date.length()) {
			case 4 -> LocalDate.parse(date + "-01-01");
			case 7 -> LocalDate.parse(date + "-01");
			default -> LocalDate.parse(date);
		};
	}

	private static LocalDate last(String date) {
		return switch (date.length()) {
			case 4 -> LocalDate.parse(date + "-12-31");
			case 7 -> YearMonth.parse(date).atEndOfMonth();
			default -> LocalDate.parse(date);
		};
	}

	/** An employment as somebody wrote it down; an unknown date is null. */
	record Written(String person, EmploymentKind kind, String division, String from, String to) {

		Span span() {
			return Span.between(this.from, this.to);
		}

		boolean mayInclude(LocalDate day) {
			return (this.from == null || !day.isBefore(first(this.from))) && (this.to == null || !day.isAfter(last(this.to)));
		}

		List<LocalDate> starts() {
			return this.from == null ? List.of(FIRST, LAST) : List.of(first(this.from), last(this.from));
		}

		List<LocalDate> ends() {
			return this.to == null ? List.of(FIRST, LAST) : List.of(first(this.to), last(this.to));
		}

	}

}
