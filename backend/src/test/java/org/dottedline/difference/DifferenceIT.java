package org.dottedline.difference;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class DifferenceIT {

	private static final String QUERY = """
			query ($id: ID!, $from: DateTime!, $to: DateTime) { account(id: $id) { difference(from: $from, to: $to) {
				fromRevision toRevision differences { kind type target stakeholder { id name } field before after sentence } } } }""";

	private static final String MAP_THEN = """
			query ($id: ID!, $then: DateTime!) { account(id: $id) { now: relationshipMap { stakeholders { name } }
				then: relationshipMap(asOf: $then) { revision stakeholders { id name support manager { name } person { name } } influences { strength } } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private String account;

	private String boss;

	private String clerk;

	private String guest;

	private String then;

	@BeforeEach
	void anAccountOfThreeAndAMomentAfter() throws InterruptedException {
		this.ada = this.workspace.member("Ada");
		this.account = Workspace.account(this.ada, "Difference");
		this.boss = Workspace.seat(this.ada, this.account, "Boss");
		this.clerk = Workspace.seatUnder(this.ada, this.account, this.boss, "Clerk");
		this.guest = Workspace.seat(this.ada, this.account, "<b>Guest</b> مرحبا 🙂");
		judge("NEUTRAL");
		this.ada.change("setInfluence", "influence { id }", "fromId", this.clerk, "toId", this.boss, "strength", 3).done();
		Thread.sleep(2);
		this.then = OffsetDateTime.now(ZoneOffset.UTC).toString();
		Thread.sleep(2);
	}

	@Test
	void whatIsDifferentIsToldInSentences() {
		judge("ADVOCATE");
		this.ada.change("setInfluence", "influence { id }", "fromId", this.clerk, "toId", this.boss, "strength", 1).done();
		this.ada.change("moveStakeholder", "stakeholder { id }", "id", this.clerk, "managerId", null).done();
		this.ada.change("removeStakeholder", "removedId", "id", this.guest).done();
		Workspace.seatUnder(this.ada, this.account, this.boss, "Newcomer");
		Reply reply = this.ada.ask(QUERY, "id", this.account, "from", this.then).sound();
		assertThat(reply.texts("account.difference.differences", "sentence")).containsExactly(
				"Newcomer is new on the map, reporting to Boss.", "<b>Guest</b> مرحبا 🙂 is no longer on the map.",
				"Clerk reports to nobody now; it was Boss before.",
				"The support of Clerk is advocate; it was neutral before.",
				"The influence of Clerk on Boss is 1; it was 3 before.");
		assertThat(reply.texts("account.difference.differences", "kind")).containsExactly("ADDED", "LEFT", "MOVED", "STRONGER", "WEAKER");
		assertThat(reply.texts("account.difference.differences", "stakeholder.name")).contains("Newcomer", "<b>Guest</b> مرحبا 🙂");
	}

	@Test
	void nothingIsDifferentBetweenATimeAndItself() {
		Reply reply = this.ada.ask(QUERY, "id", this.account, "from", this.then, "to", this.then).sound();
		assertThat(reply.at("account.difference.differences").isEmpty()).isTrue();
		assertThat(this.ada.ask(QUERY, "id", this.account, "from", this.then, "to", "2001-01-01T00:00:00Z").body().toString())
			.contains("The first time is later than the second.");
		assertThat(this.ada.ask(QUERY, "id", this.account, "from", "2001-01-01T00:00:00Z").body().toString()).contains("was not there yet");
	}

	@Test
	void theMapOfThenHasThePeopleLinesAndJudgementsOfThen() {
		judge("ADVOCATE");
		this.ada.change("removeStakeholder", "removedId", "id", this.boss).done();
		Reply reply = this.ada.ask(MAP_THEN, "id", this.account, "then", this.then).sound();
		assertThat(reply.texts("account.now.stakeholders", "name")).doesNotContain("Boss");
		assertThat(reply.texts("account.then.stakeholders", "name")).contains("Boss", "Clerk");
		assertThat(reply.texts("account.then.stakeholders", "support")).contains("NEUTRAL").doesNotContain("ADVOCATE");
		assertThat(reply.texts("account.then.stakeholders", "manager.name")).contains("Boss");
		assertThat(reply.texts("account.then.influences", "strength")).isEqualTo(List.of("3"));
	}

	@Test
	void nobodyLearnsOfAnAccountThatTheyMayNotSee() {
		Api grace = this.workspace.member("Grace");
		assertThat(grace.ask(QUERY, "id", this.account, "from", this.then).at("account").isNull()).isTrue();
	}

	@Test
	void whoeverWasErasedHasNoNameOnTheMapOfThenEither() {
		String person = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", this.guest).text("stakeholder.person.id");
		this.ada.change("erasePerson", "erasedId", "id", person).done();
		Reply reply = this.ada.ask(MAP_THEN, "id", this.account, "then", this.then).sound();
		assertThat(reply.body().toString()).doesNotContain("Guest");
		assertThat(reply.texts("account.then.stakeholders", "name")).contains("Name erased");
	}

	private void judge(String support) {
		this.ada.change("updateStakeholder", "stakeholder { id }", "id", this.clerk, "support", support).done();
	}

}
