package org.dottedline.targets;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Matrix;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.dottedline.testing.api.Matrix.money;

@ServerTest
class TargetsIT {

	private static final String TARGETS = """
			query ($column: ID!, $filter: AccountFilter, $first: Int! = 20) { primeTargets(column: $column, filter: $filter, first: $first) {
				totalCount targets { account { name } score potential { amount } buyer { name } access
					lookAlikes { account { name } sameSize bought wonAmount { amount } } deployedIn { name } reasons } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private String industry;

	private Matrix large;

	private Matrix small;

	@BeforeEach
	void twoAccountsWithWhitespace() {
		this.ada = this.workspace.member("Ada");
		this.industry = Workspace.word("Chemicals");
		this.large = new Matrix(this.ada, account(this.ada, "Large", 2000));
		this.small = this.large.on(account(this.ada, "Small", 2000));
		this.large.record(this.large.root(), "Pumps", "potential", money("1000", "USD"));
		this.small.record(this.small.root(), "Pumps", "potential", money("900.50", "USD"));
	}

	@Test
	void potentialComesFirstAndAGoodWayToTheBuyerCanOutweighIt() {
		assertThat(targets("Pumps").texts("primeTargets.targets", "account.name")).containsExactly("Large", "Small");
		String seat = Workspace.seat(this.ada, this.small.account(), "Mia Meyer");
		this.small.record(this.small.root(), "Pumps", "likelyBuyerId", seat);
		String person = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", seat).sound().text("stakeholder.person.id");
		this.ada.change("setTeamRelationship", "", "memberId", this.ada.memberId(), "personId", person, "current", "STRONG").done();
		Reply reply = targets("Pumps");
		assertThat(reply.texts("primeTargets.targets", "account.name")).containsExactly("Small", "Large");
		assertThat(reply.at("primeTargets.targets.0.score").asDouble()).isEqualTo(0.5 * 0.9005 + 0.3 * 0.75, offset(1e-9));
		assertThat(reply.text("primeTargets.targets.0.access")).isEqualTo("STRONG");
		assertThat(reply.at("primeTargets.targets.0.reasons").toString()).contains("Open potential of 900.50 USD in one cell.",
				"Mia Meyer would sign; our relationship is strong.", "0 of 1 account of the same industry (" + this.industry + ") and size bought it.");
		assertThat(reply.at("primeTargets.targets.1.reasons").toString()).contains("1,000 USD in one cell, the largest.", "Nobody is named who would sign.");
	}

	@Test
	void whoeverIsAlikeAndBoughtItSpeaksForTheOthers() {
		Matrix buyer = this.large.on(account(this.ada, "Buyer", 3000));
		Matrix giant = this.large.on(account(this.ada, "Giant", 50_000));
		Matrix unsized = this.large.on(account(this.ada, "Unsized", null));
		Matrix idle = this.large.on(account(this.ada, "Idle", 1500));
		for (Matrix one : List.of(buyer, giant)) {
			sold(one, "Pumps", "10.10");
		}
		Reply reply = targets("Pumps");
		assertThat(reply.texts("primeTargets.targets", "account.name")).as("Idle has no potential and many like it bought").containsExactly("Large", "Small", "Unsized", "Idle");
		assertThat(reply.texts("primeTargets.targets.0.lookAlikes", "account.name")).containsExactly("Buyer", "Idle", "Small", "Unsized");
		assertThat(reply.texts("primeTargets.targets.0.lookAlikes", "bought")).containsExactly("true", "false", "false", "false");
		assertThat(reply.texts("primeTargets.targets.0.lookAlikes", "sameSize").getLast()).as("its size is unknown").isIn("", "null");
		assertThat(reply.at("primeTargets.targets.0.score").asDouble()).isEqualTo(0.5 + 0.2 / 3.5, offset(1e-9));
		assertThat(this.ada.ask("query ($id: ID!, $column: ID!) { account(id: $id) { lookAlikes(column: $column) { account { name } wonAmount { amount } } } }", "id",
				idle.account(), "column", this.large.column("Water")).sound().texts("account.lookAlikes", "wonAmount.amount")).containsExactly("10.10");
		assertThat(unsized.account()).isNotNull();
	}

	@Test
	void whereItIsDeployedIsShownWithItsUnitsAndRevenue() {
		String works = this.small.unit("Works", "DIVISION");
		this.ada.change("createContract", "contract { id }", "accountId", this.small.account(), "name", "Lease", "unitId", works, "column", this.small.column("Pipes"),
				"end", day(90), "value", money("77.70", "USD")).done();
		sold(this.large, "Pumps", "5");
		Reply water = deployments("Water");
		assertThat(water.texts("deployments", "account.name")).containsExactly("Large", "Small");
		assertThat(water.text("deployments.0.wonAmount.amount")).isEqualTo("5.00");
		assertThat(water.text("deployments.1.units.0.name")).isEqualTo("Works");
		assertThat(water.text("deployments.1.currentRevenue.amount")).isEqualTo("77.70");
		assertThat(water.text("deployments.1.renewalDate")).isEqualTo(day(91));
		assertThat(deployments("Pipes").texts("deployments", "account.name")).containsExactly("Small");
		Reply expansion = targets("Water");
		assertThat(expansion.texts("primeTargets.targets", "account.name")).as("sold in one unit, open in another").contains("Small");
		assertThat(expansion.at("primeTargets.targets").toString()).contains("already in Works.");
	}

	@Test
	void blockedAndPursuedAccountsAreNoTargets() {
		this.large.record(this.large.root(), "Pumps", "state", "BLOCKED", "reason", "No", "reviewDate", "2027-01-01");
		assertThat(targets("Pumps").texts("primeTargets.targets", "account.name")).containsExactly("Small");
		this.ada.change("createOpportunityFromCells", "", "accountId", this.small.account(), "name", "Sale", "cells",
				List.of(Map.of("row", this.small.root(), "column", this.small.column("Pumps")))).done();
		assertThat(targets("Pumps").at("primeTargets.totalCount").asInt()).isZero();
	}

	@Test
	void nothingOfAnAccountThatOneMayNotSeeShinesThrough() {
		Api stranger = this.workspace.member("Stranger");
		Matrix secret = this.large.on(account(stranger, "Secret", 2500)).as(stranger);
		sold(secret, "Pumps", "10");
		secret.record(secret.root(), "Pumps", "potential", money("1000000", "USD"), "state", "OPEN");
		Reply reply = targets("Pumps");
		assertThat(reply.body().toString()).doesNotContain("Secret");
		assertThat(reply.at("primeTargets.targets.0.score").asDouble()).as("compared with what one sees").isEqualTo(0.5);
		assertThat(deployments("Pumps").at("deployments").size()).isZero();
		Workspace.give(stranger, secret.account(), this.ada, "VIEWER");
		assertThat(targets("Pumps").texts("primeTargets.targets", "account.name")).contains("Secret");
	}

	@Test
	void aFilterChoosesAmongAccountsAndLooksForLookAlikesInAll() {
		sold(this.large, "Pumps", "10");
		Reply reply = this.ada.ask(TARGETS, "column", this.large.column("Pumps"), "filter", Map.of("ids", List.of(this.small.account()))).sound();
		assertThat(reply.texts("primeTargets.targets", "account.name")).containsExactly("Small");
		assertThat(reply.text("primeTargets.targets.0.lookAlikes.0.account.name")).isEqualTo("Large");
		assertThat(this.ada.ask(TARGETS, "column", "nothing").code()).isEqualTo("NOT_FOUND");
		assertThat(this.ada.ask(TARGETS, "column", this.large.column("Pumps"), "first", 0).code()).isEqualTo("INVALID_INPUT");
	}

	@Test
	void whatRenewsSoonIsToBeDefendedAndSaysWhatStandsAgainstUs() {
		String seat = Workspace.seat(this.ada, this.large.account(), "Otto");
		this.ada.change("updateStakeholder", "", "id", seat, "support", "OPPONENT").done();
		this.ada.change("setCompetitorRelationship", "", "stakeholderId", seat, "competitor", "Rival", "strength", "TRUSTED").done();
		this.large.record(this.large.root(), "Water", "competitor", "Acme", "likelyBuyerId", seat);
		this.ada.change("createContract", "contract { id }", "accountId", this.large.account(), "name", "Lease", "column", this.large.column("Pumps"), "end", day(9),
				"value", money("50", "USD")).done();
		this.ada.change("createContract", "contract { id }", "accountId", this.small.account(), "name", "Later", "end", day(300)).done();
		String query = "{ dealsToDefend { account { name } competitor buyer { name } access threats reasons renewal { contract { name } defend } } }";
		Reply reply = this.ada.ask(query).sound();
		assertThat(reply.texts("dealsToDefend", "renewal.contract.name")).containsExactly("Lease");
		assertThat(reply.at("dealsToDefend.0.reasons").toString()).contains("It renews in 10 days.", "Acme sells there too.", "our relationship is unknown",
				"Rival has a trusted relationship with Otto.", "Otto is an opponent.");
		assertThat(reply.at("dealsToDefend.0.threats").asInt()).isEqualTo(4);
		assertThat(this.workspace.member("Stranger").ask(query).sound().at("dealsToDefend").size()).isZero();
	}

	private void sold(Matrix matrix, String column, String amount) {
		String id = matrix.member().change("createOpportunityFromCells", "opportunity { id }", "accountId", matrix.account(), "name", "Sale", "cells",
				List.of(Map.of("row", matrix.root(), "column", matrix.column(column), "amount", money(amount, "USD")))).done().id("opportunity");
		matrix.member().change("winOpportunity", "", "id", id).done();
	}

	private String account(Api owner, String name, Integer employees) {
		String id = Workspace.account(owner, name);
		owner.change("updateAccount", "", "id", id, "industry", this.industry, "employees", employees).done();
		return id;
	}

	private Reply targets(String column) {
		return this.ada.ask(TARGETS, "column", this.large.column(column)).sound();
	}

	private Reply deployments(String column) {
		return this.ada
			.ask("query ($column: ID!) { deployments(column: $column) { account { name } units { name } wonAmount { amount } currentRevenue { amount } renewalDate } }",
					"column", this.large.column(column))
			.sound();
	}

	private static String day(int fromToday) {
		return LocalDate.now(ZoneOffset.UTC).plusDays(fromToday).toString();
	}

}
