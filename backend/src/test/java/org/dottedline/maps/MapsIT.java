package org.dottedline.maps;

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
class MapsIT {

	private static final String MAP = """
			query ($id: ID!, $map: ID) { account(id: $id) { maps { id name unit { id } opportunity { id } }
				relationshipMap(mapId: $map) { stakeholders { name support buyingRoles innerCircle judgements { field source }
					otherJudgements { map { name } field values judgement { source } } } } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private String account;

	private String seat;

	private String tender;

	@BeforeEach
	void twoMaps() {
		this.ada = this.workspace.member("Ada");
		this.account = Workspace.account(this.ada, "Mapped");
		this.seat = Workspace.seat(this.ada, this.account, "Boss");
		this.tender = this.ada.change("createMap", "map { id }", "accountId", this.account, "name", "Tender").done().id("map");
		this.ada.change("updateStakeholder", "", "id", this.seat, "support", "ADVOCATE", "buyingRoles", List.of("USER"), "source", "Lunch").done();
	}

	@Test
	void theAccountsOwnMapComesFirst() {
		Reply reply = map(null);
		assertThat(reply.texts("account.maps", "id")).containsExactly(this.account, this.tender);
		assertThat(reply.texts("account.maps", "name")).containsExactly("Mapped", "Tender");
	}

	@Test
	void aMapShowsWhatTheAccountsOwnSaysUntilItSaysSomethingItself() {
		assertThat(map(this.tender).text("account.relationshipMap.stakeholders.0.support")).isEqualTo("ADVOCATE");
		judge("support", "OPPONENT", "innerCircle", true, "buyingRoles", List.of("BLOCKER", "LEGAL"), "source", "The tender");
		Reply own = map(null);
		assertThat(own.text("account.relationshipMap.stakeholders.0.support")).isEqualTo("ADVOCATE");
		assertThat(own.texts("account.relationshipMap.stakeholders.0.judgements", "source")).containsOnly("Lunch");
		assertThat(own.texts("account.relationshipMap.stakeholders.0.otherJudgements", "field"))
			.containsExactlyInAnyOrder("SUPPORT", "INNER_CIRCLE", "BUYING_ROLES");
		assertThat(own.texts("account.relationshipMap.stakeholders.0.otherJudgements", "map.name")).containsOnly("Tender");
		Reply other = map(this.tender);
		assertThat(other.text("account.relationshipMap.stakeholders.0.support")).isEqualTo("OPPONENT");
		assertThat(other.at("account.relationshipMap.stakeholders.0.innerCircle").asBoolean()).isTrue();
		assertThat(other.text("account.relationshipMap.stakeholders.0.buyingRoles.1")).isEqualTo("LEGAL");
		assertThat(other.texts("account.relationshipMap.stakeholders.0.judgements", "source")).containsOnly("The tender");
		assertThat(other.texts("account.relationshipMap.stakeholders.0.otherJudgements", "map.name")).containsOnly("Mapped");
		assertThat(other.texts("account.relationshipMap.stakeholders.0.otherJudgements", "values.0")).containsExactlyInAnyOrder("USER", "ADVOCATE", "");
		judge("support", null);
		assertThat(map(this.tender).text("account.relationshipMap.stakeholders.0.support")).as("null goes back to the account's").isEqualTo("ADVOCATE");
	}

	@Test
	void seatsAreSharedAndARemovedMapTakesItsOwnJudgementsOnly() {
		judge("support", "OPPONENT", "name", "Director");
		assertThat(map(null).text("account.relationshipMap.stakeholders.0.name")).isEqualTo("Director");
		String removal = this.ada.change("removeMap", "removedId", "id", this.tender).done().commandId();
		Reply own = map(null);
		assertThat(own.at("account.maps").size()).isEqualTo(1);
		assertThat(own.at("account.relationshipMap.stakeholders.0.otherJudgements").size()).isZero();
		assertThat(own.text("account.relationshipMap.stakeholders.0.support")).isEqualTo("ADVOCATE");
		this.ada.change("undo", "", "accountId", this.account, "commandId", removal).done();
		assertThat(map(this.tender).text("account.relationshipMap.stakeholders.0.support")).isEqualTo("OPPONENT");
	}

	@Test
	void confirmingOnAMapConfirmsWhatItSaysItselfAndElseTheAccounts() {
		Api grace = this.workspace.member("Grace");
		Workspace.give(this.ada, this.account, grace, "EDITOR");
		judge("support", "OPPONENT", "innerCircle", true);
		grace.change("confirmJudgements", "stakeholder { id }", "id", this.seat, "mapId", this.tender).done();
		String by = """
				query ($id: ID!, $map: ID) { account(id: $id) { relationshipMap(mapId: $map) { stakeholders {
					judgements { field by { id } } } } } }""";
		Reply onMap = this.ada.ask(by, "id", this.account, "map", this.tender).sound();
		assertThat(onMap.texts("account.relationshipMap.stakeholders.0.judgements", "field")).containsExactly("BUYING_ROLES", "SUPPORT", "INNER_CIRCLE");
		assertThat(onMap.texts("account.relationshipMap.stakeholders.0.judgements", "by.id")).containsOnly(grace.memberId());
		Reply own = this.ada.ask(by, "id", this.account).sound();
		assertThat(own.texts("account.relationshipMap.stakeholders.0.judgements", "by.id")).as("the own support stays as it was said")
			.containsExactly(grace.memberId(), this.ada.memberId());
	}

	@Test
	void aSuccessorStartsUnknownOnEveryMap() {
		judge("support", "OPPONENT", "authority", "SIGNS");
		this.ada.change("assignSeat", "", "id", this.seat, "name", "Successor").done();
		assertThat(map(this.tender).text("account.relationshipMap.stakeholders.0.support")).isEqualTo("UNKNOWN");
	}

	private void judge(Object... input) {
		Object[] all = new Object[input.length + 4];
		System.arraycopy(new Object[] { "id", this.seat, "mapId", this.tender }, 0, all, 0, 4);
		System.arraycopy(input, 0, all, 4, input.length);
		this.ada.change("updateStakeholder", "stakeholder { id }", all).done();
	}

	private Reply map(String mapId) {
		return this.ada.ask(MAP, "id", this.account, "map", mapId).sound();
	}

}
