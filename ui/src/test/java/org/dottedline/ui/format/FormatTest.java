package org.dottedline.ui.format;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;

import org.dottedline.schema.types.BuyingRole;
import org.dottedline.schema.types.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormatTest {

	private final Reader british = Reader.of(Locale.UK, ZoneId.of("Europe/Berlin"));

	@Test
	void amountsAreShortAndNameTheirCurrency() {
		assertThat(british.amounts().amount(money("4230000.50"))).isEqualTo("4.2M EUR");
		assertThat(british.amounts().amount(money("120000"))).isEqualTo("120k EUR");
		assertThat(british.amounts().amount(money("85"))).isEqualTo("85 EUR");
	}

	@Test
	void countsAgreeWithTheirWord() {
		assertThat(british.amounts().count(1, "account", "accounts")).isEqualTo("1 account");
		assertThat(british.amounts().count(2081, "row", "rows")).isEqualTo("2,081 rows");
		assertThat(Reader.of(Locale.GERMANY, ZoneId.of("UTC")).amounts().count(2081)).isEqualTo("2.081");
	}

	@Test
	void momentsAreInTheReadersZone() {
		assertThat(british.days().moment(OffsetDateTime.parse("2026-11-22T23:30:00Z"))).startsWith("23 Nov 2026").endsWith("00:30");
	}

	@Test
	void aSpanSaysWhichEndIsKnown() {
		assertThat(Days.span("2016", "2019-03")).isEqualTo("2016 to 2019-03");
		assertThat(Days.span(null, "2019")).isEqualTo("until 2019");
		assertThat(Days.span("2016", null)).isEqualTo("since 2016");
		assertThat(Days.span(null, null)).isEmpty();
	}

	@Test
	void codesAreReadAsWords() {
		assertThat(Words.of(BuyingRole.ECONOMIC_BUYER)).isEqualTo("Economic buyer");
		assertThat(Words.of(BuyingRole.LEGAL)).isEqualTo("Legal and compliance");
		assertThat(Words.ofName("moveStakeholder")).isEqualTo("Move stakeholder");
		assertThat(Words.ofName("managerId")).isEqualTo("Manager");
	}

	private static Money money(String amount) {
		return Money.newBuilder().amount(new BigDecimal(amount)).currency("EUR").build();
	}
}
