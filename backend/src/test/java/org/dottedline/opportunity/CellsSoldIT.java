package org.dottedline.opportunity;

import java.util.List;
import java.util.Map;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Matrix;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dottedline.testing.api.Matrix.money;

@ServerTest
class CellsSoldIT {

	private static final String MADE = """
			opportunity { id name stage isWon isClosed closeDate probability editable owner { id } amount { amount currency }
				account { id } lineItems { id totalPrice { amount currency } product { id } family { id } unit { id } fromWhitespace }
				contactRoles { person { id } role primary } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Matrix matrix;

	private String unit;

	@BeforeEach
	void aMatrix() {
		this.ada = this.workspace.member("Ada");
		this.matrix = new Matrix(this.ada, Workspace.account(this.ada, "Sold"));
		this.unit = this.matrix.unit("Works", "DIVISION");
		this.matrix.record(this.unit, "Pumps", "potential", money("1200.50", "USD"), "timeline", "2027-Q2");
		this.matrix.record(this.matrix.root(), "Air", "potential", money("300", "USD"), "timeline", "2027-Q3", "state", "OPEN");
	}

	@Test
	void severalCellsMakeOneOpportunityWithALineItemEach() {
		String seat = Workspace.seat(this.ada, this.matrix.account(), "Buyer");
		this.matrix.record(this.unit, "Pumps", "likelyBuyerId", seat);
		Payload made = sell("Both", cell(this.unit, "Pumps", null), cell(this.matrix.root(), "Air", "450")).done();
		assertThat(made.node().at("/opportunity/amount/amount").asString()).isEqualTo("1650.50");
		assertThat(made.node().at("/opportunity/stage").asString()).isEqualTo("Prospecting");
		assertThat(made.node().at("/opportunity/probability").asDouble()).isEqualTo(0.1);
		assertThat(made.node().at("/opportunity/closeDate").asString()).as("the end of the later quarter").isEqualTo("2027-09-30");
		assertThat(made.node().at("/opportunity/lineItems").findValuesAsString("fromWhitespace")).containsExactly("true", "true");
		assertThat(made.node().at("/opportunity/lineItems/0/unit/id").asString()).isEqualTo(this.unit);
		assertThat(made.node().at("/opportunity/lineItems/1/family/id").asString()).isEqualTo(this.matrix.column("Air"));
		assertThat(made.node().at("/opportunity/contactRoles/0/primary").asBoolean()).as("who would sign is the main contact").isTrue();
		assertThat(this.matrix.state(this.unit, "Pumps")).isEqualTo("IN_PROGRESS");
		assertThat(this.matrix.state(this.matrix.root(), "Air")).as("a state set by hand is overtaken").isEqualTo("IN_PROGRESS");
		assertThat(this.matrix.cell(this.unit, "Pumps").at("/openAmount/amount").asString()).isEqualTo("1200.50");
		assertThat(this.matrix.cell(this.unit, "Pumps").at("/potential/amount").asString()).as("kept").isEqualTo("1200.50");
	}

	@Test
	void whatIsWonIsSoldAndWhatIsLostIsOpenAgain() {
		String id = sell("Pumps", cell(this.unit, "Pumps", null)).done().id("opportunity");
		Payload lost = change("loseOpportunity", "id", id).done();
		assertThat(lost.node().at("/opportunity/isClosed").asBoolean()).isTrue();
		assertThat(this.matrix.state(this.unit, "Pumps")).isEqualTo("OPEN POTENTIAL");
		assertThat(this.matrix.cell(this.unit, "Pumps").at("/potential/amount").asString()).isEqualTo("1200.50");
		assertThat(change("updateOpportunity", "id", id, "stage", "Negotiation/Review").done().node().at("/opportunity/probability").asDouble())
			.isEqualTo(0.9);
		assertThat(this.matrix.state(this.unit, "Pumps")).as("taken up again").isEqualTo("IN_PROGRESS");
		change("winOpportunity", "id", id, "closeDate", "2026-03-01").done();
		assertThat(this.matrix.state(this.unit, "Pumps")).isEqualTo("SOLD");
		assertThat(this.matrix.cell(this.unit, "Pumps").at("/wonAmount/amount").asString()).isEqualTo("1200.50");
		change("updateOpportunity", "id", id, "stage", "closed lost").done();
		assertThat(this.matrix.state(this.unit, "Pumps")).as("a stage does the same").isEqualTo("OPEN POTENTIAL");
	}

	@Test
	void aStateSetByHandGivesWayToWhatHappens() {
		String id = sell("Pumps", cell(this.unit, "Pumps", null)).done().id("opportunity");
		this.matrix.record(this.unit, "Pumps", "state", "IN_PROGRESS");
		change("winOpportunity", "id", id).done();
		assertThat(this.matrix.state(this.unit, "Pumps")).isEqualTo("SOLD");
		this.matrix.record(this.unit, "Pumps", "state", "SOLD");
		change("loseOpportunity", "id", id).done();
		assertThat(this.matrix.state(this.unit, "Pumps")).as("somebody knows that they have it all the same").isEqualTo("SOLD");
		this.matrix.record(this.unit, "Pumps", "state", "IN_PROGRESS");
		change("updateOpportunity", "id", id, "name", "Pumps, in vain").done();
		assertThat(this.matrix.state(this.unit, "Pumps")).as("another name is no news of the sale").isEqualTo("IN_PROGRESS");
	}

	@Test
	void oneUndoTakesAllOfItBack() {
		String command = sell("Both", cell(this.unit, "Pumps", null), cell(this.matrix.root(), "Air", null)).done().commandId();
		this.ada.change("undo", "", "accountId", this.matrix.account(), "commandId", command).done();
		assertThat(this.matrix.state(this.unit, "Pumps")).isEqualTo("OPEN POTENTIAL");
		assertThat(this.matrix.state(this.matrix.root(), "Air")).isEqualTo("OPEN POTENTIAL");
		assertThat(opportunities().size()).isZero();
	}

	@Test
	void amountsFollowTheLineItems() {
		Payload one = sell("One", cell(this.unit, "Pumps", null)).done();
		assertThat(change("updateOpportunity", "id", one.id("opportunity"), "amount", money("7", "USD")).done()
			.node().at("/opportunity/lineItems/0/totalPrice/amount").asString()).isEqualTo("7.00");
		Payload two = sell("Two", cell(this.unit, "Pumps", null), cell(this.matrix.root(), "Air", null)).done();
		String id = two.id("opportunity");
		assertThat(change("updateOpportunity", "id", id, "amount", money("7", "USD")).refusal()).isEqualTo("INVALID_INPUT input.amount");
		String item = two.node().at("/opportunity/lineItems/0/id").asString();
		assertThat(change("updateOpportunity", "id", id, "lineItems", List.of(Map.of("id", item, "totalPrice", money("0.1", "USD")))).done()
			.node().at("/opportunity/amount/amount").asString()).isEqualTo("300.10");
		assertThat(change("updateOpportunity", "id", id, "lineItems", List.of(Map.of("id", item, "totalPrice", money("1", "EUR")))).refusal())
			.isEqualTo("INVALID_INPUT input.lineItems");
		assertThat(change("updateOpportunity", "id", id, "lineItems",
				List.of(Map.of("id", one.node().at("/opportunity/lineItems/0/id").asString(), "totalPrice", money("1", "USD")))).refusal())
			.isEqualTo("NOT_FOUND input.lineItems.0.id");
	}

	@Test
	void aRemovedOpportunityLeavesItsCellsAsTheyWereBefore() {
		String id = sell("Pumps", cell(this.unit, "Pumps", null)).done().id("opportunity");
		this.ada.change("removeOpportunity", "removedId", "id", id).done();
		assertThat(this.matrix.state(this.unit, "Pumps")).isEqualTo("OPEN POTENTIAL");
		assertThat(opportunities().size()).isZero();
	}

	@Test
	void badCellsAreNamedByTheirPlaceAndNothingIsMade() {
		this.matrix.record(this.unit, "Fans", "potential", money("5", "EUR"));
		String elsewhere = new Matrix(this.ada, Workspace.account(this.ada, "Elsewhere")).root();
		assertThat(refusal(cell(this.unit, "Pumps", null), cell(elsewhere, "Pumps", "1"))).isEqualTo("NOT_FOUND input.cells.1.row");
		assertThat(refusal(Map.of("row", this.unit, "column", "nothing", "amount", money("1", "USD")))).isEqualTo("NOT_FOUND input.cells.0.column");
		assertThat(refusal(cell(this.unit, "Pipes", null))).as("nobody estimated it").isEqualTo("INVALID_INPUT input.cells.0.amount");
		assertThat(refusal(cell(this.unit, "Pipes", "-1"))).isEqualTo("INVALID_INPUT input.cells.0.amount");
		assertThat(refusal(cell(this.unit, "Pumps", null), cell(this.unit, "Fans", null))).as("two currencies").isEqualTo("INVALID_INPUT input.cells.1.amount");
		assertThat(refusal(cell(this.unit, "Pumps", null), cell(this.unit, "Pumps", "3"))).as("twice").isEqualTo("INVALID_INPUT input.cells.1.column");
		assertThat(refusal()).isEqualTo("INVALID_INPUT input.cells");
		assertThat(this.ada.change("createOpportunityFromCells", MADE, "accountId", this.matrix.account(), "name", "x", "ownerId", "nobody", "cells",
				List.of(cell(this.unit, "Pumps", null))).refusal()).isEqualTo("NOT_FOUND input.ownerId");
		assertThat(opportunities().size()).isZero();
	}

	@Test
	void whatWasImportedIsChangedAtItsSource() {
		new Imports(this.ada, Workspace.word("crm")).run(Imports.files("Account.csv", "Id,Name\na1,Imported\n", "Opportunity.csv",
				"Id,AccountId,Name,StageName,Amount,Probability\no1,a1,Big,Qualification,100,35\n"));
		Reply reply = this.ada.ask("{ accounts(filter: { text: \"Imported\" }) { edges { node { opportunities { edges { node { id probability editable } } } } } } }").sound();
		String path = "accounts.edges.0.node.opportunities.edges.0.node.";
		assertThat(reply.at(path + "probability").asDouble()).isEqualTo(0.35);
		assertThat(reply.at(path + "editable").asBoolean()).isFalse();
		for (String mutation : List.of("updateOpportunity", "winOpportunity", "loseOpportunity")) {
			assertThat(change(mutation, "id", reply.text(path + "id")).refusal()).isEqualTo("FORBIDDEN input.id");
		}
		assertThat(this.ada.change("removeOpportunity", "removedId", "id", reply.text(path + "id")).refusal()).isEqualTo("FORBIDDEN input.id");
	}

	private String refusal(Object... cells) {
		return sell("Refused", cells).refusal();
	}

	private Payload sell(String name, Object... cells) {
		return this.ada.change("createOpportunityFromCells", MADE, "accountId", this.matrix.account(), "name", name, "cells", List.of(cells));
	}

	private Payload change(String mutation, Object... input) {
		return this.ada.change(mutation, MADE, input);
	}

	private Map<String, Object> cell(String row, String column, String amount) {
		return amount == null ? Map.of("row", row, "column", this.matrix.column(column))
				: Map.of("row", row, "column", this.matrix.column(column), "amount", money(amount, "USD"));
	}

	private JsonNode opportunities() {
		return this.ada.ask("query ($id: ID!) { account(id: $id) { opportunities { edges { node { id } } } } }", "id", this.matrix.account())
			.sound()
			.at("account.opportunities.edges");
	}

}
