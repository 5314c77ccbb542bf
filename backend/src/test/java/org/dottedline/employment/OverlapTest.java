package org.dottedline.employment;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapTest {

	@Test
	void exactDatesGiveTheMonthsForCertainWithTheFirstAndLastDayIncluded() {
		assertOverlap("2016-01-01", "2018-12-31", "2017-01-01", "2020-06-30").isEqualTo("2017-01-01 2018-12-31 24 certain");
		assertOverlap("2016-01-15", "2016-03-13", "2016-01-01", "2017-01-01").isEqualTo("2016-01-15 2016-03-13 1 certain");
		assertOverlap("2016-05-31", "2017-01-01", "2015-01-01", "2016-05-31").isEqualTo("2016-05-31 2016-05-31 0 certain");
	}

	@Test
	void whoLeftTheDayBeforeIsNoColleague() {
		assertOverlap("2016-05-31", "2017-01-01", "2015-01-01", "2016-05-30").isEqualTo("none");
		assertOverlap("2016", "2017", "2014", "2015-12").isEqualTo("none");
		assertOverlap("2016", null, null, "2015").isEqualTo("none");
	}

	@Test
	void monthsAndYearsGivePossiblyAndTheMonthsThatAreCertain() {
		assertOverlap("2016-03", "2018-07", "2015-01", "2020-01").isEqualTo("2016-03 2018-07 27 possibly");
		assertOverlap("2010", "2015", "2012", "2018").isEqualTo("2012 2015 24 possibly");
		assertOverlap("2014", "2016", "2016", "2018").isEqualTo("2016 2016 null possibly");
	}

	@Test
	void anUnknownDateGivesPossiblyWithinWhatIsKnown() {
		assertOverlap("2010-01-01", null, "2012-01-01", "2014-01-01").isEqualTo("2012-01-01 2014-01-01 null possibly");
		assertOverlap("2012", null, "2013-06", null).isEqualTo("2013-06 null null possibly");
		assertOverlap(null, null, null, null).isEqualTo("null null null possibly");
	}

	private static AbstractStringAssert<?> assertOverlap(String from, String to, String otherFrom, String otherTo) {
		Span one = Span.between(from, to);
		Span other = Span.between(otherFrom, otherTo);
		String words = words(Overlap.between(one, other));
		assertThat(words(Overlap.between(other, one))).isEqualTo(words);
		return assertThat(words);
	}

	private static String words(Overlap overlap) {
		return overlap == null ? "none" : overlap.from() + " " + overlap.to() + " " + overlap.months() + (overlap.certain() ? " certain" : " possibly");
	}

}
