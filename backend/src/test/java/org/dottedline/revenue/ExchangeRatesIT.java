package org.dottedline.revenue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** In a currency that no other test uses: rates are those of the whole workspace. */
@ServerTest
class ExchangeRatesIT {

	private static final String ACCOUNT = """
			query ($text: String!) { accounts(filter: { text: $text }) { edges { node { id
				currentRevenue { amount currency } unconverted { amount currency }
				whitespace { totals { value { sold { amount currency } inProgress { amount } } unconverted { amount currency } }
					cells { wonAmount { amount } openAmount { amount } unconverted { amount currency } opportunities { amount { amount currency } } } } } } } }""";

	@Autowired
	private Workspace workspace;

	@Test
	void sumsAreMadeAtTheRateOfTheDayOnWhichADealCloses() {
		Api ada = this.workspace.member("Ada");
		String word = imported(ada, "ZAR", "2025-06-30", "2026-06-30");
		JsonNode before = account(ada, word);
		assertThat(before.path("whitespace").path("totals").path("value").path("sold").isNull()).isTrue();
		assertThat(before.path("whitespace").path("totals").path("unconverted").toString())
			.isEqualTo("[{\"amount\":\"450.30\",\"currency\":\"ZAR\"}]");
		assertThat(before.path("whitespace").path("cells").path(0).path("unconverted").path(0).path("amount").asString())
			.as("nothing is lost where no rate is known").isEqualTo("450.30");
		set(rate("ZAR", "2026-01-01", "0.055"), rate("ZAR", "2025-01-01", "0.05")).done();
		JsonNode after = account(ada, word);
		assertThat(after.path("whitespace").path("totals").path("value").path("sold").path("amount").asString())
			.as("100.10 at 0.05 and 200.20 at 0.055").isEqualTo("16.016");
		assertThat(after.path("whitespace").path("totals").path("value").path("sold").path("currency").asString()).isEqualTo("USD");
		assertThat(after.path("whitespace").path("cells").path(0).path("openAmount").path("amount").asString()).isEqualTo("8.25");
		assertThat(after.path("whitespace").path("totals").path("unconverted").size()).isZero();
		assertThat(after.path("whitespace").path("cells").path(0).path("opportunities").path(0).path("amount").path("currency").asString())
			.as("an amount stays as it was given").isEqualTo("ZAR");
		set(rate("ZAR", "2025-01-01", null)).done();
		assertThat(account(ada, word).path("whitespace").path("totals").path("unconverted").path(0).path("amount").asString())
			.as("what closed before the first rate").isEqualTo("100.10");
	}

	private static JsonNode account(Api member, String word) {
		return member.ask(ACCOUNT, "text", word).sound().at("accounts.edges.0.node");
	}

	/** An account with a deal won on each of two days, and one that is open. */
	private static String imported(Api member, String currency, String first, String second) {
		String word = Workspace.word("rates");
		new Imports(member, word).run(Imports.files("Account.csv", "Id,Name\na," + word + "\n", "Product2.csv",
				"Id,Name,Family\np,Pump " + word + ",Family " + word + "\n", "Opportunity.csv", """
						Id,AccountId,Name,StageName,CloseDate,Amount,CurrencyIsoCode
						o1,a,One,Closed Won,%2$s,100.10,%1$s
						o2,a,Two,Closed Won,%3$s,200.20,%1$s
						o3,a,Three,Prospecting,2027-06-30,150,%1$s
						""".formatted(currency, first, second), "OpportunityLineItem.csv", """
						Id,OpportunityId,Product2Id,TotalPrice,CurrencyIsoCode
						l1,o1,p,100.10,%1$s
						l2,o2,p,200.20,%1$s
						l3,o3,p,150,%1$s
						""".formatted(currency)));
		return word;
	}

	@Test
	void ratesAreSetByAdministratorsAndEachThatCannotBeTakenIsNamed() {
		assertThat(this.workspace.member("Ada").change("setExchangeRates", "rates { rate }", "rates", List.of(rate("SEK", "2026-01-01", "0.1"))).refusal())
			.isEqualTo("FORBIDDEN input.rates");
		assertThat(refusals(set(rate("USD", "2026-01-01", "1"), rate("kroner", "2026-01-01", "1"), rate("SEK", "2026-01-01", "0"),
				rate("SEK", "2026-01-02", "1000000001"), rate("SEK", "1026-01-03", "0.1"), rate("SEK", "2026-01-04", "0.1"),
				rate("SEK", "2026-01-04", "0.2"), rate("SEK", "2026-01-05", "0.1234567890123456789"))))
			.containsExactly("input.rates.0.currency", "input.rates.1.currency", "input.rates.2.rate", "input.rates.3.rate", "input.rates.4.date",
					"input.rates.6.date", "input.rates.7.rate");
		assertThat(this.workspace.member("Ada").ask("{ workspaceCurrency exchangeRates { currency } }").sound().texts("exchangeRates", "currency"))
			.as("then none of them was set").doesNotContain("SEK");
	}

	private Payload set(Map<?, ?>... rates) {
		return this.workspace.administrator().change("setExchangeRates", "rates { currency date rate }", "rates", List.of(rates));
	}

	private static Map<String, @Nullable Object> rate(String currency, String date, @Nullable String rate) {
		Map<String, @Nullable Object> input = new HashMap<>(Map.of("currency", currency, "date", date));
		input.put("rate", rate);
		return input;
	}

	private static List<String> refusals(Payload payload) {
		return payload.node().path("errors").valueStream()
			.map(error -> String.join(".", error.path("path").valueStream().map(JsonNode::asString).toList()))
			.toList();
	}

}
