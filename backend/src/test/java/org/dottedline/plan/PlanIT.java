package org.dottedline.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a team aims at with an account, and who does what for it by when. */
@ServerTest
class PlanIT {

	private static final String OBJECTIVE = """
			objective { id name kind outcome status due measure unit baseline target current progress gaps insights { text } stakeholder { name }
				strategies { name opportunities { name } } actions { title } }""";

	private static final String ACTION = """
			action { id title owner { name } ownerLeft due overdue status doneOn objective { name } strategy { name } stakeholders { name } cells { label } }""";

	private static final String HOSTILE = "<img src=x onerror=alert(1)> \u05e9\u05dc\u05d5\u05dd \ud83d\ude80'; DROP";

	private static final String NEXT_YEAR = LocalDate.now().plusYears(1).toString();

	private static final String YESTERDAY = LocalDate.now().minusDays(2).toString();

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Api bob;

	private Api stranger;

	private String account;

	private String seat;

	@BeforeEach
	void anAccountOfTwo() {
		this.ada = this.workspace.member("Ada");
		this.bob = this.workspace.member("Bob");
		this.stranger = this.workspace.member("Stranger");
		this.account = Workspace.account(this.ada, "Customer");
		Workspace.give(this.ada, this.account, this.bob, "EDITOR");
		this.seat = Workspace.seat(this.ada, this.account, "Carla");
	}

	@Test
	void anObjectiveNamesWhatTheCustomerHasOfItAndWhatItServesOrShowsTheGaps() {
		Payload set = objective("name", HOSTILE).done();
		assertThat(set.node().at("/objective/name").asString()).isEqualTo(HOSTILE);
		assertThat(gaps(set)).containsExactly("NO_OUTCOME", "NO_INSIGHT", "NO_ACTION");
		assertThat(this.ada.ask("query ($id: ID!) { account(id: $id) { plan { gapCount } } }", "id", this.account).sound().at("account.plan.gapCount").asInt())
			.isEqualTo(3);
		String insight = this.bob.change("createInsight", "insight { id owner { name } confirmed }", "accountId", this.account, "kind", "PRESSURE", "text",
				"Energy costs", "source", "Annual report", "confirmed", true, "ownerId", this.seat).done().id("insight");
		String id = set.id("objective");
		action("objectiveId", id).done();
		Payload filled = this.bob.change("updateObjective", OBJECTIVE, "id", id, "outcome", "Pays a tenth less", "insightIds", List.of(insight)).done();
		assertThat(gaps(filled)).isEmpty();
		this.bob.change("removeInsight", "removedId", "id", insight).done();
		assertThat(gaps(this.bob.change("updateObjective", OBJECTIVE, "id", id, "status", "ON_TRACK").done())).containsExactly("NO_INSIGHT");
		assertThat(gaps(this.bob.change("updateObjective", OBJECTIVE, "id", id, "status", "DROPPED").done())).isEmpty();
	}

	@Test
	void whatTheSystemKnowsIsCountedByItselfFromWhereItWas() {
		this.ada.change("setTeamRelationship", "teamRelationship { id }", "memberId", this.bob.memberId(), "personId", person(), "current", "WEAK").done();
		Payload set = objective("kind", "RELATIONSHIP", "measure", "RELATIONSHIP_STRENGTH", "stakeholderId", this.seat, "target", "3").done();
		assertThat(standing(set)).isEqualTo("1 1 3 of 4 0.0");
		this.ada.change("setTeamRelationship", "teamRelationship { id }", "memberId", this.bob.memberId(), "personId", person(), "current", "DEVELOPING").done();
		assertThat(standing(this.bob.change("updateObjective", OBJECTIVE, "id", set.id("objective"), "status", "ON_TRACK").done())).isEqualTo("1 2 3 of 4 0.5");

		Payload units = objective("kind", "PENETRATION", "measure", "UNITS_PENETRATED", "target", "2").done();
		assertThat(standing(units)).isEqualTo("0 0 2 units 0.0");
		this.bob.change("updateCell", "cell { id }", "accountId", this.account, "row", root(), "column", family(), "state", "SOLD").done();
		assertThat(standing(this.bob.change("updateObjective", OBJECTIVE, "id", units.id("objective"), "status", "ON_TRACK").done())).isEqualTo("0 1 2 units 0.5");

		this.bob.change("createContract", "contract { id }", "accountId", this.account, "name", "Running", "start", "2020-01-01", "value",
				Map.of("amount", "1000", "currency", "USD")).done();
		assertThat(standing(objective("kind", "REVENUE", "measure", "CURRENT_REVENUE", "target", "1600").done())).isEqualTo("1000.00 1000.00 1600 USD 0.0");
		assertThat(standing(objective("baseline", "10", "target", "5", "current", "7.5", "unit", "tickets a week").done())).isEqualTo("10 7.5 5 tickets a week 0.5");
	}

	@Test
	void anActionHasExactlyOneOwnerWhoSeesTheAccountAndADay() {
		assertThat(action("ownerId", this.stranger.memberId()).refusal()).isEqualTo("INVALID_INPUT input.ownerId");
		assertThat(action("ownerId", "nobody").refusal()).isEqualTo("NOT_FOUND input.ownerId");
		assertThat(action("title", " ").refusal()).isEqualTo("INVALID_INPUT input.title");
		assertThat(action("stakeholderIds", List.of(this.seat, "nobody")).refusal()).isEqualTo("NOT_FOUND input.stakeholderIds.1");
		assertThat(action("cells", List.of(Map.of("row", root(), "column", "nothing"))).refusal()).isEqualTo("NOT_FOUND input.cells.0.column");
		Payload made = action("title", HOSTILE, "stakeholderIds", List.of(this.seat), "cells", List.of(Map.of("row", root(), "column", family()))).done();
		JsonNode action = made.node().path("action");
		assertThat(action.path("title").asString()).isEqualTo(HOSTILE);
		assertThat(action.at("/owner/name").asString()).isEqualTo("Bob");
		assertThat(action.at("/stakeholders/0/name").asString()).isEqualTo("Carla");
		assertThat(action.at("/cells/0/label").asString()).contains(" \u00d7 Water");
		String id = made.id("action");
		assertThat(this.ada.change("updateAction", ACTION, "id", id, "ownerId", null).refusal()).isEqualTo("INVALID_INPUT input.ownerId");
		assertThat(this.ada.change("updateAction", ACTION, "id", id, "due", null).refusal()).isEqualTo("INVALID_INPUT input.due");
		JsonNode done = this.ada.change("updateAction", ACTION, "id", id, "status", "DONE").done().node().path("action");
		assertThat(done.path("doneOn").asString()).isNotEmpty();
		assertThat(this.ada.change("updateAction", ACTION, "id", id, "status", "OPEN").done().node().at("/action/doneOn").isNull()).isTrue();
		this.ada.change("setAccountAccess", "account { id }", "accountId", this.account, "memberId", this.bob.memberId(), "level", null).done();
		assertThat(this.ada.ask("query ($id: ID!) { account(id: $id) { plan { actions { ownerLeft } } } }", "id", this.account).sound().texts("account.plan.actions", "ownerLeft"))
			.containsExactly("true");
	}

	@Test
	void daysAreInOrderAndAStrategyBringsItsObjectiveAlong() {
		String objective = objective("due", NEXT_YEAR).done().id("objective");
		assertThat(action("objectiveId", objective, "due", LocalDate.parse(NEXT_YEAR).plusDays(1).toString()).refusal()).isEqualTo("INVALID_INPUT input.due");
		String sale = this.bob.change("createOpportunityFromCells", "opportunity { id }", "accountId", this.account, "name", "Pilot", "closeDate", NEXT_YEAR,
				"cells", List.of(Map.of("row", root(), "column", family(), "amount", Map.of("amount", "20", "currency", "USD")))).done().id("opportunity");
		String strategy = this.bob.change("createStrategy", "strategy { id opportunities { name amount { amount } closeDate } }", "accountId", this.account, "name",
				"Land a pilot", "objectiveId", objective, "opportunityIds", List.of(sale)).done().id("strategy");
		assertThat(action("strategyId", strategy).done().node().at("/action/objective/name").asString()).isEqualTo("Grow");
		assertThat(this.bob.change("updateObjective", OBJECTIVE, "id", objective, "due", null).refusal()).isEqualTo("INVALID_INPUT input.due");
		assertThat(objective("measure", "RELATIONSHIP_STRENGTH").refusal()).isEqualTo("INVALID_INPUT input.stakeholderId");
		assertThat(objective("target", "1" + "0".repeat(30)).refusal()).isEqualTo("INVALID_INPUT input.target");
		assertThat(this.stranger.change("updateObjective", OBJECTIVE, "id", objective, "name", "Mine").refusal()).isEqualTo("NOT_FOUND input.id");
		Payload removed = this.bob.change("removeObjective", "removedId", "id", objective).done();
		assertThat(plan("plan { actions { title objective { name } } }")).isEqualTo("{\"actions\":[{\"title\":\"Call\",\"objective\":null}]}");
		this.bob.change("undo", "", "accountId", this.account, "commandId", removed.commandId()).done();
		assertThat(plan("plan { objectives { name strategies { name } actions { title } } }"))
			.isEqualTo("{\"objectives\":[{\"name\":\"Grow\",\"strategies\":[{\"name\":\"Land a pilot\"}],\"actions\":[{\"title\":\"Call\"}]}]}");
	}

	@Test
	void whatIHaveToDoIsAcrossAccountsOverdueFirstAndOnlyWhereIMayLook() {
		String other = Workspace.account(this.ada, "Other");
		Workspace.give(this.ada, other, this.bob, "VIEWER");
		action("title", "Later").done();
		action("accountId", other, "title", "Late", "due", YESTERDAY).done();
		String closed = action("title", "Closed").done().id("action");
		this.bob.change("updateAction", ACTION, "id", closed, "status", "DROPPED").done();
		assertThat(mine(this.bob)).containsExactly("Late true Other", "Later false Customer");
		assertThat(mine(this.ada)).isEmpty();
		this.ada.change("setAccountAccess", "account { id }", "accountId", other, "memberId", this.bob.memberId(), "level", null).done();
		assertThat(mine(this.bob)).containsExactly("Later false Customer");
	}

	@Test
	void objectivesAndActionsAreTalkedAbout() {
		String objective = objective().done().id("objective");
		String action = action("objectiveId", objective).done().id("action");
		for (String about : List.of(objective, action)) {
			this.bob.change("addComment", "comment { id }", "accountId", this.account, "targetId", about, "text", "Realistic?", "mentionIds",
					List.of(this.ada.memberId())).done();
		}
		assertThat(this.ada.ask("{ notifications { edges { node { comment { target { kind label } } } } } }").sound().at("notifications").toString())
			.contains("{\"kind\":\"OBJECTIVE\",\"label\":\"Grow\"}", "{\"kind\":\"ACTION\",\"label\":\"Call\"}");
	}

	private Payload objective(Object... more) {
		return this.bob.change("createObjective", OBJECTIVE,
				with(Map.of("accountId", this.account, "name", "Grow", "kind", "REVENUE", "due", NEXT_YEAR), more));
	}

	private Payload action(Object... more) {
		return this.ada.change("createAction", ACTION, with(
				Map.of("accountId", this.account, "title", "Call", "ownerId", this.bob.memberId(), "due", LocalDate.now().plusDays(7).toString()), more));
	}

	private static Object[] with(Map<String, Object> usual, Object... more) {
		Map<String, Object> input = new HashMap<>(usual);
		for (int i = 0; i < more.length; i += 2) {
			input.put((String) more[i], more[i + 1]);
		}
		return input.entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue())).toArray();
	}

	private static List<String> gaps(Payload answered) {
		return answered.node().at("/objective/gaps").valueStream().map(JsonNode::asString).toList();
	}

	private static String standing(Payload answered) {
		JsonNode objective = answered.node().path("objective");
		return String.join(" ", objective.path("baseline").asString(), objective.path("current").asString(), objective.path("target").asString(),
				objective.path("unit").asString(), objective.path("progress").toString());
	}

	private List<String> mine(Api member) {
		return member.ask("{ myActions { edges { node { title overdue account { name } } } } }")
			.sound()
			.at("myActions.edges")
			.valueStream()
			.map(edge -> edge.path("node"))
			.map(action -> action.path("title").asString() + ' ' + action.path("overdue").asBoolean() + ' ' + action.at("/account/name").asString())
			.toList();
	}

	private String plan(String selection) {
		return this.ada.ask("query ($id: ID!) { account(id: $id) { " + selection + " } }", "id", this.account).sound().at("account.plan").toString();
	}

	private String person() {
		return this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", this.seat).text("stakeholder.person.id");
	}

	private String root() {
		return this.ada.ask("query ($id: ID!) { account(id: $id) { businessUnits { id } } }", "id", this.account).text("account.businessUnits.0.id");
	}

	private String family() {
		String word = Workspace.word("p");
		new Imports(this.ada, word).run(Imports.files("Product2.csv", "Id,Name,Family\nPumps,Pumps,Water %s\n".formatted(word)));
		return this.ada.ask("{ products { family { id name } } }").sound().at("products").valueStream()
			.filter(product -> product.at("/family/name").asString().endsWith(word)).findFirst().orElseThrow().at("/family/id").asString();
	}

}
