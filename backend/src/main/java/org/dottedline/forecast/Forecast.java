package org.dottedline.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.dottedline.forecast.Expectation.Source;
import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Quarter;
import org.dottedline.revenue.Sum;
import org.jspecify.annotations.Nullable;

/**
 * Expectations by quarter. Each is counted in exactly one of the quarters, before, later and unscheduled.
 * @param before what was to come in before the first quarter and did not
 * @param later what is to come in after the last quarter
 * @param unscheduled what has no quarter
 */
record Forecast(List<Period> quarters, Period before, Period later, Period unscheduled, Period total,
		List<Money> unconverted) {

	static Forecast of(List<Expectation> expectations, Quarter first, int quarters, Exchange exchange) {
		Map<Quarter, List<Expectation>> byQuarter = new HashMap<>();
		List<Expectation> unscheduled = new ArrayList<>();
		for (Expectation expectation : expectations) {
			if (expectation.quarter() == null) {
				unscheduled.add(expectation);
			}
			else {
				byQuarter.computeIfAbsent(expectation.quarter(), any -> new ArrayList<>()).add(expectation);
			}
		}
		List<Period> periods = IntStream.range(0, quarters)
			.mapToObj(first::plus)
			.map(quarter -> Period.of(quarter.toString(), byQuarter.getOrDefault(quarter, List.of()), exchange))
			.toList();
		Sum all = new Sum(exchange);
		expectations.forEach(expectation -> all.add(expectation.amount()));
		Quarter last = first.plus(quarters - 1);
		return new Forecast(periods, outside(byQuarter, quarter -> quarter.compareTo(first) < 0, exchange),
				outside(byQuarter, quarter -> quarter.compareTo(last) > 0, exchange),
				Period.of(null, unscheduled, exchange), Period.of(null, expectations, exchange), all.others());
	}

	private static Period outside(Map<Quarter, List<Expectation>> byQuarter, Predicate<Quarter> where, Exchange exchange) {
		return Period.of(null,
				byQuarter.entrySet()
					.stream()
					.filter(entry -> where.test(entry.getKey()))
					.flatMap(entry -> entry.getValue().stream())
					.toList(),
				exchange);
	}

	/**
	 * What is to be expected in a quarter, or in all that is not in one.
	 * @param quarter null where it is no quarter
	 */
	record Period(@Nullable String quarter, Part whitespace, Part pipeline) {

		private static Period of(@Nullable String quarter, List<Expectation> expectations, Exchange exchange) {
			return new Period(quarter, Part.of(Source.WHITESPACE, expectations, exchange),
					Part.of(Source.PIPELINE, expectations, exchange));
		}

	}

	/**
	 * One source of what is to be expected.
	 * @param amount as if all of it came in
	 * @param weighted each amount by its probability; what has none is left out
	 * @param unweighted how many have no probability, or no amount
	 */
	record Part(int count, @Nullable Money amount, @Nullable Money weighted, int unweighted) {

		private static Part of(Source source, List<Expectation> expectations, Exchange exchange) {
			int count = 0;
			int unweighted = 0;
			Sum amount = new Sum(exchange);
			Sum weighted = new Sum(exchange);
			for (Expectation expectation : expectations) {
				if (expectation.source() != source) {
					continue;
				}
				count++;
				amount.add(expectation.amount());
				Money part = part(expectation);
				weighted.add(part);
				unweighted += part == null ? 1 : 0;
			}
			return new Part(count, amount.total(), weighted.total(), unweighted);
		}

		private static @Nullable Money part(Expectation expectation) {
			Money amount = expectation.amount();
			Double probability = expectation.probability();
			return amount == null || probability == null ? null
					: new Money(amount.amount().multiply(BigDecimal.valueOf(probability)), amount.currency());
		}

	}

}
