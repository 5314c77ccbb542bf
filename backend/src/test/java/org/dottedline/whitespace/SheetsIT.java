package org.dottedline.whitespace;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class SheetsIT {

	private static final String ALL = """
			potential { amount currency } currentRevenue { amount currency } addressableSpend { amount currency } confidence competitorShare state
			status timeline likelyBuyer { id } triggerEvent competitor competitorContractEnd owner { id } notes lastReviewed reason reviewDate
			opportunities { id } sources { field origin at }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Matrix matrix;

	@BeforeEach
	void fillAMatrix() {
		this.ada = this.workspace.member("Ada");
		this.matrix = Matrix.of(this.ada);
		this.matrix.deal("o", "Pumps", "Closed Won", "2026-01-31", "100.10", "USD");
		String buyer = Workspace.seat(this.ada, this.matrix.account(), "=cmd|' /C calc'!A0");
		String deal = this.ada.ask("query ($id: ID!) { account(id: $id) { opportunities { edges { node { id } } } } }", "id", this.matrix.account())
			.text("account.opportunities.edges.0.node.id");
		this.matrix.sayAll(List.of(
				this.matrix.cell("North", "Water", "potential", Matrix.money("123456789012345.67", "EUR"), "confidence", 0.35, "timeline", "2027-Q3",
						"likelyBuyerId", buyer, "triggerEvent", "=1+1", "competitor", "'Rival', \"Ltd\" _x0041_", "competitorShare", 0.1, "notes",
						"-שלום\n<b>🚰</b>;,\t'", "ownerId", this.ada.memberId(), "lastReviewed", "2026-01-31", "opportunityIds", List.of(deal)),
				this.matrix.cell("South", "Pumps", "state", "BLOCKED", "status", "NOT_APPLICABLE", "reason", "@No", "reviewDate", "2027-02-28",
						"addressableSpend", Matrix.money("0.10", "JPY"), "currentRevenue", Matrix.money("1000", "USD"), "competitorContractEnd", "2027-12-31"),
				this.matrix.cell("Root", "Air", "state", "OPEN")))
			.done();
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void takingAMatrixOutAndInAgainChangesNothing(String format) throws Exception {
		int revision = Workspace.revision(this.ada, this.matrix.account());
		JsonNode before = this.matrix.matrix("cells { row column " + ALL + " }");
		for (String query : List.of("", "?everyPair=true", "?columns=FAMILY", "?rows=GEOGRAPHY")) {
			Payload taken = take(format, export(this.ada, format, query)).done();
			assertThat(taken.node().path("change").isNull()).as(query + taken.node()).isTrue();
			assertThat(taken.node().path("sheet").path("taken").asInt()).isEqualTo(taken.node().path("sheet").path("lines").asInt()).isPositive();
			assertThat(taken.node().path("sheet").path("ignoredColumns").size()).isZero();
		}
		assertThat(Workspace.revision(this.ada, this.matrix.account())).isEqualTo(revision);
		assertThat(this.matrix.matrix("cells { row column " + ALL + " }")).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void whatWasTakenOutBringsEverythingBackWhereItWasLost(String format) throws Exception {
		byte[] sheet = export(this.ada, format, "");
		Set<String> before = said();
		String last = this.ada.ask("query ($id: ID!) { account(id: $id) { changes(first: 1) { commandId } } }", "id", this.matrix.account())
			.text("account.changes.0.commandId");
		this.ada.change("undo", "", "accountId", this.matrix.account(), "commandId", last).done();
		assertThat(said()).hasSize(1);
		assertThat(take(format, sheet).done().revision()).isPositive();
		assertThat(said()).isEqualTo(before);
	}

	/** All cells but for when something was said of them. */
	private Set<String> said() {
		return this.matrix.matrix("cells { row column " + ALL.replace(" at }", " }") + " }").path("cells").valueStream()
			.map(JsonNode::toString)
			.collect(Collectors.toSet());
	}

	@Test
	void aSpreadsheetTakesNothingInAFileForAFormula() throws Exception {
		String text = new String(export(this.ada, "csv", ""), StandardCharsets.UTF_8);
		assertThat(text).contains("'=cmd|", "'=1+1", "'@No").doesNotContain(",=cmd", ",=1+1", ",@No");
	}

	@Test
	void ofASheetEachLineThatCannotBeTakenIsNamedAndTheRestGoesIn() {
		String sheet = """
				unit,PRODUCT,Potential,Timeline,Confidence,Colour,Likely buyer
				North,Air %1$s,1200.50,2027-Q1,0.5,red,
				North,Fans %1$s,a lot,2027-Q1,,,
				North,Valves %1$s,1,2027-Q7,2,,
				Nowhere,Air %1$s,1,,,,
				South,Air %1$s,20,,,,Nobody
				South,Fans %1$s,-1,,,,
				South,Water %1$s,30,,,,
				""".formatted(word());
		Payload taken = take("csv", sheet.getBytes(StandardCharsets.UTF_8));
		assertThat(Matrix.refusals(taken)).containsExactlyInAnyOrder("INVALID_INPUT input.lines.3.potential",
				"INVALID_INPUT input.lines.4.confidence", "INVALID_INPUT input.lines.4.timeline", "NOT_FOUND input.lines.5.row",
				"NOT_FOUND input.lines.6.likelyBuyerId", "INVALID_INPUT input.lines.7.potential");
		assertThat(taken.node().path("sheet").toString()).isEqualTo("{\"lines\":7,\"taken\":2,\"ignoredColumns\":[\"Colour\"]}");
		assertThat(this.matrix.read("North", "Air", "potential { amount currency }").path("potential").toString())
			.as("an amount without a currency is in the workspace's").isEqualTo("{\"amount\":\"1200.50\",\"currency\":\"USD\"}");
		assertThat(this.matrix.read("South", "Water", "potential { amount }").path("potential").path("amount").asString()).isEqualTo("30.00");
	}

	/** What sets this test's catalogue apart. */
	private String word() {
		return this.ada.ask("query ($id: ID!) { node(id: $id) { ... on ProductFamily { name } } }", "id", this.matrix.column("Air"))
			.text("node.name").split(" ")[1];
	}

	@Test
	void aDryRunSaysWhatWouldBeOtherAndChangesNothing() {
		String sheet = "unit,PRODUCT,Potential,Confidence,Likely buyer\nNorth,Air %1$s,1200.50,0.5,\nNorth,Water %1$s,123456789012345.67,0.4,\nSouth,Water %1$s,x,,\n"
			.formatted(word());
		int revision = Workspace.revision(this.ada, this.matrix.account());
		String upload = this.ada.upload("sheet.csv", sheet.getBytes(StandardCharsets.UTF_8));
		Payload tried = this.ada.change("importCells", "sheet { taken differenceCount differences { field before after } }", "accountId", this.matrix.account(),
				"uploadId", upload, "dryRun", true);
		assertThat(Matrix.refusals(tried)).containsExactly("INVALID_INPUT input.lines.4.potential");
		assertThat(tried.node().path("sheet").path("differences").valueStream().map(JsonNode::toString)).contains(
				"{\"field\":\"POTENTIAL\",\"before\":null,\"after\":\"1200.50 USD\"}", "{\"field\":\"CONFIDENCE\",\"before\":\"0.35\",\"after\":\"0.4\"}",
				"{\"field\":\"LIKELY_BUYER\",\"before\":\"=cmd|' /C calc'!A0\",\"after\":null}");
		assertThat(Workspace.revision(this.ada, this.matrix.account())).isEqualTo(revision);
		assertThat(change(upload).revision()).as("the same upload goes in after that").isEqualTo(revision + 1);
	}

	@Test
	void whatIsNoSheetIsRefusedWithTheReason() throws Exception {
		for (String name : List.of("sheet.xlsx", "sheet.csv", "sheet.pdf")) {
			for (byte[] content : List.of("no sheet".getBytes(StandardCharsets.UTF_8), new byte[0], new byte[] { 'P', 'K', 3, 4, -1, -2 })) {
				Payload refused = change(this.ada.upload(name, content));
				assertThat(refused.refusal()).as(name).isEqualTo("INVALID_INPUT input.uploadId");
			}
		}
		assertThat(change("0000000000000000").refusal()).isEqualTo("NOT_FOUND input.uploadId");
		Api grace = this.workspace.member("Grace");
		assertThat(status(grace, "csv")).as("unknown and forbidden answer alike").isEqualTo(404);
		Workspace.give(this.ada, this.matrix.account(), grace, "VIEWER");
		assertThat(status(grace, "csv")).isEqualTo(200);
		assertThat(status(this.ada, "pdf")).isEqualTo(404);
		String upload = grace.upload("sheet.csv", export(grace, "csv", ""));
		Payload refused = grace.change("importCells", "sheet { lines taken }", "accountId", this.matrix.account(), "uploadId", upload);
		assertThat(refused.refusal()).isEqualTo("FORBIDDEN input.accountId");
		assertThat(refused.node().path("sheet").path("lines").asInt()).isPositive();
		assertThat(refused.node().path("sheet").path("taken").asInt()).as("of a sheet that was refused nothing went in").isZero();
	}

	private Payload take(String format, byte[] sheet) {
		return change(this.ada.upload("sheet." + format, sheet));
	}

	private Payload change(String upload) {
		return this.ada.change("importCells", "sheet { lines taken ignoredColumns }", "accountId", this.matrix.account(), "uploadId", upload);
	}

	private int status(Api member, String format) throws IOException, InterruptedException {
		return member.client().send(member.request("/exports/whitespace/" + this.matrix.account() + '.' + format).GET().build(),
				BodyHandlers.discarding()).statusCode();
	}

	private byte[] export(Api member, String format, String query) throws IOException, InterruptedException {
		var answer = member.client().send(member.request("/exports/whitespace/" + this.matrix.account() + '.' + format + query).GET().build(),
				BodyHandlers.ofByteArray());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("attachment", format);
		return answer.body();
	}

}
