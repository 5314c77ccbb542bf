package org.dottedline.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.SingletonPropertyDataFetcher;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class ReadingIT {

	private static final String PAGE = """
			query ($text: String!, $first: Int, $after: String, $order: AccountOrder) {
				accounts(first: $first, after: $after, filter: { text: $text }, orderBy: $order) {
					totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { name } } } }""";

	@Autowired
	private Workspace workspace;

	@Autowired
	private GraphQlSource graphQl;

	@Test
	void everythingThatCanBeAskedForIsAnswered() {
		List<String> unanswered = new ArrayList<>();
		for (String root : List.of("Query", "Mutation", "Subscription")) {
			GraphQLObjectType type = this.graphQl.schema().getObjectType(root);
			for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
				DataFetcher<?> fetcher = this.graphQl.schema().getCodeRegistry().getDataFetcher(type, field);
				if (fetcher instanceof PropertyDataFetcher || fetcher instanceof SingletonPropertyDataFetcher) {
					unanswered.add(root + '.' + field.getName());
				}
			}
		}
		assertThat(unanswered).isEmpty();
	}

	@Test
	void anyThingIsFoundByItsId() {
		Api ada = this.workspace.member("Ada");
		String account = Workspace.account(ada, "Nodes");
		String boss = Workspace.seat(ada, account, "Boss");
		Map<String, String> ids = new LinkedHashMap<>(Map.of("Account", account, "Stakeholder", boss, "Member", ada.memberId()));
		Reply seat = ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } tenures { id } account { businessUnits { id } access { id } } } }",
				"id", boss).sound();
		ids.put("Person", seat.text("stakeholder.person.id"));
		ids.put("BusinessUnit", seat.text("stakeholder.account.businessUnits.0.id"));
		String clerk = Workspace.seatUnder(ada, account, boss, "Clerk");
		ids.put("Tenure", seat.text("stakeholder.tenures.0.id"));
		ids.put("AccountAccess", seat.text("stakeholder.account.access.0.id"));
		ids.put("Influence", ada.change("setInfluence", "influence { id }", "fromId", boss, "toId", clerk, "strength", 2).done().id("influence"));
		ids.put("TeamRelationship", ada.change("setTeamRelationship", "teamRelationship { id }", "memberId", ada.memberId(), "personId",
				ids.get("Person"), "current", "STRONG").done().id("teamRelationship"));
		ids.put("Employment", ada.change("addEmployment", "employment { id }", "personId", ids.get("Person"), "organization",
				"Ministry of Nodes").done().id("employment"));
		ids.put("Tie", ada.change("setTie", "tie { id }", "fromId", boss, "toId", clerk, "kind", "CONFLICT").done().id("tie"));
		ids.put("CompetitorRelationship", ada.change("setCompetitorRelationship", "competitorRelationship { id }", "stakeholderId", boss,
				"competitor", "Rival").done().id("competitorRelationship"));
		ids.put("MapView", ada.change("createMap", "map { id }", "accountId", account, "name", "Tender").done().id("map"));
		ids.put("Judgement", ada.change("updateStakeholder", "stakeholder { judgements { id } }", "id", boss, "support", "ADVOCATE").done()
			.node().at("/stakeholder/judgements/0/id").asString());
		Api stranger = this.workspace.member("Stranger");
		List<String> wrong = new ArrayList<>();
		ids.forEach((type, id) -> {
			Reply reply = ada.ask("query ($id: ID!) { node(id: $id) { __typename id } }", "id", id);
			if (!reply.text("node.__typename").equals(type) || !reply.text("node.id").equals(id)) {
				wrong.add(type + " answers " + reply.body());
			}
			assertThat(id).hasSizeLessThanOrEqualTo(16);
			boolean ours = type.equals("Member");
			assertThat(stranger.ask("query ($id: ID!) { node(id: $id) { id } }", "id", id).sound().at("node").isNull()).as(type).isNotEqualTo(ours);
		});
		assertThat(wrong).isEmpty();
		assertThat(ada.ask("{ node(id: \"0000000000000000\") { id } }").sound().at("node").isNull()).isTrue();
	}

	@Test
	void accountsArePagedFilteredAndOrdered() {
		Api ada = this.workspace.member("Ada");
		String word = Workspace.word("paging");
		for (String letter : List.of("d", "B", "a", "E", "c")) {
			Workspace.account(ada, letter + " " + word);
		}
		Reply first = ada.ask(PAGE, "text", word.toUpperCase(), "first", 2).sound();
		assertThat(first.at("accounts.totalCount").asInt()).isEqualTo(5);
		assertThat(first.texts("accounts.edges", "node.name")).containsExactly("a " + word, "B " + word);
		assertThat(first.at("accounts.pageInfo.hasNextPage").asBoolean()).isTrue();
		assertThat(first.at("accounts.pageInfo.hasPreviousPage").asBoolean()).isFalse();
		assertThat(first.text("accounts.pageInfo.endCursor")).isEqualTo(first.text("accounts.edges.1.cursor"));
		Reply second = ada.ask(PAGE, "text", word, "first", 2, "after", first.text("accounts.pageInfo.endCursor")).sound();
		assertThat(second.texts("accounts.edges", "node.name")).containsExactly("c " + word, "d " + word);
		Reply last = ada.ask(PAGE, "text", word, "first", 2, "after", second.text("accounts.pageInfo.endCursor")).sound();
		assertThat(last.texts("accounts.edges", "node.name")).containsExactly("E " + word);
		assertThat(last.at("accounts.pageInfo.hasNextPage").asBoolean()).isFalse();
		assertThat(ada.ask(PAGE, "text", "no such " + word).sound().at("accounts.totalCount").asInt()).isZero();
		for (String order : List.of("CURRENT_REVENUE", "POTENTIAL", "RENEWAL_DATE")) {
			assertThat(ada.ask(PAGE, "text", word, "order", order).sound().texts("accounts.edges", "node.name")).as(order)
				.containsExactly("a " + word, "B " + word, "c " + word, "d " + word, "E " + word);
		}
	}

	@Test
	void accountsAreFoundByOwnerAndById() {
		Api ada = this.workspace.member("Ada");
		Api grace = this.workspace.member("Grace");
		String hers = Workspace.account(ada, "Hers");
		String his = Workspace.account(grace, "His");
		Workspace.give(grace, his, ada, "VIEWER");
		String byOwner = "query ($id: ID!) { accounts(filter: { ownerId: $id }) { totalCount edges { node { id owner { id } } } } }";
		assertThat(ada.ask(byOwner, "id", grace.memberId()).sound().texts("accounts.edges", "node.id")).containsExactly(his);
		assertThat(ada.ask(byOwner, "id", ada.memberId()).sound().texts("accounts.edges", "node.owner.id")).containsExactly(ada.memberId());
		String byId = "query ($ids: [ID!]) { accounts(filter: { ids: $ids }) { totalCount edges { node { id } } } }";
		assertThat(ada.ask(byId, "ids", List.of(hers, his, "nothing")).sound().texts("accounts.edges", "node.id")).containsExactlyInAnyOrder(hers, his);
		assertThat(grace.ask(byId, "ids", List.of(hers, his)).sound().at("accounts.totalCount").asInt()).isEqualTo(1);
	}

	@Test
	void technicalErrorsHaveCodesAndTellNothingOfTheInside() {
		Api ada = this.workspace.member("Ada");
		assertThat(ada.ask(PAGE, "text", "x", "after", "no cursor!").code()).isEqualTo("INVALID_INPUT");
		Reply deep = ada.ask("{ viewer { id " + "person { stakeholders { account { owner { ".repeat(5) + "id" + " } } } }".repeat(5) + " } }");
		assertThat(deep.at("viewer").isObject()).isFalse();
		assertThat(deep.body().path("errors").isEmpty()).isFalse();
		Reply wrong = ada.ask("{ nothingOfTheKind }");
		assertThat(wrong.body().path("errors").path(0).path("message").asString()).contains("nothingOfTheKind");
		assertThat(wrong.body().toString()).doesNotContain("org.dottedline", "java.");
	}

	@Test
	void aPersonsEmploymentsAndSeatsOverAccounts() {
		Api ada = this.workspace.member("Ada");
		String one = Workspace.account(ada, "One");
		String other = Workspace.account(ada, "Other");
		String seat = Workspace.seat(ada, one, "Wanderer");
		String second = Workspace.seat(ada, other, "Somebody");
		String person = ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", seat).text("stakeholder.person.id");
		ada.change("assignSeat", "stakeholder { id }", "id", second, "personId", person).done();
		ada.change("addEmployment", "employment { id }", "personId", person, "organization", "Acme GmbH", "from", "2012-03", "to", "2015").done();
		ada.change("addEmployment", "employment { id }", "personId", person, "organization", "ACME", "from", "2016").done();
		Reply reply = ada.ask("query ($id: ID!) { person(id: $id) { name stakeholders { id } employments { from organization { id name } } } }",
				"id", person).sound();
		assertThat(reply.texts("person.stakeholders", "id")).containsExactlyInAnyOrder(seat, second);
		assertThat(reply.texts("person.employments", "from")).containsExactly("2016", "2012-03");
		assertThat(reply.texts("person.employments", "organization.id")).as("one organization spelt two ways").containsOnly(
				reply.text("person.employments.0.organization.id"));
	}

}
