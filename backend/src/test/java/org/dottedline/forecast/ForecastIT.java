package org.dottedline.forecast;

import java.util.List;
import java.util.Map;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Matrix;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dottedline.testing.api.Matrix.money;

@ServerTest
class ForecastIT {

	private static final String PART = "{ count amount { amount } weighted { amount } unweighted }";

	private static final String PERIOD = "{ quarter whitespace " + PART + " pipeline " + PART + " }";

	private static final String FORECAST = "{ quarters %1$s before %1$s later %1$s unscheduled %1$s total %1$s unconverted { amount currency } }"
		.formatted(PERIOD);

	private static final String CONVERSION = "{ wonCount won { amount } lost { amount } inProgress { amount } open { amount } pursued }";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Matrix matrix;

	private String unit;

	@BeforeEach
	void cellsInQuarters() {
		this.ada = this.workspace.member("Ada");
		this.matrix = new Matrix(this.ada, Workspace.account(this.ada, "Forecast"));
		this.unit = this.matrix.unit("Works", "DIVISION");
		this.matrix.record(this.unit, "Pumps", "potential", money("1000", "USD"), "confidence", 0.25, "timeline", "2027-Q2");
		this.matrix.record(this.unit, "Pipes", "potential", money("400", "USD"), "timeline", "2027-Q2");
		this.matrix.record(this.unit, "Fans", "potential", money("10", "USD"), "confidence", 1, "timeline", "2029-Q1");
		this.matrix.record(this.matrix.root(), "Fans", "potential", money("5", "EUR"), "confidence", 1);
	}

	@Test
	void whitespaceIsBesideThePipelineAndMovesIntoItWhenItBecomesAnOpportunity() {
		Reply before = forecast();
		assertThat(quarter(before, 1, "whitespace")).isEqualTo("2 1400.00 250.00 1");
		assertThat(quarter(before, 1, "pipeline")).isEqualTo("0 none none 0");
		assertThat(before.text("account.whitespaceForecast.later.whitespace.amount.amount")).isEqualTo("10.00");
		assertThat(before.at("account.whitespaceForecast.unscheduled.whitespace.count").asInt()).isEqualTo(1);
		assertThat(before.text("account.whitespaceForecast.unconverted.0.currency")).isEqualTo("EUR");
		assertThat(before.texts("account.whitespaceForecast.quarters", "quarter")).containsExactly("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4", "2028-Q1", "2028-Q2");
		String id = sell("Pumps", "1100");
		Reply after = forecast();
		assertThat(quarter(after, 1, "whitespace")).isEqualTo("1 400.00 none 1");
		assertThat(quarter(after, 1, "pipeline")).isEqualTo("1 1100.00 110.00 0");
		this.ada.change("winOpportunity", "", "id", id, "closeDate", "2026-05-01").done();
		assertThat(quarter(forecast(), 1, "pipeline")).as("won is no pipeline any more").isEqualTo("0 none none 0");
	}

	@Test
	void whatIsBlockedIsNotExpected() {
		this.matrix.record(this.unit, "Pumps", "state", "BLOCKED", "reason", "No", "reviewDate", "2027-01-01");
		assertThat(quarter(forecast(), 1, "whitespace")).isEqualTo("1 400.00 none 1");
	}

	@Test
	void acrossAccountsOnlyWhatOneMaySeeCounts() {
		Api stranger = this.workspace.member("Stranger");
		Matrix theirs = new Matrix(stranger, Workspace.account(stranger, "Theirs"));
		theirs.record(theirs.root(), "Air", "potential", money("7", "USD"), "timeline", "2027-Q1");
		String query = "{ whitespaceForecast(from: \"2027-Q1\") " + FORECAST + " }";
		assertThat(this.ada.ask(query).sound().text("whitespaceForecast.total.whitespace.amount.amount")).isEqualTo("1410.00");
		assertThat(stranger.ask(query).sound().text("whitespaceForecast.total.whitespace.amount.amount")).isEqualTo("7.00");
		Workspace.give(stranger, theirs.account(), this.ada, "VIEWER");
		assertThat(this.ada.ask(query).sound().text("whitespaceForecast.total.whitespace.amount.amount")).isEqualTo("1417.00");
	}

	@Test
	void aQuarterThatDoesNotExistIsRefused() {
		for (String arguments : List.of("from: \"2027-Q5\"", "quarters: 0", "quarters: 41")) {
			assertThat(this.ada.ask("{ whitespaceForecast(" + arguments + ") { total { quarter } } }").code())
				.isEqualTo("INVALID_INPUT");
		}
	}

	@Test
	void whitespaceTurnedIntoRevenueIsCountedToTheCent() {
		String won = sell("Pumps", "900.10");
		String lost = sell("Pipes", "99.90");
		sell("Fans", "10");
		assertThat(conversion()).isEqualTo("0 none none 1010.00 none 1.0");
		this.ada.change("winOpportunity", "", "id", won, "closeDate", "2026-05-01").done();
		this.ada.change("loseOpportunity", "", "id", lost, "closeDate", "2026-06-01").done();
		assertThat(conversion()).as("what was lost is open again").isEqualTo("1 900.10 99.90 10.00 400.00 0.716");
		this.ada.change("updateOpportunity", "", "id", won, "closeDate", "2025-05-01").done();
		assertThat(conversion()).as("not in that time").startsWith("0 none 99.90");
	}

	@Test
	void aSaleIntoACellThatIsAlreadySoldIsNoConversionAndAnImportedOneIntoAnEstimatedCellIs() {
		String source = Workspace.word("crm");
		new Imports(this.ada, source).run(Imports.files("Account.csv", "Id,Name\na1," + source + "\n", "Product2.csv",
				"Id,Name,Family\nx1," + source + "1,F\nx2," + source + "2,G\n", "Opportunity.csv",
				"Id,AccountId,Name,StageName,CloseDate\no1,a1,Won,Closed Won,2026-03-01\n", "OpportunityLineItem.csv",
				"Id,OpportunityId,Product2Id,TotalPrice\nl1,o1,x1,50\nl2,o1,x2,60\n"));
		Reply known = this.ada.ask("query ($name: String!) { accounts(filter: { text: $name }) { edges { node { id businessUnits { id } } } } }", "name", source).sound();
		String account = known.text("accounts.edges.0.node.id");
		String root = known.text("accounts.edges.0.node.businessUnits.0.id");
		String product = this.ada.ask("query ($text: String!) { search(text: $text) { __typename } products { id name } }", "text", source).sound().at("products")
			.valueStream()
			.filter(one -> one.path("name").asString().equals(source + "1"))
			.findFirst()
			.orElseThrow()
			.path("id")
			.asString();
		this.ada.change("updateCell", "", "accountId", account, "row", root, "column", product, "potential", money("45", "USD")).done();
		String again = this.ada.change("createOpportunityFromCells", "opportunity { id lineItems { fromWhitespace } }", "accountId", account, "name", "More", "cells",
				List.of(Map.of("row", root, "column", product, "amount", money("5", "USD")))).done().node().at("/opportunity/lineItems/0/fromWhitespace").asString();
		assertThat(again).as("they have it already").isEqualTo("false");
		Reply conversion = this.ada.ask("query ($id: ID!) { account(id: $id) { whitespaceConversion(from: \"2026-01-01\", to: \"2026-12-31\") " + CONVERSION + " } }", "id", account).sound();
		assertThat(conversion.text("account.whitespaceConversion.won.amount")).as("the estimated one alone").isEqualTo("50.00");
	}

	private String sell(String column, String amount) {
		return this.ada.change("createOpportunityFromCells", "opportunity { id }", "accountId", this.matrix.account(), "name", column, "cells",
				List.of(Map.of("row", this.unit, "column", this.matrix.column(column), "amount", money(amount, "USD")))).done().id("opportunity");
	}

	private Reply forecast() {
		return this.ada.ask("query ($id: ID!) { account(id: $id) { whitespaceForecast(from: \"2027-Q1\") " + FORECAST + " } }", "id", this.matrix.account()).sound();
	}

	private static String quarter(Reply forecast, int index, String part) {
		String path = "account.whitespaceForecast.quarters." + index + "." + part + ".";
		return String.join(" ", forecast.text(path + "count"), amount(forecast, path + "amount"), amount(forecast, path + "weighted"), forecast.text(path + "unweighted"));
	}

	private String conversion() {
		Reply reply = this.ada
			.ask("query ($id: ID!) { account(id: $id) { whitespaceConversion(from: \"2026-01-01\", to: \"2026-12-31\") " + CONVERSION + " } }", "id", this.matrix.account())
			.sound();
		String path = "account.whitespaceConversion.";
		return String.join(" ", reply.text(path + "wonCount"), amount(reply, path + "won"), amount(reply, path + "lost"), amount(reply, path + "inProgress"),
				amount(reply, path + "open"), String.valueOf(Math.round(reply.at(path + "pursued").asDouble() * 1000) / 1000.0));
	}

	private static String amount(Reply reply, String path) {
		return reply.at(path).isNull() ? "none" : reply.text(path + ".amount");
	}

}
