package org.dottedline.api;

import java.util.List;
import java.util.Map;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What cannot be taken is refused with an error that a person can act on and a program can place. */
@ServerTest
class BadInputIT {

	private static final String NOWHERE = "0000000000000000";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private String account;

	private String boss;

	private String clerk;

	private String person;

	@BeforeEach
	void anAccount() {
		this.ada = this.workspace.member("Ada");
		this.account = Workspace.account(this.ada, "Inputs");
		this.boss = Workspace.seat(this.ada, this.account, "Boss");
		this.clerk = Workspace.seatUnder(this.ada, this.account, this.boss, "Clerk");
		this.person = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", this.boss).text("stakeholder.person.id");
	}

	@Test
	void names() {
		for (String name : List.of("", "   ", "x".repeat(10_000), "a\u0007b")) {
			assertThat(refusal("createAccount", "account { id }", "name", name)).isEqualTo("INVALID_INPUT input.name");
			assertThat(refusal("updateAccount", "account { id }", "id", this.account, "name", name)).isEqualTo("INVALID_INPUT input.name");
			assertThat(refusal("addStakeholder", "stakeholder { id }", "accountId", this.account, "name", name)).isEqualTo("INVALID_INPUT input.name");
			assertThat(refusal("updateStakeholder", "stakeholder { id }", "id", this.boss, "name", name)).isEqualTo("INVALID_INPUT input.name");
			assertThat(refusal("assignSeat", "stakeholder { id }", "id", this.boss, "name", name)).isEqualTo("INVALID_INPUT input.name");
			assertThat(refusal("addEmployment", "employment { id }", "personId", this.person, "organization", name))
				.isEqualTo("INVALID_INPUT input.organization");
		}
		assertThat(refusal("updateStakeholder", "stakeholder { id }", "id", this.boss, "title", "x".repeat(256))).isEqualTo("INVALID_INPUT input.title");
		Payload longest = this.ada.change("updateStakeholder", "stakeholder { name }", "id", this.boss, "name", "ä".repeat(255)).done();
		assertThat(longest.node().path("stakeholder").path("name").asString()).hasSize(255);
	}

	@Test
	void idsOfNothing() {
		for (String id : List.of(NOWHERE, "", "no id at all", "x".repeat(1000))) {
			assertThat(refusal("updateAccount", "account { id }", "id", id, "name", "New")).isEqualTo("NOT_FOUND input.id");
			assertThat(refusal("addStakeholder", "stakeholder { id }", "accountId", id, "name", "New")).isEqualTo("NOT_FOUND input.accountId");
			assertThat(refusal("addStakeholder", "stakeholder { id }", "accountId", this.account, "name", "New", "managerId", id))
				.isEqualTo("NOT_FOUND input.managerId");
			assertThat(refusal("addStakeholder", "stakeholder { id }", "accountId", this.account, "name", "New", "unitId", id))
				.isEqualTo("NOT_FOUND input.unitId");
			assertThat(refusal("updateStakeholder", "stakeholder { id }", "id", id, "name", "New")).isEqualTo("NOT_FOUND input.id");
			assertThat(refusal("moveStakeholder", "stakeholder { id }", "id", id)).isEqualTo("NOT_FOUND input.id");
			assertThat(refusal("moveStakeholder", "stakeholder { id }", "id", this.boss, "managerId", id)).isEqualTo("NOT_FOUND input.managerId");
			assertThat(refusal("removeStakeholder", "removedId", "id", id)).isEqualTo("NOT_FOUND input.id");
			assertThat(refusal("vacateSeat", "stakeholder { id }", "id", id)).isEqualTo("NOT_FOUND input.id");
			assertThat(refusal("assignSeat", "stakeholder { id }", "id", this.boss, "personId", id)).isEqualTo("NOT_FOUND input.personId");
			assertThat(refusal("setInfluence", "influence { id }", "fromId", id, "toId", this.boss, "strength", 1)).isEqualTo("NOT_FOUND input.fromId");
			assertThat(refusal("setInfluence", "influence { id }", "fromId", this.boss, "toId", id, "strength", 1)).isEqualTo("NOT_FOUND input.toId");
			assertThat(refusal("removeInfluence", "removedId", "id", id)).isEqualTo("NOT_FOUND input.id");
			assertThat(refusal("addEmployment", "employment { id }", "personId", id, "organization", "Acme")).isEqualTo("NOT_FOUND input.personId");
			assertThat(refusal("setTeamRelationship", "teamRelationship { id }", "memberId", id, "personId", this.person)).isEqualTo("NOT_FOUND input.memberId");
			assertThat(refusal("setTeamRelationship", "teamRelationship { id }", "memberId", this.ada.memberId(), "personId", id))
				.isEqualTo("NOT_FOUND input.personId");
			assertThat(refusal("setAccountAccess", "account { id }", "accountId", this.account, "memberId", id, "level", "VIEWER"))
				.isEqualTo("NOT_FOUND input.memberId");
			assertThat(refusal("undo", "", "accountId", this.account, "commandId", id)).isEqualTo("NOT_FOUND input.commandId");
			assertThat(refusal("importRecords", "import { id }", "uploadIds", List.of(id), "source", "crm")).isEqualTo("NOT_FOUND input.uploadIds");
		}
		assertThat(refusal("moveStakeholder", "stakeholder { id }", "id", this.account)).as("an id of something else").isEqualTo("NOT_FOUND input.id");
	}

	@Test
	void influences() {
		for (int strength : new int[] { 0, 5, -1, Integer.MAX_VALUE }) {
			assertThat(refusal("setInfluence", "influence { id }", "fromId", this.boss, "toId", this.clerk, "strength", strength))
				.isEqualTo("INVALID_INPUT input.strength");
		}
		assertThat(refusal("setInfluence", "influence { id }", "fromId", this.boss, "toId", this.boss, "strength", 1)).isEqualTo("INVALID_INPUT input.toId");
		this.ada.change("vacateSeat", "stakeholder { id }", "id", this.clerk).done();
		assertThat(refusal("setInfluence", "influence { id }", "fromId", this.boss, "toId", this.clerk, "strength", 1))
			.isEqualTo("INVALID_INPUT input.toId");
		assertThat(refusal("updateStakeholder", "stakeholder { id }", "id", this.clerk, "support", "ADVOCATE")).isEqualTo("INVALID_INPUT input.support");
		assertThat(refusal("vacateSeat", "stakeholder { id }", "id", this.clerk)).isEqualTo("INVALID_INPUT input.id");
	}

	@Test
	void ties() {
		for (String kind : List.of("CONFLICT", "WORKS_WITH", "INTRODUCED_BY", "ASSISTANT_OF")) {
			assertThat(refusal("setTie", "tie { id }", "fromId", this.boss, "toId", this.boss, "kind", kind)).as(kind).isEqualTo("INVALID_INPUT input.toId");
			assertThat(refusal("setTie", "tie { id }", "fromId", NOWHERE, "toId", this.boss, "kind", kind)).isEqualTo("NOT_FOUND input.fromId");
			assertThat(refusal("setTie", "tie { id }", "fromId", this.boss, "toId", NOWHERE, "kind", kind)).isEqualTo("NOT_FOUND input.toId");
		}
		assertThat(refusal("setTie", "tie { id }", "fromId", this.boss, "toId", this.clerk, "kind", "CONFLICT", "note", "x".repeat(10_000)))
			.isEqualTo("INVALID_INPUT input.note");
		this.ada.change("setTie", "tie { id }", "fromId", this.clerk, "toId", this.boss, "kind", "ASSISTANT_OF").done();
		assertThat(refusal("setTie", "tie { id }", "fromId", this.boss, "toId", this.clerk, "kind", "ASSISTANT_OF")).as("the other way round")
			.isEqualTo("INVALID_INPUT input.toId");
		this.ada.change("assignSeat", "stakeholder { id }", "id", this.clerk, "personId", this.person).done();
		assertThat(refusal("setTie", "tie { id }", "fromId", this.clerk, "toId", this.boss, "kind", "CONFLICT")).as("one person in two seats")
			.isEqualTo("INVALID_INPUT input.toId");
		this.ada.change("vacateSeat", "stakeholder { id }", "id", this.clerk).done();
		assertThat(refusal("setTie", "tie { id }", "fromId", this.boss, "toId", this.clerk, "kind", "WORKS_WITH")).isEqualTo("INVALID_INPUT input.toId");
		assertThat(refusal("removeTie", "removedId", "id", this.boss)).as("an id of something else").isEqualTo("NOT_FOUND input.id");
	}

	@Test
	void maps() {
		String map = this.ada.change("createMap", "map { id }", "accountId", this.account, "name", "Tender").done().id("map");
		for (String name : List.of("", " ", "x".repeat(10_000), "TENDER")) {
			assertThat(refusal("createMap", "map { id }", "accountId", this.account, "name", name)).isEqualTo("INVALID_INPUT input.name");
		}
		assertThat(refusal("createMap", "map { id }", "accountId", NOWHERE, "name", "New")).isEqualTo("NOT_FOUND input.accountId");
		assertThat(refusal("createMap", "map { id }", "accountId", this.account, "name", "New", "unitId", this.boss)).isEqualTo("NOT_FOUND input.unitId");
		assertThat(refusal("createMap", "map { id }", "accountId", this.account, "name", "New", "opportunityId", NOWHERE))
			.isEqualTo("NOT_FOUND input.opportunityId");
		assertThat(refusal("removeMap", "removedId", "id", this.account)).as("the account's own").isEqualTo("NOT_FOUND input.id");
		assertThat(refusal("renameMap", "map { id }", "id", NOWHERE, "name", "New")).isEqualTo("NOT_FOUND input.id");
		assertThat(refusal("updateStakeholder", "stakeholder { id }", "id", this.boss, "mapId", NOWHERE, "support", "ADVOCATE"))
			.isEqualTo("NOT_FOUND input.mapId");
		String elsewhere = Workspace.seat(this.ada, Workspace.account(this.ada, "Elsewhere"), "Somebody");
		assertThat(refusal("updateStakeholder", "stakeholder { id }", "id", elsewhere, "mapId", map, "support", "ADVOCATE"))
			.isEqualTo("NOT_FOUND input.mapId");
	}

	@Test
	void merges() {
		String other = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", this.clerk).text("stakeholder.person.id");
		assertThat(refusal("mergePersons", "person { id }", "keepId", this.person, "mergeId", this.person)).isEqualTo("INVALID_INPUT input.mergeId");
		assertThat(refusal("mergePersons", "person { id }", "keepId", this.person, "mergeId", NOWHERE)).isEqualTo("NOT_FOUND input.mergeId");
		assertThat(refusal("mergePersons", "person { id }", "keepId", this.boss, "mergeId", other)).isEqualTo("NOT_FOUND input.keepId");
		String ours = this.ada.ask("{ viewer { person { id } } }").text("viewer.person.id");
		assertThat(refusal("mergePersons", "person { id }", "keepId", ours, "mergeId", other)).as("one of us").isEqualTo("INVALID_INPUT input.keepId");
	}

	@Test
	void competitors() {
		for (String name : List.of("", " ", "x".repeat(10_000), "a\u0007b")) {
			assertThat(refusal("setCompetitorRelationship", "competitorRelationship { id }", "stakeholderId", this.boss, "competitor", name))
				.isEqualTo("INVALID_INPUT input.competitor");
		}
		assertThat(refusal("setCompetitorRelationship", "competitorRelationship { id }", "stakeholderId", NOWHERE, "competitor", "Rival"))
			.isEqualTo("NOT_FOUND input.stakeholderId");
		this.ada.change("vacateSeat", "stakeholder { id }", "id", this.clerk).done();
		assertThat(refusal("setCompetitorRelationship", "competitorRelationship { id }", "stakeholderId", this.clerk, "competitor", "Rival"))
			.isEqualTo("INVALID_INPUT input.stakeholderId");
		assertThat(refusal("removeCompetitorRelationship", "removedId", "id", NOWHERE)).isEqualTo("NOT_FOUND input.id");
	}

	@Test
	void judgements() {
		String seat = "stakeholder { id }";
		for (double confidence : new double[] { -0.01, 1.01, Double.MAX_VALUE }) {
			assertThat(refusal("updateStakeholder", seat, "id", this.boss, "support", "NEUTRAL", "confidence", confidence))
				.isEqualTo("INVALID_INPUT input.confidence");
		}
		assertThat(refusal("updateStakeholder", seat, "id", this.boss, "support", "NEUTRAL", "source", "x".repeat(10_000)))
			.isEqualTo("INVALID_INPUT input.source");
		assertThat(refusal("updateStakeholder", seat, "id", this.boss, "title", "CEO", "source", "a rumour")).as("a source of nothing")
			.isEqualTo("INVALID_INPUT input.source");
		assertThat(refusal("updateStakeholder", seat, "id", this.boss, "coveredById", NOWHERE)).isEqualTo("NOT_FOUND input.coveredById");
		for (String date : List.of("1899-12-31", "2201-01-01", "2199-01-01")) {
			assertThat(refusal("updateStakeholder", seat, "id", this.boss, "lastContact", date)).as(date).isEqualTo("INVALID_INPUT input.lastContact");
		}
		assertThat(refusal("confirmJudgements", seat, "id", NOWHERE)).isEqualTo("NOT_FOUND input.id");
		assertThat(refusal("confirmJudgements", seat, "id", this.boss)).isEqualTo("INVALID_INPUT input.id");
		assertThat(refusal("confirmJudgements", seat, "id", this.boss, "fields", List.of("SUPPORT"))).isEqualTo("INVALID_INPUT input.fields");
		this.ada.change("vacateSeat", seat, "id", this.clerk).done();
		assertThat(refusal("updateStakeholder", seat, "id", this.clerk, "adaptability", "LAGGARD")).isEqualTo("INVALID_INPUT input.adaptability");
		assertThat(refusal("updateStakeholder", seat, "id", this.clerk, "lastContact", "2026-01-01")).isEqualTo("INVALID_INPUT input.lastContact");
		List<Map<String, Object>> days = List.of(Map.of("field", "SUPPORT", "days", 90));
		assertThat(refusal("setJudgementLifetimes", "", "lifetimes", days)).as("no administrator").isEqualTo("FORBIDDEN input.lifetimes");
		for (int wrong : new int[] { 0, -1, 3651 }) {
			assertThat(this.workspace.administrator()
				.change("setJudgementLifetimes", "", "lifetimes", List.of(Map.of("field", "SUPPORT", "days", wrong)))
				.refusal()).isEqualTo("INVALID_INPUT input.lifetimes");
		}
	}

	@Test
	void whatLooksLikeMarkupOrRunsTheOtherWayComesBackAsItWas() {
		for (String text : List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "' OR 1=1 //", "مريم الأحمدي", "שָׁלוֹם",
				"👩🏽‍💻 Zoë", "\u202E{{7*7}}${7*7}")) {
			Payload done = this.ada.change("updateStakeholder", "stakeholder { name title judgements { source } }", "id", this.boss, "name", text,
					"title", text, "support", "ADVOCATE", "source", text).done();
			assertThat(done.node().at("/stakeholder/name").asString()).isEqualTo(text);
			assertThat(done.node().at("/stakeholder/title").asString()).isEqualTo(text);
			assertThat(done.node().at("/stakeholder/judgements/0/source").asString()).isEqualTo(text);
			Payload employed = this.ada.change("addEmployment", "employment { title division organization { name } }", "personId", this.person,
					"organization", text, "title", text, "division", text).done();
			assertThat(employed.node().at("/employment/title").asString()).isEqualTo(text);
			assertThat(employed.node().at("/employment/division").asString()).isEqualTo(text);
			assertThat(employed.node().at("/employment/organization/name").asString()).isEqualTo(text);
		}
	}

	@Test
	void dates() {
		for (String date : List.of("1899", "2201", "2016-13", "2016-02-30", "someday", "2016-1", "16")) {
			assertThat(refusal("addEmployment", "employment { id }", "personId", this.person, "organization", "Acme", "from", date)).as(date)
				.isEqualTo("INVALID_INPUT input.from");
			assertThat(refusal("addEmployment", "employment { id }", "personId", this.person, "organization", "Acme", "to", date)).as(date)
				.isEqualTo("INVALID_INPUT input.to");
		}
		assertThat(refusal("addEmployment", "employment { id }", "personId", this.person, "organization", "Acme", "from", "2016-03", "to", "2016-02"))
			.isEqualTo("INVALID_INPUT input.to");
		this.ada.change("addEmployment", "employment { id }", "personId", this.person, "organization", "Acme", "from", "2016-03", "to", "2016").done();
		assertThat(refusal("assignSeat", "stakeholder { id }", "id", this.clerk, "name", "New", "from", "1899-12-31")).isEqualTo("INVALID_INPUT input.from");
		this.ada.change("assignSeat", "stakeholder { id }", "id", this.clerk, "name", "New", "from", "2026-02-01").done();
		assertThat(refusal("vacateSeat", "stakeholder { id }", "id", this.clerk, "to", "2026-01-31")).isEqualTo("INVALID_INPUT input.to");
	}

	@Test
	void cells() {
		new Imports(this.ada, "cells").run(Imports.files("Product2.csv", "Id,Name,Family\np1,Pumps,Water\n"));
		String column = this.ada.ask("{ products { family { id } } }").text("products.0.family.id");
		String row = this.ada.ask("query ($id: ID!) { account(id: $id) { businessUnits { id } } }", "id", this.account).text("account.businessUnits.0.id");
		assertThat(cell(NOWHERE, column)).isEqualTo("NOT_FOUND input.row");
		assertThat(cell(row, NOWHERE)).isEqualTo("NOT_FOUND input.column");
		assertThat(cell(row, column, "potential", Map.of("amount", "-1", "currency", "EUR"))).isEqualTo("INVALID_INPUT input.potential");
		assertThat(cell(row, column, "potential", Map.of("amount", "1000000000000001", "currency", "EUR"))).isEqualTo("INVALID_INPUT input.potential");
		assertThat(cell(row, column, "potential", Map.of("amount", "1", "currency", "XYZ"))).isEqualTo("INVALID_INPUT input.potential.currency");
		assertThat(cell(row, column, "potential", Map.of("amount", "1", "currency", "euro"))).isEqualTo("INVALID_INPUT input.potential.currency");
		assertThat(cell(row, column, "timeline", "2027-Q5")).isEqualTo("INVALID_INPUT input.timeline");
		assertThat(cell(row, column, "timeline", "Q3 2027")).isEqualTo("INVALID_INPUT input.timeline");
		assertThat(cell(row, column, "confidence", 1.01)).isEqualTo("INVALID_INPUT input.confidence");
		assertThat(cell(row, column, "confidence", -0.5)).isEqualTo("INVALID_INPUT input.confidence");
		assertThat(cell(row, column, "status", "WHATEVER")).isEqualTo("INVALID_INPUT input.status");
		assertThat(cell(row, column, "state", "SOLD", "status", "BLOCKED")).isEqualTo("INVALID_INPUT input.status");
		assertThat(cell(row, column, "likelyBuyerId", this.person)).isEqualTo("NOT_FOUND input.likelyBuyerId");
		Payload done = this.ada.change("updateCell", "cell { id state timeline potential { amount currency } likelyBuyer { id } }", "accountId",
				this.account, "row", row, "column", column, "potential", Map.of("amount", "0.10", "currency", "EUR"), "timeline", "2027-Q4",
				"likelyBuyerId", this.boss).done();
		assertThat(done.node().path("cell").path("potential").path("amount").asString()).isEqualTo("0.10");
		Payload cleared = this.ada.change("updateCell", "cell { potential { amount } timeline likelyBuyer { id } }", "accountId", this.account, "row",
				row, "column", column, "potential", null).done();
		assertThat(cleared.node().path("cell").path("potential").isNull()).as("null clears").isTrue();
		assertThat(cleared.node().path("cell").path("timeline").asString()).as("what is left out stays").isEqualTo("2027-Q4");
	}

	private String cell(String row, String column, @Nullable Object... more) {
		Object[] input = new Object[6 + more.length];
		System.arraycopy(new Object[] { "accountId", this.account, "row", row, "column", column }, 0, input, 0, 6);
		System.arraycopy(more, 0, input, 6, more.length);
		return refusal("updateCell", "cell { id }", input);
	}

	private String refusal(String mutation, String result, @Nullable Object... input) {
		return this.ada.change(mutation, result, input).refusal();
	}

}
