package org.dottedline.competitor;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class CompetitorIT {

	private static final String MAP = """
			query ($id: ID!) { account(id: $id) { relationshipMap {
				competitorRelationships { competitor strength note person { name } by { id } at }
				stakeholders { competitorRelationships { competitor } } } } }""";

	@Autowired
	private Workspace workspace;

	@Test
	void aCompetitorKnowsAPersonWhoTakesThatAlong() {
		Api ada = this.workspace.member("Ada");
		String account = Workspace.account(ada, "Contested");
		String seat = Workspace.seat(ada, account, "Boss");
		ada.change("setCompetitorRelationship", "competitorRelationship { id }", "stakeholderId", seat, "competitor", "Rival AG", "note", "Golf")
			.done();
		String id = ada.change("setCompetitorRelationship", "competitorRelationship { id }", "stakeholderId", seat, "competitor", "RIVAL ag",
				"strength", "TRUSTED").done().id("competitorRelationship");
		Reply map = ada.ask(MAP, "id", account).sound();
		assertThat(map.texts("account.relationshipMap.competitorRelationships", "competitor")).as("capitals make no other").containsExactly("Rival AG");
		assertThat(map.text("account.relationshipMap.competitorRelationships.0.strength")).isEqualTo("TRUSTED");
		assertThat(map.text("account.relationshipMap.competitorRelationships.0.note")).isEqualTo("Golf");
		assertThat(map.text("account.relationshipMap.competitorRelationships.0.by.id")).isEqualTo(ada.memberId());
		assertThat(map.text("account.relationshipMap.stakeholders.0.competitorRelationships.0.competitor")).isEqualTo("Rival AG");
		ada.change("assignSeat", "stakeholder { id }", "id", seat, "name", "Successor").done();
		map = ada.ask(MAP, "id", account).sound();
		assertThat(map.at("account.relationshipMap.stakeholders.0.competitorRelationships").size()).isZero();
		assertThat(map.text("account.relationshipMap.competitorRelationships.0.person.name")).isEqualTo("Boss");
		ada.change("removeCompetitorRelationship", "removedId", "id", id).done();
		assertThat(ada.ask(MAP, "id", account).sound().at("account.relationshipMap.competitorRelationships").size()).isZero();
	}

}
