package org.dottedline.search;

import java.util.Map;

import org.dottedline.testing.TestDatabase;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class PeopleIT {

	private static final String PEOPLE = """
			query ($text: String!) { people(text: $text) { id name stakeholders { account { name } } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private String name;

	private String account;

	private String seat;

	@BeforeEach
	void somebodyOnTheMap() {
		this.ada = this.workspace.member("Ada");
		this.name = Workspace.word("Zenobia");
		this.account = Workspace.account(this.ada, "Found");
		this.seat = Workspace.seat(this.ada, this.account, this.name + " Quist");
	}

	@Test
	void whoeverLeftTheirSeatIsStillFoundAndCanTakeAnother() {
		this.ada.change("vacateSeat", "stakeholder { id }", "id", this.seat).done();
		assertThat(this.ada.ask(PEOPLE, "text", "qui " + this.name).sound().texts("people", "name"))
			.containsExactly(this.name + " Quist");
		String person = this.ada.ask(PEOPLE, "text", this.name).sound().text("people.0.id");
		String other = Workspace.account(this.ada, "Other");
		String empty = this.ada.change("addStakeholder", "stakeholder { id }", "accountId", other, "title", "Head", "name", "Head", "seat",
				"VACANT").done().id("stakeholder");
		this.ada.change("assignSeat", "stakeholder { id }", "id", empty, "personId", person).done();
		assertThat(this.ada.ask(PEOPLE, "text", this.name).sound().texts("people.0.stakeholders", "account.name"))
			.hasSize(1)
			.first()
			.asString()
			.startsWith("Other");
	}

	@Test
	void whoeverLeftASeatThatIsGoneIsFoundAndCanTakeAnother() {
		this.ada.change("vacateSeat", "stakeholder { id }", "id", this.seat).done();
		this.ada.change("removeStakeholder", "removedId", "id", this.seat).done();
		assertThat(this.ada.ask(PEOPLE, "text", this.name).sound().texts("people", "name")).containsExactly(this.name + " Quist");
	}

	@Test
	void neitherOtherThingsNorPeopleOutOfSightOfOneNameHideAnybody() {
		String name = Workspace.word("Crowded");
		TestDatabase.get()
			.driver()
			.executableQuery("UNWIND range(1, 600) AS i CREATE (:BusinessUnit {name: $name}), (:Person {id: $name + i, name: $name})")
			.withParameters(Map.of("name", name))
			.execute();
		Workspace.seat(this.ada, this.account, name + " Visible");
		assertThat(this.ada.ask(PEOPLE, "text", name).sound().texts("people", "name")).containsExactly(name + " Visible");
	}

	@Test
	void nobodyIsFoundOnAccountsOfOthersOrByOneLetterOrBySyntax() {
		Api eve = this.workspace.member("Eve");
		assertThat(eve.ask(PEOPLE, "text", this.name).sound().texts("people", "id")).isEmpty();
		Workspace.give(this.ada, this.account, eve, "VIEWER");
		assertThat(eve.ask(PEOPLE, "text", this.name).sound().texts("people", "id")).hasSize(1);
		assertThat(eve.ask(PEOPLE, "text", "z").sound().texts("people", "id")).isEmpty();
		assertThat(eve.ask(PEOPLE, "text", "*:* OR (" ).sound().texts("people", "id")).isEmpty();
	}

}
