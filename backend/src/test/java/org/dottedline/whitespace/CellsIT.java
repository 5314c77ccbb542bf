package org.dottedline.whitespace;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class CellsIT {

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Matrix matrix;

	@BeforeEach
	void makeAMatrix() {
		this.ada = this.workspace.member("Ada");
		this.matrix = Matrix.of(this.ada);
	}

	@Test
	void everythingThatIsKnownOfACellIsKeptWithWhoSaidItAndWhen() {
		String buyer = Workspace.seat(this.ada, this.matrix.account(), "Buyer");
		Api grace = this.workspace.member("Grace");
		Workspace.give(this.ada, this.matrix.account(), grace, "EDITOR");
		this.matrix.say("North", "Water", "potential", Matrix.money("1200.50", "USD"), "confidence", 0.4, "addressableSpend",
				Matrix.money("4000", "USD"), "currentRevenue", Matrix.money("1000", "USD"), "competitor", "Rival", "competitorShare", 0.5,
				"competitorContractEnd", "2027-03-31", "timeline", "2027-Q3", "likelyBuyerId", buyer, "triggerEvent", "Tender").done();
		this.matrix.say(grace, "North", "Water", "ownerId", grace.memberId(), "notes", "<b>שלום 🚰</b>", "lastReviewed", "2026-01-31").done();
		JsonNode cell = this.matrix.read("North", "Water", """
				potential { amount currency } confidence addressableSpend { amount } currentRevenue { amount } walletShare competitor
				competitorShare competitorContractEnd timeline likelyBuyer { id } triggerEvent owner { id } notes lastReviewed access
				sources { field origin by { id } at }""");
		assertThat(cell.path("potential").path("amount").asString()).isEqualTo("1200.50");
		assertThat(cell.path("walletShare").asDouble()).isEqualTo(0.25);
		assertThat(cell.path("competitorContractEnd").asString()).isEqualTo("2027-03-31");
		assertThat(cell.path("likelyBuyer").path("id").asString()).isEqualTo(buyer);
		assertThat(cell.path("owner").path("id").asString()).isEqualTo(grace.memberId());
		assertThat(cell.path("notes").asString()).isEqualTo("<b>שלום 🚰</b>");
		assertThat(cell.path("lastReviewed").asString()).isEqualTo("2026-01-31");
		assertThat(cell.path("access").asString()).as("nobody said how well we know them").isEqualTo("UNKNOWN");
		assertThat(said(cell)).contains("POTENTIAL HAND " + this.ada.memberId(), "NOTES HAND " + grace.memberId()).hasSize(13);
	}

	private static List<String> said(JsonNode cell) {
		return cell.path("sources").valueStream().map(source -> source.path("field").asString() + ' ' + source.path("origin").asString() + ' '
				+ source.path("by").path("id").asString("")).toList();
	}

	@Test
	void whatSomebodyElseSaidOfTheSameCellStaysWhenOneTakesTheirsBack() {
		Api grace = this.workspace.member("Grace");
		Workspace.give(this.ada, this.matrix.account(), grace, "EDITOR");
		this.matrix.say("North", "Water", "notes", "First").done();
		Payload priced = this.matrix.say("North", "Water", "potential", Matrix.money("10", "USD")).done();
		this.matrix.say(grace, "North", "Water", "timeline", "2027-Q1").done();
		this.ada.change("undo", "", "accountId", this.matrix.account(), "commandId", priced.commandId()).done();
		JsonNode cell = this.matrix.read("North", "Water", "potential { amount } timeline sources { field origin by { id } }");
		assertThat(cell.path("potential").isNull()).isTrue();
		assertThat(said(cell)).containsExactlyInAnyOrder("TIMELINE HAND " + grace.memberId(), "NOTES HAND " + this.ada.memberId());
	}

	@Test
	void aBlockedCellSaysWhyAndWhenToLookAgain() {
		assertThat(Matrix.refusals(this.matrix.say("North", "Water", "state", "BLOCKED")))
			.containsExactlyInAnyOrder("INVALID_INPUT input.reason", "INVALID_INPUT input.reviewDate");
		assertThat(this.matrix.say("North", "Water", "reason", "Because").refusal()).isEqualTo("INVALID_INPUT input.reason");
		this.matrix.say("North", "Water", "state", "BLOCKED", "reason", "Frozen", "reviewDate", "2027-01-31").done();
		assertThat(this.matrix.say("North", "Water", "reason", null).refusal()).isEqualTo("INVALID_INPUT input.reason");
		this.matrix.say("North", "Water", "state", null).done();
		JsonNode cell = this.matrix.read("North", "Water", "state reason reviewDate");
		assertThat(cell.path("state").asString()).isEqualTo("OPEN");
		assertThat(cell.path("reason").isNull() && cell.path("reviewDate").isNull()).as("what blocked it is gone").isTrue();
	}

	@Test
	void ofABlockEachBadCellIsNamedAndTheRestGoesInAsOneChange() {
		String elsewhere = Workspace.account(this.ada, "Elsewhere");
		String stranger = Workspace.seat(this.ada, elsewhere, "Stranger");
		Payload done = this.matrix.sayAll(List.of(this.matrix.cell("North", "Water", "potential", Matrix.money("-1", "USD"), "timeline", "2027-Q5"),
				this.matrix.cell("North", "Air", "potential", Matrix.money("100", "USD")),
				this.matrix.cell("South", "Water", "potential", Matrix.money("1", "XYZ")),
				this.matrix.cell("South", "Air", "likelyBuyerId", stranger, "ownerId", stranger),
				Map.of("row", "0000000000000000", "column", this.matrix.column("Air"), "notes", "Beyond the edge"),
				Map.of("row", this.matrix.row("Root"), "column", "0000000000000000", "notes", "Beyond the edge"),
				this.matrix.cell("North", "Air", "confidence", 0.5), this.matrix.cell("Root", "Air", "confidence", 1.5),
				this.matrix.cell("Root", "Water", "potential", Matrix.money("200", "USD"))));
		assertThat(Matrix.refusals(done)).containsExactlyInAnyOrder("INVALID_INPUT input.cells.0.potential",
				"INVALID_INPUT input.cells.0.timeline", "INVALID_INPUT input.cells.2.potential.currency", "NOT_FOUND input.cells.3.likelyBuyerId",
				"NOT_FOUND input.cells.3.ownerId", "NOT_FOUND input.cells.4.row", "NOT_FOUND input.cells.5.column",
				"INVALID_INPUT input.cells.6.row", "INVALID_INPUT input.cells.7.confidence");
		assertThat(done.node().path("cells").size()).isEqualTo(2);
		assertThat(this.matrix.matrix("totals { value { open { amount } } }").path("totals").path("value").path("open").path("amount").asString())
			.isEqualTo("300.00");
		this.ada.change("undo", "", "accountId", this.matrix.account(), "commandId", done.commandId()).done();
		assertThat(this.matrix.matrix("cells { id }").path("cells").size()).isZero();
	}

	@Test
	void ofABlockOnlyWhatSomebodyElseChangedMeanwhileIsLeftOut() {
		this.matrix.sayAll(List.of(this.matrix.cell("North", "Water", "notes", "Old", "timeline", "2027-Q1"),
				this.matrix.cell("South", "Water", "notes", "Old"))).done();
		int seen = Workspace.revision(this.ada, this.matrix.account());
		this.matrix.say("North", "Water", "potential", Matrix.money("5", "USD"), "notes", "Theirs").done();
		Payload done = this.matrix.sayAll(List.of(
				this.matrix.cell("South", "Water", "notes", "Mine"),
				this.matrix.cell("North", "Water", "notes", "Mine", "timeline", "2027-Q2", "potential", Matrix.money("6", "EUR"))),
				"expectedRevision", seen);
		assertThat(Matrix.refusals(done)).containsExactlyInAnyOrder("CONFLICT input.cells.1.notes", "CONFLICT input.cells.1.potential");
		assertThat(this.matrix.read("South", "Water", "notes").path("notes").asString()).isEqualTo("Mine");
		JsonNode cell = this.matrix.read("North", "Water", "notes timeline potential { amount currency }");
		assertThat(cell.path("notes").asString()).isEqualTo("Theirs");
		assertThat(cell.path("timeline").asString()).isEqualTo("2027-Q2");
		assertThat(cell.path("potential").path("currency").asString()).isEqualTo("USD");
	}

	@Test
	void whoTriesABlockAgainHearsTheSameOfEachCell() {
		this.matrix.say("North", "Water", "notes", "Old").done();
		int seen = Workspace.revision(this.ada, this.matrix.account());
		this.matrix.say("North", "Water", "notes", "Theirs").done();
		Object[] more = { "expectedRevision", seen, "clientMutationId", "once" };
		List<?> block = List.of(this.matrix.cell("North", "Water", "notes", "Mine"), this.matrix.cell("South", "Water", "notes", "Mine"),
				this.matrix.cell("North", "Air", "confidence", 2), this.matrix.cell("South", "Air", "ownerId", "nobody"));
		Payload first = this.matrix.sayAll(block, more);
		this.matrix.say("South", "Water", "notes", "Later").done();
		Payload again = this.matrix.sayAll(block, more);
		assertThat(Matrix.refusals(again)).containsExactlyInAnyOrder("CONFLICT input.cells.0.notes", "INVALID_INPUT input.cells.2.confidence",
				"NOT_FOUND input.cells.3.ownerId");
		assertThat(again.node().path("errors")).isEqualTo(first.node().path("errors"));
		assertThat(again.revision()).isEqualTo(first.revision());
		assertThat(this.matrix.read("South", "Water", "notes").path("notes").asString()).isEqualTo("Later");
	}

	@Test
	void aStateThatWouldTakeAlongWhatSomebodyElseChangedMeanwhileIsLeftOut() {
		this.matrix.say("North", "Water", "state", "BLOCKED", "reason", "Frozen", "reviewDate", "2027-01-31").done();
		int seen = Workspace.revision(this.ada, this.matrix.account());
		this.matrix.say("North", "Water", "reason", "No budget").done();
		Payload done = this.matrix.sayAll(
				List.of(this.matrix.cell("North", "Water", "state", "SOLD", "notes", "Mine"), this.matrix.cell("South", "Water", "state", "SOLD")),
				"expectedRevision", seen);
		assertThat(Matrix.refusals(done)).containsExactly("CONFLICT input.cells.0.reason");
		JsonNode cell = this.matrix.read("North", "Water", "state reason notes");
		assertThat(cell.path("state").asString()).isEqualTo("BLOCKED");
		assertThat(cell.path("reason").asString()).isEqualTo("No budget");
		assertThat(cell.path("notes").asString()).isEqualTo("Mine");
		assertThat(this.matrix.read("South", "Water", "state").path("state").asString()).isEqualTo("SOLD");
	}

	@Test
	void theHandsWordStandsAgainstDataThatCameLaterUntilSomebodyChooses() {
		this.matrix.say("Root", "Water", "state", "BLOCKED", "reason", "No budget", "reviewDate", "2027-01-31").done();
		assertThat(this.matrix.read("Root", "Water", "conflicts { field }").path("conflicts").size()).as("whoever spoke knew").isZero();
		this.matrix.deal("o", "Pumps", "Closed Won", "2026-01-31", "100.10", "USD");
		JsonNode cell = this.matrix.read("Root", "Water", "state conflicts { field hand data }");
		assertThat(cell.path("state").asString()).isEqualTo("BLOCKED");
		assertThat(cell.path("conflicts").toString()).isEqualTo("[{\"field\":\"STATE\",\"hand\":\"BLOCKED\",\"data\":\"SOLD\"}]");
		resolve("HAND").done();
		cell = this.matrix.read("Root", "Water", "state conflicts { field }");
		assertThat(cell.path("state").asString() + cell.path("conflicts").size()).isEqualTo("BLOCKED0");
		assertThat(resolve("DATA").refusal()).isEqualTo("NOT_FOUND input.conflicts.0.field");
		this.matrix.say("South", "Air", "state", "OPEN").done();
		this.matrix.say("Root", "Water", "state", null).done();
		assertThat(this.matrix.read("Root", "Water", "state").path("state").asString()).isEqualTo("SOLD");
	}

	private Payload resolve(String keep) {
		return this.ada.change("resolveCellConflicts", "cells { id }", "accountId", this.matrix.account(), "keep", keep, "conflicts",
				List.of(this.matrix.cell("Root", "Water", "field", "STATE")));
	}

	@Test
	void aGeographyHasACellByWhatWasSoldThere() {
		String spain = this.ada.change("addBusinessUnit", "businessUnit { id }", "accountId", this.matrix.account(), "name", "Spain", "kind", "GEOGRAPHY")
			.done().id("businessUnit");
		this.ada.change("createContract", "contract { id }", "accountId", this.matrix.account(), "name", "Service", "column", this.matrix.column("Water"),
				"unitId", spain, "value", Matrix.money("50", "USD")).done();
		Payload said = this.ada.change("updateCell", "cell { state currentRevenue { amount } conflicts { field } }", "accountId", this.matrix.account(), "row",
				spain, "column", this.matrix.column("Water"), "notes", "Ours").done();
		assertThat(said.node().path("cell").toString()).isEqualTo("{\"state\":\"SOLD\",\"currentRevenue\":{\"amount\":\"50.00\"},\"conflicts\":[]}");
		String geographies = "query ($id: ID!) { account(id: $id) { whitespace(rows: GEOGRAPHY) { rows { name } cells { row state } } } }";
		Reply reply = this.ada.ask(geographies, "id", this.matrix.account()).sound();
		assertThat(reply.texts("account.whitespace.rows", "name")).hasSize(2).contains("Spain");
		assertThat(reply.texts("account.whitespace.cells", "row")).containsExactly(spain);
	}

	@Test
	void openPotentialIsToldByHowWellWeKnowWhoWouldSign() {
		String friend = Workspace.seat(this.ada, this.matrix.account(), "Friend");
		String other = Workspace.seat(this.ada, this.matrix.account(), "Other");
		String person = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", friend).text("stakeholder.person.id");
		this.ada.change("setTeamRelationship", "teamRelationship { id }", "memberId", this.ada.memberId(), "personId", person, "current", "WEAK").done();
		this.matrix.sayAll(List.of(this.matrix.cell("North", "Water", "potential", Matrix.money("100", "USD"), "likelyBuyerId", friend),
				this.matrix.cell("North", "Air", "potential", Matrix.money("20", "USD"), "likelyBuyerId", other),
				this.matrix.cell("South", "Air", "potential", Matrix.money("3", "USD")),
				this.matrix.cell("South", "Water", "potential", Matrix.money("1000", "USD"), "state", "BLOCKED", "reason", "No", "reviewDate", "2027-01-31"),
				this.matrix.cell("Root", "Air", "potential", Matrix.money("7", "EUR")))).done();
		assertThat(access("totals")).isEqualTo("123.00 4, null 0, 120.00 2, 3.00 2, [7.00]");
		Api grace = this.workspace.member("Grace");
		this.ada.change("setTeamRelationship", "teamRelationship { id }", "memberId", grace.memberId(), "personId", person, "current", "TRUSTED").done();
		assertThat(access("totals")).isEqualTo("123.00 4, 100.00 1, 20.00 1, 3.00 2, [7.00]");
		assertThat(this.matrix.read("North", "Water", "access").path("access").asString()).isEqualTo("TRUSTED");
		assertThat(access("rows.0.totals")).as("the root has all under it").isEqualTo("123.00 4, 100.00 1, 20.00 1, 3.00 2, [7.00]");
		assertThat(access("rows.1.totals")).isEqualTo("120.00 2, 100.00 1, 20.00 1, null 0, []");
	}

	private String access(String path) {
		String totals = "totals { unconverted { amount } access { open { count value { amount } } strong { count value { amount } }"
				+ " weak { count value { amount } } noBuyer { count value { amount } } } }";
		JsonNode node = this.matrix.matrix(totals + " rows { " + totals + " } columns { " + totals + " }");
		for (String step : path.split("\\.")) {
			node = step.matches("\\d+") ? node.path(Integer.parseInt(step)) : node.path(step);
		}
		StringBuilder words = new StringBuilder();
		for (String part : List.of("open", "strong", "weak", "noBuyer")) {
			JsonNode share = node.path("access").path(part);
			words.append(share.path("value").path("amount").asString("null")).append(' ').append(share.path("count").asInt()).append(", ");
		}
		return words.append(node.path("unconverted").valueStream().map(money -> money.path("amount").asString()).toList()).toString();
	}

	@Test
	void theMatrixCanBeSeenAsItWasRecordedAtAnEarlierTime() throws InterruptedException {
		this.matrix.say("North", "Water", "potential", Matrix.money("100", "USD")).done();
		this.matrix.say("South", "Water", "notes", "Still there").done();
		String then = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS).toString();
		Thread.sleep(5);
		Payload blocked = this.matrix.say("North", "Water", "potential", Matrix.money("7", "USD"), "state", "BLOCKED", "reason", "No", "reviewDate",
				"2027-01-31").done();
		this.ada.change("undo", "", "accountId", this.matrix.account(), "commandId", blocked.commandId()).done();
		this.matrix.say("North", "Water", "potential", Matrix.money("8", "USD")).done();
		this.matrix.deal("o", "Pumps", "Closed Won", "2026-01-31", "100.10", "USD");
		String query = """
				query ($id: ID!, $then: DateTime!) { account(id: $id) {
					now: whitespace { totals { value { open { amount } sold { amount } } } cells { id } }
					then: whitespace(asOf: $then) { revision totals { value { open { amount } sold { amount } } } cells { id notes } } } }""";
		Reply reply = this.ada.ask(query, "id", this.matrix.account(), "then", then).sound();
		assertThat(reply.at("account.now.totals.value").toString()).isEqualTo("{\"open\":{\"amount\":\"8.00\"},\"sold\":{\"amount\":\"100.10\"}}");
		assertThat(reply.at("account.then.totals.value").toString()).isEqualTo("{\"open\":{\"amount\":\"100.00\"},\"sold\":null}");
		assertThat(reply.texts("account.then.cells", "notes")).contains("Still there").hasSize(2);
		assertThat(this.ada.ask(query, "id", this.matrix.account(), "then", "2001-01-01T00:00:00Z").body().toString()).contains("was not there yet");
	}

	@Test
	void targetsAreSetOnRowsColumnsAndCells() {
		Payload done = this.ada.change("setTargets", "account { whitespace { rows { id target } columns { id target } cells { row column target } } }",
				"accountId", this.matrix.account(), "targets", List.of(Map.of("row", this.matrix.row("North"), "target", true),
						Map.of("column", this.matrix.column("Air"), "target", true),
						this.matrix.cell("South", "Water", "target", true)));
		JsonNode whitespace = done.done().node().path("account").path("whitespace");
		assertThat(targets(whitespace.path("rows"))).containsExactly(this.matrix.row("North"));
		assertThat(targets(whitespace.path("columns"))).containsExactly(this.matrix.column("Air"));
		assertThat(this.matrix.read("South", "Water", "target").path("target").asBoolean()).isTrue();
		assertThat(this.ada.change("setTargets", "account { id }", "accountId", this.matrix.account(), "targets", List.of(Map.of("target", true)))
			.refusal()).isEqualTo("INVALID_INPUT input.targets.0");
		this.ada.change("undo", "", "accountId", this.matrix.account(), "commandId", done.commandId()).done();
		assertThat(targets(this.matrix.matrix("rows { id target } columns { id target } cells { id target }").path("rows"))).isEmpty();
	}

	private static List<String> targets(JsonNode lines) {
		return lines.valueStream().filter(line -> line.path("target").asBoolean()).map(line -> line.path("id").asString()).toList();
	}

}
