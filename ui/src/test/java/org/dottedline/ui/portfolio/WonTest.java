package org.dottedline.ui.portfolio;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Locale;

import org.dottedline.schema.types.Money;
import org.dottedline.ui.format.Reader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WonTest {

	@Test
	void twoCurrenciesStandSideBySide() {
		var won = Won.NOTHING.and(money("1200.50", "USD")).and(null).and(money("800", "EUR")).and(money("1300", "USD"));

		assertThat(won.text(Reader.of(Locale.UK, ZoneOffset.UTC).amounts())).isEqualTo("800 EUR + 2.5k USD won in all");
		assertThat(Won.NOTHING.text(Reader.of(Locale.UK, ZoneOffset.UTC).amounts())).isEmpty();
	}

	private static Money money(String amount, String currency) {
		return Money.newBuilder().amount(new BigDecimal(amount)).currency(currency).build();
	}
}
