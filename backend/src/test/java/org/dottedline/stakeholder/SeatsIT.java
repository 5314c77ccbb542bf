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

/** What stays with a seat and what whoever leaves it takes along. */
@ServerTest
class SeatsIT {

	private static final String ALUMNI = """
			query ($id: ID!) { account(id: $id) { relationshipMap { alumni { person { id name } lastTenure { to support title stakeholder { id } }
				now { id account { id } } } } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private String account;

	private String boss;

	private String seat;

	private String person;

	@BeforeEach
	void aSeatWithALife() {
		this.ada = this.workspace.member("Ada");
		this.account = Workspace.account(this.ada, "Seats");
		this.boss = Workspace.seat(this.ada, this.account, "Boss");
		this.seat = Workspace.seatUnder(this.ada, this.account, this.boss, "Leaver");
		this.person = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", this.seat).text("stakeholder.person.id");
		this.ada.change("updateStakeholder", "", "id", this.seat, "buyingRoles", List.of("CHAMPION"), "authority", "SIGNS", "support", "ADVOCATE").done();
		this.ada.change("setInfluence", "", "fromId", this.seat, "toId", this.boss, "strength", 4).done();
		this.ada.change("setTeamRelationship", "", "memberId", this.ada.memberId(), "personId", this.person, "current", "TRUSTED").done();
	}

	@Test
	void aSeatKeepsLinesRolesAndAuthorityAndASuccessorStartsUnknown() {
		this.ada.change("assignSeat", "stakeholder { id }", "id", this.seat, "name", "Successor").done();
		Reply reply = this.ada.ask("""
				query ($id: ID!) { stakeholder(id: $id) { name manager { id } buyingRoles authority support influence innerCircle coverage
					influences { id } influencedBy { id } relationships { id } } }""", "id", this.seat).sound();
		assertThat(reply.at("stakeholder").toString()).isEqualTo("{\"name\":\"Successor\",\"manager\":{\"id\":\"" + this.boss
				+ "\"},\"buyingRoles\":[\"CHAMPION\"],\"authority\":\"SIGNS\",\"support\":\"UNKNOWN\",\"influence\":\"UNKNOWN\",\"innerCircle\":false,"
				+ "\"coverage\":\"UNKNOWN\",\"influences\":[],\"influencedBy\":[],\"relationships\":[]}");
	}

	@Test
	void whoLeftIsAnAlumnusWithWhatWeThoughtOfThem() {
		this.ada.change("vacateSeat", "", "id", this.seat, "to", "2026-03-31").done();
		Reply reply = this.ada.ask(ALUMNI, "id", this.account).sound();
		assertThat(reply.texts("account.relationshipMap.alumni", "person.name")).containsExactly("Leaver");
		assertThat(reply.text("account.relationshipMap.alumni.0.lastTenure.support")).isEqualTo("ADVOCATE");
		assertThat(reply.text("account.relationshipMap.alumni.0.lastTenure.to")).isEqualTo("2026-03-31");
		assertThat(reply.at("account.relationshipMap.alumni.0.now").size()).isZero();
		this.ada.change("assignSeat", "", "id", this.seat, "personId", this.person).done();
		assertThat(this.ada.ask(ALUMNI, "id", this.account).sound().at("account.relationshipMap.alumni").size()).as("back again").isZero();
	}

	@Test
	void whoLeftASeatIsRememberedAfterItIsTakenOffTheMap() {
		this.ada.change("updateStakeholder", "", "id", this.seat, "title", "Head of Purchasing").done();
		this.ada.change("vacateSeat", "", "id", this.seat, "to", "2026-03-31").done();
		this.ada.change("assignSeat", "", "id", this.seat, "name", "Successor").done();
		Payload removed = this.ada.change("removeStakeholder", "", "id", this.seat).done();
		Reply reply = this.ada.ask(ALUMNI, "id", this.account).sound();
		assertThat(reply.texts("account.relationshipMap.alumni", "person.name")).as("the holder goes with the seat").containsExactly("Leaver");
		assertThat(reply.text("account.relationshipMap.alumni.0.lastTenure.title")).isEqualTo("Head of Purchasing");
		assertThat(reply.text("account.relationshipMap.alumni.0.lastTenure.support")).isEqualTo("ADVOCATE");
		assertThat(reply.at("account.relationshipMap.alumni.0.lastTenure.stakeholder").isNull()).isTrue();
		assertThat(this.ada.ask("query ($id: ID!) { person(id: $id) { name } }", "id", this.person).sound().text("person.name")).isEqualTo("Leaver");
		this.ada.change("undo", "", "accountId", this.account, "commandId", removed.commandId()).done();
		assertThat(this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { tenures { person { name } } } }", "id", this.seat).sound()
			.texts("stakeholder.tenures", "person.name")).containsExactly("Successor", "Leaver");
	}

	@Test
	void aMoveToAnotherAccountOfOursShowsOnBothForWhoMaySeeThem() {
		Api grace = this.workspace.member("Grace");
		Workspace.give(this.ada, this.account, grace, "VIEWER");
		String elsewhere = Workspace.account(this.ada, "Elsewhere");
		String there = Workspace.seat(this.ada, elsewhere, "Somebody");
		this.ada.change("vacateSeat", "", "id", this.seat).done();
		this.ada.change("assignSeat", "", "id", there, "personId", this.person).done();
		Reply hers = this.ada.ask(ALUMNI, "id", this.account).sound();
		assertThat(hers.texts("account.relationshipMap.alumni.0.now", "account.id")).containsExactly(elsewhere);
		assertThat(this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { name relationships { current } } }", "id", there)
			.sound()
			.text("stakeholder.relationships.0.current")).as("they take the relationship along").isEqualTo("TRUSTED");
		assertThat(grace.ask(ALUMNI, "id", this.account).sound().at("account.relationshipMap.alumni.0.now").size()).isZero();
	}

}
