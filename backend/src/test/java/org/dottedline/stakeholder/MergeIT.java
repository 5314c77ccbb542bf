package org.dottedline.stakeholder;

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
class MergeIT {

	private static final String PROPOSALS = """
			query ($id: ID!) { account(id: $id) { personMergeProposals { signs keep { id } merge { id } } } }""";

	private static final String PERSON = """
			query ($id: ID!) { person(id: $id) { id name stakeholders { id influences { to { id } } relationships { current }
				competitorRelationships { competitor } } employments { organization { name } } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private String north;

	private String south;

	private String anna;

	private String annasSeat;

	private String other;

	private String othersSeat;

	@BeforeEach
	void twoWhoAreOne() {
		this.ada = this.workspace.member("Ada");
		this.north = Workspace.account(this.ada, "North");
		this.south = Workspace.account(this.ada, "South");
		this.annasSeat = Workspace.seat(this.ada, this.north, "Anna Müller");
		this.othersSeat = Workspace.seat(this.ada, this.north, "MULLER, Anna");
		this.anna = person(this.annasSeat);
		this.other = person(this.othersSeat);
	}

	@Test
	void oneNameAndOneMoreSignMakeAProposalAndNoMore() {
		assertThat(proposals().at("account.personMergeProposals").size()).as("a name alone is none").isZero();
		for (String seat : List.of(this.annasSeat, this.othersSeat)) {
			this.ada.change("updateStakeholder", "stakeholder { id }", "id", seat, "title", "Head of Finance").done();
		}
		for (String person : List.of(this.anna, this.other)) {
			this.ada.change("addEmployment", "employment { id }", "personId", person, "organization", "Merged Works").done();
		}
		Reply proposals = proposals();
		assertThat(proposals.texts("account.personMergeProposals", "keep.id")).containsExactly(this.anna);
		assertThat(proposals.texts("account.personMergeProposals", "merge.id")).containsExactly(this.other);
		assertThat(proposals.text("account.personMergeProposals.0.signs.0") + proposals.text("account.personMergeProposals.0.signs.1"))
			.isEqualTo("TITLEEMPLOYER");
		assertThat(person(this.othersSeat)).as("nothing is merged by itself").isEqualTo(this.other);
	}

	@Test
	void acrossAccountsOnlyWhatTheViewerMaySeeIsProposed() {
		Api grace = this.workspace.member("Grace");
		String far = Workspace.seat(this.ada, this.south, "Anna Mueller-Far");
		String near = Workspace.seat(this.ada, this.north, "Far, Anna Mueller");
		for (String seat : List.of(far, near)) {
			this.ada.change("updateStakeholder", "stakeholder { id }", "id", seat, "title", "Head of Logistics").done();
		}
		String query = "{ personMergeProposals(first: 100) { signs keep { id tenures { account { id } title } } merge { id } } }";
		Reply proposals = this.ada.ask(query).sound();
		assertThat(proposals.texts("personMergeProposals", "keep.id")).containsExactly(person(far));
		assertThat(proposals.texts("personMergeProposals", "merge.id")).containsExactly(person(near));
		assertThat(proposals.text("personMergeProposals.0.keep.tenures.0.account.id")).isEqualTo(this.south);
		Workspace.give(this.ada, this.north, grace, "VIEWER");
		assertThat(grace.ask(query).sound().at("personMergeProposals").size()).as("one of the two is out of her sight").isZero();
		Workspace.give(this.ada, this.south, grace, "VIEWER");
		assertThat(grace.ask(query).sound().texts("personMergeProposals", "signs.0")).containsExactly("TITLE");
	}

	@Test
	void whatBelongedToTwoBelongsToOneOnEveryAccountAndUndoMakesThemTwoAgain() {
		String far = Workspace.seat(this.ada, this.south, "Somebody");
		this.ada.change("assignSeat", "stakeholder { id }", "id", far, "personId", this.other).done();
		String boss = Workspace.seat(this.ada, this.north, "Boss");
		this.ada.change("setInfluence", "influence { id }", "fromId", this.othersSeat, "toId", boss, "strength", 3).done();
		this.ada.change("setInfluence", "influence { id }", "fromId", this.othersSeat, "toId", this.annasSeat, "strength", 1).done();
		this.ada.change("setTeamRelationship", "teamRelationship { id }", "memberId", this.ada.memberId(), "personId", this.anna, "current", "WEAK").done();
		this.ada.change("setTeamRelationship", "teamRelationship { id }", "memberId", this.ada.memberId(), "personId", this.other, "current", "STRONG")
			.done();
		this.ada.change("setCompetitorRelationship", "", "stakeholderId", far, "competitor", "Rival").done();
		this.ada.change("addEmployment", "employment { id }", "personId", this.other, "organization", "Merged Works").done();
		String before = read(this.other) + read(this.anna);
		Payload merged = this.ada.change("mergePersons", "person { name }", "keepId", this.anna, "mergeId", this.other).done();
		assertThat(merged.node().path("person").path("name").asString()).isEqualTo("Anna Müller");
		Reply one = this.ada.ask(PERSON, "id", this.anna).sound();
		assertThat(one.texts("person.stakeholders", "id")).containsExactlyInAnyOrder(this.annasSeat, this.othersSeat, far);
		assertThat(one.texts("person.stakeholders", "relationships.0.current")).as("the stronger of two").containsOnly("STRONG");
		assertThat(one.texts("person.stakeholders.0.influences", "to.id")).as("nobody influences themselves").containsExactly(boss);
		assertThat(one.texts("person.employments", "organization.name")).containsExactly("Merged Works");
		assertThat(this.ada.ask(PERSON, "id", this.other).sound().at("person").isNull()).isTrue();
		Payload undone = this.ada.change("undo", "", "accountId", this.north, "commandId", merged.commandId()).done();
		assertThat(read(this.other) + read(this.anna)).isEqualTo(before);
		this.ada.change("undo", "", "accountId", this.south, "commandId", undone.commandId()).done();
		assertThat(this.ada.ask(PERSON, "id", this.anna).sound().texts("person.stakeholders", "id")).hasSize(3);
	}

	@Test
	void whoDoesNotSeeAllAccountsOfTheTwoMergesNothing() {
		Api grace = this.workspace.member("Grace");
		Workspace.give(this.ada, this.north, grace, "EDITOR");
		String far = Workspace.seat(this.ada, this.south, "Somebody");
		this.ada.change("assignSeat", "stakeholder { id }", "id", far, "personId", this.other).done();
		assertThat(grace.change("mergePersons", "person { id }", "keepId", this.anna, "mergeId", this.other).refusal()).isEqualTo("NOT_FOUND input.mergeId");
		Workspace.give(this.ada, this.south, grace, "VIEWER");
		assertThat(grace.change("mergePersons", "person { id }", "keepId", this.anna, "mergeId", this.other).refusal()).isEqualTo("FORBIDDEN input.mergeId");
	}

	private String person(String seat) {
		return this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", seat).text("stakeholder.person.id");
	}

	private String read(String person) {
		return this.ada.ask(PERSON, "id", person).sound().body().toString();
	}

	private Reply proposals() {
		return this.ada.ask(PROPOSALS, "id", this.north).sound();
	}

}
