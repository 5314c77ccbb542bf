package org.dottedline.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dottedline.forecast.Expectation.Source;
import org.dottedline.forecast.Forecast.Part;
import org.dottedline.forecast.Forecast.Period;
import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

class ForecastTest {

	@Property
	void everyExpectationIsCountedOnceAndAQuarterHoldsItsOwn(@ForAll("expectations") List<Expectation> expectations,
			@ForAll @IntRange(min = 1, max = 12) int quarters) {
		Quarter first = new Quarter(2026, 4);
		Forecast forecast = Forecast.of(expectations, first, quarters, new Exchange("USD", LocalDate.EPOCH, List.of()));
		assertThat(forecast.quarters()).hasSize(quarters);
		for (int i = 0; i < quarters; i++) {
			Quarter quarter = first.plus(i);
			assertThat(forecast.quarters().get(i).quarter()).isEqualTo(quarter.toString());
			check(forecast.quarters().get(i), expectations, one -> quarter.equals(one.quarter()));
		}
		check(forecast.unscheduled(), expectations, one -> one.quarter() == null);
		check(forecast.total(), expectations, one -> true);
		Quarter last = first.plus(quarters - 1);
		check(forecast.before(), expectations, one -> one.quarter() != null && one.quarter().compareTo(first) < 0);
		check(forecast.later(), expectations, one -> one.quarter() != null && one.quarter().compareTo(last) > 0);
		assertThat(Stream.concat(forecast.quarters().stream(), Stream.of(forecast.before(), forecast.later(), forecast.unscheduled()))
			.mapToInt(period -> period.whitespace().count() + period.pipeline().count())
			.sum()).isEqualTo(expectations.size());
	}

	@Property
	void quartersFollowOneAnother(@ForAll @IntRange(min = 1990, max = 2100) int year, @ForAll @IntRange(min = 1, max = 4) int number,
			@ForAll @IntRange(min = -40, max = 40) int steps) {
		Quarter quarter = new Quarter(year, number);
		assertThat(quarter.plus(steps).plus(-steps)).isEqualTo(quarter);
		assertThat(Quarter.parse(quarter.toString())).isEqualTo(quarter);
		assertThat(quarter.lastDay().plusDays(1)).isEqualTo(quarter.plus(1).firstDay());
		assertThat(Quarter.of(quarter.lastDay())).isEqualTo(Quarter.of(quarter.firstDay())).isEqualTo(quarter);
		assertThat(Integer.signum(quarter.compareTo(quarter.plus(steps)))).isEqualTo(-Integer.signum(steps));
	}

	private static void check(Period period, List<Expectation> all, Predicate<Expectation> in) {
		check(period.whitespace(), all.stream().filter(in).filter(one -> one.source() == Source.WHITESPACE).toList());
		check(period.pipeline(), all.stream().filter(in).filter(one -> one.source() == Source.PIPELINE).toList());
	}

	private static void check(Part part, List<Expectation> expected) {
		BigDecimal amount = BigDecimal.ZERO;
		BigDecimal weighted = BigDecimal.ZERO;
		int unweighted = 0;
		for (Expectation one : expected) {
			boolean inDollars = one.amount() != null && one.amount().currency().equals("USD");
			if (inDollars) {
				amount = amount.add(one.amount().amount());
			}
			if (one.amount() == null || one.probability() == null) {
				unweighted++;
			}
			else if (inDollars) {
				weighted = weighted.add(one.amount().amount().multiply(new BigDecimal(one.probability().toString())));
			}
		}
		assertThat(part.count()).isEqualTo(expected.size());
		assertThat(part.unweighted()).isEqualTo(unweighted);
		assertThat(part.amount() == null ? BigDecimal.ZERO : part.amount().amount()).isEqualByComparingTo(amount);
		assertThat(part.weighted() == null ? BigDecimal.ZERO : part.weighted().amount()).isEqualByComparingTo(weighted);
	}

	@Provide
	Arbitrary<List<Expectation>> expectations() {
		Arbitrary<Quarter> quarters = Combinators.combine(Arbitraries.integers().between(2025, 2029), Arbitraries.integers().between(1, 4))
			.as(Quarter::new)
			.injectNull(0.2);
		Arbitrary<Money> amounts = Combinators.combine(Arbitraries.longs().between(0, 1_000_000_000_000L), Arbitraries.of("USD", "USD", "EUR"))
			.as((cents, currency) -> new Money(BigDecimal.valueOf(cents, 2), currency))
			.injectNull(0.1);
		Arbitrary<Double> probabilities = Arbitraries.integers().between(0, 1000).map(n -> n / 1000.0).injectNull(0.2);
		return Combinators.combine(Arbitraries.of(Source.class), quarters, amounts, probabilities).as(Expectation::new).list().ofMaxSize(40);
	}

}
