package org.dottedline.employment;

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
class PastColleaguesIT {

	private static final String COLLEAGUES = """
			pastColleagues(first: $first, after: $after, minMonths: $min, sinceYear: $since, scope: $scope) {
				totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
				edges { cursor kind sameDivision node { id name } organization { id name } overlap { from to months certain } } }""";

	private static final String OF_PERSON = "query ($id: ID!, $first: Int = 20, $after: String, $min: Int = 0, $since: Int, $scope: ColleagueScope! = EVERYWHERE) { at: person(id: $id) { "
			+ COLLEAGUES + " } }";

	private static final String OF_SEAT = "query ($id: ID!, $first: Int = 20, $after: String, $min: Int = 0, $since: Int, $scope: ColleagueScope! = ACCOUNT) { at: stakeholder(id: $id) { "
			+ COLLEAGUES + " } }";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Api stranger;

	private String account;

	private String accountName;

	private String elsewhere;

	private String employer;

	private String seat;

	private String person;

	@BeforeEach
	void somebodyWithAPast() {
		this.ada = this.workspace.member("Ada");
		this.stranger = this.workspace.member("Stranger");
		this.accountName = Workspace.word("Customer");
		this.account = Workspace.account(this.ada, this.accountName);
		this.elsewhere = Workspace.account(this.stranger, "Elsewhere");
		this.employer = Workspace.word("Employer");
		this.seat = Workspace.seat(this.ada, this.account, "Paula");
		this.person = personIn(this.ada, this.seat);
		employ(this.ada, this.person, this.employer, "Research", "2010-01-01", "2014-12-31");
	}

	@Test
	void theMapsPeopleWhoWereAtOnePlaceAtOneTime() {
		String colleague = person("Carl");
		String employment = employ(this.ada, colleague, this.employer + " GmbH", "RESEARCH", "2012-01-01", "2016-06-30");
		employ(this.ada, person("Later"), this.employer, null, "2015-01-01", "2016-01-01");
		employ(this.ada, person("Possibly"), this.employer, null, "2013", null);
		Reply reply = this.ada.ask(OF_SEAT, "id", this.seat).sound();
		assertThat(reply.texts("at.pastColleagues.edges", "node.name")).containsExactly("Carl", "Possibly");
		assertThat(reply.at("at.pastColleagues.edges.0.overlap").toString())
			.isEqualTo("{\"from\":\"2012-01-01\",\"to\":\"2014-12-31\",\"months\":36,\"certain\":true}");
		assertThat(reply.at("at.pastColleagues.edges.0.sameDivision").asBoolean()).isTrue();
		assertThat(reply.text("at.pastColleagues.edges.0.organization.name")).isEqualTo(this.employer);
		assertThat(reply.text("at.pastColleagues.edges.0.kind")).isEqualTo("WORK");
		assertThat(reply.at("at.pastColleagues.edges.1.overlap.certain").asBoolean()).isFalse();
		assertThat(reply.at("at.pastColleagues.edges.1.overlap.months").isNull()).isTrue();
		assertThat(reply.at("at.pastColleagues.edges.1.sameDivision").isNull()).isTrue();
		assertThat(names(this.ada, "EVERYWHERE")).containsExactly("Carl", "Possibly");
		this.ada.change("updateEmployment", "employment { id }", "id", employment, "from", "2014-12-01").done();
		assertThat(this.ada.ask(OF_SEAT, "id", this.seat, "min", 1).texts("at.pastColleagues.edges", "overlap.months")).containsExactly("1");
		this.ada.change("removeEmployment", "removedId", "id", employment).done();
		assertThat(names(this.ada, "EVERYWHERE")).containsExactly("Possibly");
		assertThat(names(this.ada, "ACCOUNT")).containsExactly("Possibly");
	}

	@Test
	void sinceAYearOnlyThoseCountWhoWereTogetherInItOrLater() {
		employ(this.ada, person("Early"), this.employer, null, "2009-01-01", "2012-12-31");
		employ(this.ada, person("Late"), this.employer, null, "2014-01-01", null);
		for (String scope : List.of("ACCOUNT", "EVERYWHERE")) {
			assertThat(this.ada.ask(OF_SEAT, "id", this.seat, "scope", scope, "since", 2013).sound().texts("at.pastColleagues.edges", "node.name"))
				.containsExactly("Late");
			assertThat(this.ada.ask(OF_SEAT, "id", this.seat, "scope", scope, "since", 2015).sound().at("at.pastColleagues.totalCount").asInt()).isZero();
		}
	}

	@Test
	void aStrangersAccountIsNeitherShownNorCounted() {
		String hidden = Workspace.seat(this.stranger, this.elsewhere, "Hidden");
		employ(this.stranger, personIn(this.stranger, hidden), this.employer, null, "2012-01-01", "2013-12-31");
		Reply before = this.ada.ask(OF_PERSON, "id", this.person).sound();
		assertThat(before.at("at.pastColleagues.totalCount").asInt()).isZero();
		assertThat(before.at("at.pastColleagues.pageInfo.hasNextPage").asBoolean()).isFalse();
		Workspace.give(this.stranger, this.elsewhere, this.ada, "VIEWER");
		assertThat(names(this.ada, "EVERYWHERE")).containsExactly("Hidden");
		assertThat(names(this.ada, "ACCOUNT")).isEmpty();
		Workspace.give(this.stranger, this.elsewhere, this.ada, null);
		assertThat(names(this.ada, "EVERYWHERE")).isEmpty();
	}

	@Test
	void whatWasLearnedOnAnotherAccountStaysThere() {
		String known = person("Known on both");
		String there = Workspace.seat(this.stranger, this.elsewhere, "Vacated");
		Workspace.give(this.ada, this.account, this.stranger, "VIEWER");
		this.stranger.change("assignSeat", "stakeholder { id }", "id", there, "personId", known).done();
		Workspace.give(this.ada, this.account, this.stranger, null);
		employ(this.stranger, known, this.employer, null, "2012-01-01", "2013-12-31");
		assertThat(names(this.ada, "EVERYWHERE")).isEmpty();
		Workspace.give(this.stranger, this.elsewhere, this.ada, "VIEWER");
		assertThat(names(this.ada, "EVERYWHERE")).containsExactly("Known on both");
	}

	@Test
	void whoLeavesTheMapAltogetherIsSeenNoMoreAndComesBackWithUndo() {
		String carl = Workspace.seat(this.ada, this.account, "Carl");
		employ(this.ada, personIn(this.ada, carl), this.employer, null, "2012-01-01", "2013-12-31");
		assertThat(names(this.ada, "EVERYWHERE")).containsExactly("Carl");
		Payload removed = this.ada.change("removeStakeholder", "removedId", "id", carl).done();
		assertThat(names(this.ada, "EVERYWHERE")).isEmpty();
		this.ada.change("undo", "", "accountId", this.account, "commandId", removed.commandId()).done();
		assertThat(names(this.ada, "EVERYWHERE")).containsExactly("Carl");
	}

	@Test
	void ourOwnPeopleCountForEveryMember() {
		String ours = memberPerson(this.workspace.member("Olga"));
		String employment = employ(this.ada, ours, this.employer, "Sales", "2011-01-01", "2012-06-30");
		assertThat(this.stranger.ask("query ($id: ID!) { node(id: $id) { ... on Employment { division } } }", "id", employment).sound().text("node.division"))
			.isEqualTo("Sales");
		employ(this.ada, person("Carl"), this.employer, null, "2012-01-01", "2013-12-31");
		assertThat(names(this.ada, "OURS")).containsExactly("Olga");
		assertThat(names(this.ada, "EVERYWHERE")).containsExactlyInAnyOrder("Olga", "Carl");
		assertThat(this.stranger.ask(OF_PERSON, "id", ours, "scope", "EVERYWHERE").sound().at("at.pastColleagues.totalCount").asInt()).isZero();
		assertThat(this.ada.ask(OF_PERSON, "id", ours, "scope", "EVERYWHERE").texts("at.pastColleagues.edges", "node.name"))
			.containsExactlyInAnyOrder("Paula", "Carl");
	}

	@Test
	void beingOnTheMapsOwnAccountTogetherDoesNotCount() {
		String carl = person("Carl");
		for (String one : List.of(this.person, carl)) {
			employ(this.ada, one, this.accountName + " AG", null, "2015-01-01", null);
		}
		assertThat(names(this.ada, "ACCOUNT")).isEmpty();
		assertThat(names(this.ada, "EVERYWHERE")).isEmpty();
		Reply map = this.ada.ask("query ($id: ID!) { account(id: $id) { relationshipMap { affiliations { organization { name } ownAccount } } } }", "id", this.account)
			.sound();
		assertThat(map.texts("account.relationshipMap.affiliations", "ownAccount")).containsExactlyInAnyOrder("false", "true", "true");
		String other = Workspace.account(this.ada, "Other");
		String former = Workspace.seat(this.ada, other, "Former");
		employ(this.ada, personIn(this.ada, former), this.accountName, null, "2015-01-01", "2018-01-01");
		assertThat(names(this.ada, "EVERYWHERE")).containsExactly("Former");
	}

	@Test
	void aPairWithTwoEmployersIsThereTwiceAndStudyingIsTold() {
		String school = Workspace.word("School");
		String carl = person("Carl");
		employ(this.ada, carl, this.employer, null, "2012-01-01", "2013-12-31");
		for (String one : List.of(this.person, carl)) {
			this.ada.change("addEmployment", "employment { id kind }", "personId", one, "organization", school, "kind", "STUDY", "from",
					"2004-10-01", "to", "2008-09-30").done();
		}
		employ(this.ada, person("Teacher"), school, null, "2000-01-01", "2020-01-01");
		Reply reply = this.ada.ask(OF_SEAT, "id", this.seat).sound();
		assertThat(reply.texts("at.pastColleagues.edges", "node.name")).containsExactly("Carl", "Carl");
		assertThat(reply.texts("at.pastColleagues.edges", "kind")).containsExactly("STUDY", "WORK");
	}

	@Test
	void pagesFollowOnEachOther() {
		for (int i = 0; i < 5; i++) {
			employ(this.ada, person("Number " + i), this.employer, null, "2010-01-01", "201" + i + "-06-30");
		}
		for (String scope : List.of("ACCOUNT", "EVERYWHERE")) {
			Reply first = this.ada.ask(OF_SEAT, "id", this.seat, "scope", scope, "first", 2).sound();
			assertThat(first.texts("at.pastColleagues.edges", "node.name")).containsExactly("Number 4", "Number 3");
			assertThat(first.at("at.pastColleagues.totalCount").asInt()).isEqualTo(5);
			assertThat(first.at("at.pastColleagues.pageInfo.hasNextPage").asBoolean()).isTrue();
			Reply last = this.ada.ask(OF_SEAT, "id", this.seat, "scope", scope, "first", 500, "after",
					first.text("at.pastColleagues.pageInfo.endCursor")).sound();
			assertThat(last.texts("at.pastColleagues.edges", "node.name")).containsExactly("Number 2", "Number 1", "Number 0");
			assertThat(last.at("at.pastColleagues.pageInfo.hasNextPage").asBoolean()).isFalse();
			assertThat(last.at("at.pastColleagues.pageInfo.hasPreviousPage").asBoolean()).isTrue();
		}
		assertThat(this.ada.ask(OF_SEAT, "id", this.seat, "after", "?").code()).isEqualTo("INVALID_INPUT");
	}

	@Test
	void aVacantSeatHasNoColleagues() {
		String vacant = this.ada.change("addStakeholder", "stakeholder { id }", "accountId", this.account, "title", "CISO", "seat", "VACANT")
			.done()
			.id("stakeholder");
		assertThat(this.ada.ask(OF_SEAT, "id", vacant).sound().at("at.pastColleagues.totalCount").asInt()).isZero();
	}

	private String person(String name) {
		return personIn(this.ada, Workspace.seat(this.ada, this.account, name));
	}

	private List<String> names(Api viewer, String scope) {
		Reply reply = viewer.ask(OF_SEAT, "id", this.seat, "scope", scope).sound();
		List<String> names = reply.texts("at.pastColleagues.edges", "node.name");
		assertThat(reply.at("at.pastColleagues.totalCount").asInt()).isEqualTo(names.size());
		return names;
	}

	static String memberPerson(Api member) {
		return member.ask("{ viewer { person { id } } }").sound().text("viewer.person.id");
	}

	static String personIn(Api viewer, String seat) {
		return viewer.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", seat).sound().text("stakeholder.person.id");
	}

	static String employ(Api editor, String person, String organization, String division, String from, String to) {
		return editor.change("addEmployment", "employment { id }", "personId", person, "organization", organization, "division", division,
				"from", from, "to", to)
			.done()
			.id("employment");
	}

}
