package org.dottedline.collaboration;

import java.util.List;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class UndoIT {

	private static final String SEAT = "stakeholder { id name title manager { id } }";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Api grace;

	private String account;

	private String boss;

	private String clerk;

	@BeforeEach
	void anAccountOfTwo() {
		this.ada = this.workspace.member("Ada");
		this.grace = this.workspace.member("Grace");
		this.account = Workspace.account(this.ada, "Undo");
		Workspace.give(this.ada, this.account, this.grace, "EDITOR");
		this.boss = Workspace.seat(this.ada, this.account, "Boss");
		this.clerk = Workspace.seatUnder(this.ada, this.account, this.boss, "Clerk");
	}

	@Test
	void undoIsTheInverseAndCanItselfBeUndone() {
		Payload moved = this.ada.change("moveStakeholder", SEAT, "id", this.clerk, "managerId", null).done();
		Payload undone = undo(moved.commandId()).done();
		assertThat(manager()).isEqualTo(this.boss);
		assertThat(undone.revision()).isEqualTo(moved.revision() + 1);
		assertThat(undone.node().path("change").path("command").asString()).isEqualTo("undo");
		undo(undone.commandId()).done();
		assertThat(manager()).isEmpty();
	}

	@Test
	void nothingIsPutBackThatWouldGiveASeatTwoHoldersOrCloseACircle() {
		String vacated = this.ada.change("vacateSeat", SEAT, "id", this.clerk).done().commandId();
		this.grace.change("assignSeat", SEAT, "id", this.clerk, "name", "Successor").done();
		assertThat(undo(vacated).refusal()).isEqualTo("CONFLICT input.commandId.ended");
		String moved = this.ada.change("moveStakeholder", SEAT, "id", this.clerk, "managerId", null).done().commandId();
		this.grace.change("moveStakeholder", SEAT, "id", this.boss, "managerId", this.clerk).done();
		assertThat(undo(moved).refusal()).isEqualTo("CONFLICT input.commandId.managerId");
	}

	@Test
	void aSeatThatWasTakenOffComesBackWithItsHolderAndItsLines() {
		String trainee = Workspace.seatUnder(this.ada, this.account, this.clerk, "Trainee");
		String influence = this.ada.change("setInfluence", "influence { id }", "fromId", this.clerk, "toId", this.boss, "strength", 3)
			.done()
			.id("influence");
		Payload removed = this.ada.change("removeStakeholder", "removedId", "id", this.clerk).done();
		assertThat(this.ada.ask(MAP, "id", this.clerk).at("stakeholder").isNull()).isTrue();
		assertThat(this.ada.ask(MAP, "id", trainee).text("stakeholder.manager.id")).isEqualTo(this.boss);
		undo(removed.commandId()).done();
		Reply back = this.ada.ask(MAP, "id", this.clerk).sound();
		assertThat(back.text("stakeholder.name")).isEqualTo("Clerk");
		assertThat(back.text("stakeholder.manager.id")).isEqualTo(this.boss);
		assertThat(back.texts("stakeholder.reports", "id")).containsExactly(trainee);
		assertThat(back.texts("stakeholder.influences", "id")).containsExactly(influence);
	}

	private static final String MAP = """
			query ($id: ID!) { stakeholder(id: $id) { name manager { id } reports { id } influences { id } } }""";

	@Test
	void whatOthersDidSinceToTheSameFieldStays() {
		Payload mine = this.ada.change("updateStakeholder", SEAT, "id", this.clerk, "title", "Mine").done();
		this.grace.change("updateStakeholder", SEAT, "id", this.clerk, "title", "Hers").done();
		Payload refused = undo(mine.commandId());
		assertThat(refused.error().path("code").asString()).isEqualTo("CONFLICT");
		assertThat(refused.error().path("theirs").asString()).isEqualTo("Hers");
		assertThat(refused.error().path("by").path("id").asString()).isEqualTo(this.grace.memberId());
		assertThat(this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { title } }", "id", this.clerk).text("stakeholder.title"))
			.isEqualTo("Hers");
	}

	@Test
	void whatOthersBuiltOnStays() {
		Payload added = this.ada.change("addStakeholder", SEAT, "accountId", this.account, "name", "Built upon").done();
		String base = added.id("stakeholder");
		Payload built = this.grace.change("moveStakeholder", SEAT, "id", this.clerk, "managerId", base).done();
		int before = Workspace.revision(this.ada, this.account);
		assertThat(undo(added.commandId()).node().path("errors").path(0).path("code").asString()).isEqualTo("CONFLICT");
		assertThat(Workspace.revision(this.ada, this.account)).isEqualTo(before);
		undo(built.commandId()).done();
		undo(added.commandId()).done();
		assertThat(this.ada.ask(MAP, "id", base).at("stakeholder").isNull()).isTrue();
	}

	@Test
	void onlyCommandsOfTheAccountsOwnHistoryAndNeverItsMaking() {
		String other = Workspace.account(this.ada, "Other");
		String making = this.ada.ask("query ($id: ID!) { account(id: $id) { changes(after: 0, first: 1) { commandId command } } }", "id", other)
			.text("account.changes.0.commandId");
		assertThat(undo(making).refusal()).isEqualTo("NOT_FOUND input.commandId");
		assertThat(undo("nothing").refusal()).isEqualTo("NOT_FOUND input.commandId");
		assertThat(this.ada.change("undo", "", "accountId", other, "commandId", making).refusal()).isEqualTo("INVALID_INPUT input.commandId");
	}

	@Test
	void theHistoryTellsWhoDidWhat() {
		this.grace.change("moveStakeholder", SEAT, "id", this.clerk, "managerId", null).done();
		Reply reply = this.ada.ask("""
				query ($id: ID!) { account(id: $id) { changes(first: 1) { command by { id } entryCount touchesWhitespace touchedStakeholders
					entries { target type kind fields { field before after } } } } }""", "id", this.account).sound();
		assertThat(reply.text("account.changes.0.command")).isEqualTo("moveStakeholder");
		assertThat(reply.text("account.changes.0.by.id")).isEqualTo(this.grace.memberId());
		assertThat(reply.at("account.changes.0.entryCount").asInt()).isEqualTo(1);
		assertThat(reply.text("account.changes.0.entries.0.target")).isEqualTo(this.clerk);
		assertThat(reply.text("account.changes.0.entries.0.fields.0.field")).isEqualTo("managerId");
		assertThat(reply.text("account.changes.0.entries.0.fields.0.before")).isEqualTo(this.boss);
		assertThat(reply.at("account.changes.0.entries.0.fields.0.after").isNull()).isTrue();
		assertThat(List.of(reply.text("account.changes.0.touchedStakeholders.0"))).containsExactly(this.clerk);
		assertThat(reply.at("account.changes.0.touchesWhitespace").asBoolean()).isFalse();
	}

	private String manager() {
		return this.ada.ask(MAP, "id", this.clerk).sound().at("stakeholder.manager").path("id").asString("");
	}

	private Payload undo(String commandId) {
		return this.ada.change("undo", "", "accountId", this.account, "commandId", commandId);
	}

}
