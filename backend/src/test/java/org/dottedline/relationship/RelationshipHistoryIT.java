package org.dottedline.relationship;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class RelationshipHistoryIT {

	private static final String SEAT = """
			query ($id: ID!) { stakeholder(id: $id) { person { id } relationships { gap current desired
				history { date current desired by { id } } } } }""";

	@Autowired
	private Workspace workspace;

	@Test
	void tellsWhatARelationshipWasAndHowFarItIsFromWhatIsAimedFor() {
		Api ada = this.workspace.member("Ada");
		Api grace = this.workspace.member("Grace");
		String account = Workspace.account(ada, "Known");
		Workspace.give(ada, account, grace, "EDITOR");
		String seat = Workspace.seat(ada, account, "Boss");
		String person = ada.ask(SEAT, "id", seat).text("stakeholder.person.id");
		know(ada, person, ada.memberId(), "current", "STRONG");
		assertThat(ada.ask(SEAT, "id", seat).sound().at("stakeholder.relationships.0.gap").isNull()).as("nothing is aimed for").isTrue();
		know(grace, person, ada.memberId(), "current", "WEAK", "desired", "TRUSTED");
		know(grace, person, ada.memberId(), "current", "WEAK");
		Reply reply = ada.ask(SEAT, "id", seat).sound();
		assertThat(reply.at("stakeholder.relationships.0.gap").asInt()).isEqualTo(3);
		assertThat(reply.texts("stakeholder.relationships.0.history", "current")).as("saying the same again is no change")
			.containsExactly("STRONG", "WEAK");
		assertThat(reply.texts("stakeholder.relationships.0.history", "by.id")).containsExactly(ada.memberId(), grace.memberId());
		Payload corrected = know(grace, person, ada.memberId(), "current", "NONE");
		assertThat(ada.ask(SEAT, "id", seat).sound().texts("stakeholder.relationships.0.history", "current"))
			.as("who corrects themselves on the same day leaves one point").containsExactly("STRONG", "NONE");
		ada.change("undo", "", "accountId", account, "commandId", corrected.commandId()).done();
		assertThat(ada.ask(SEAT, "id", seat).sound().texts("stakeholder.relationships.0.history", "current")).containsExactly("STRONG", "WEAK");
		know(ada, person, ada.memberId(), "current", "UNKNOWN");
		assertThat(ada.ask(SEAT, "id", seat).sound().at("stakeholder.relationships.0.gap").isNull()).isTrue();
	}

	private static Payload know(Api who, String person, String member, Object... more) {
		Object[] input = new Object[more.length + 4];
		System.arraycopy(new Object[] { "memberId", member, "personId", person }, 0, input, 0, 4);
		System.arraycopy(more, 0, input, 4, more.length);
		return who.change("setTeamRelationship", "teamRelationship { id }", input).done();
	}

}
