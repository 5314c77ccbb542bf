package org.dottedline.tie;

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
class TieIT {

	private static final String MAP = """
			query ($id: ID!) { account(id: $id) { relationshipMap { ties { id kind note from { id } to { id } }
				stakeholders { id ties { kind } } } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private String account;

	private String boss;

	private String clerk;

	@BeforeEach
	void twoSeats() {
		this.ada = this.workspace.member("Ada");
		this.account = Workspace.account(this.ada, "Tied");
		this.boss = Workspace.seat(this.ada, this.account, "Boss");
		this.clerk = Workspace.seatUnder(this.ada, this.account, this.boss, "Clerk");
	}

	@Test
	void whatIsTheSameBothWaysIsKeptOnce() {
		String one = set(this.boss, this.clerk, "CONFLICT");
		assertThat(set(this.clerk, this.boss, "CONFLICT")).isEqualTo(one);
		set(this.clerk, this.boss, "WORKS_WITH");
		set(this.clerk, this.boss, "INTRODUCED_BY");
		assertThat(kinds(map())).containsExactlyInAnyOrder("CONFLICT", "WORKS_WITH", "INTRODUCED_BY");
	}

	@Test
	void aTieShowsAtBothItsEndsUntilItIsTakenAway() {
		String id = this.ada.change("setTie", "tie { id note }", "fromId", this.clerk, "toId", this.boss, "kind", "ASSISTANT_OF", "note",
				"<b>Tuesdays</b>").done().id("tie");
		Reply map = map();
		assertThat(map.text("account.relationshipMap.ties.0.from.id")).isEqualTo(this.clerk);
		assertThat(map.text("account.relationshipMap.ties.0.note")).isEqualTo("<b>Tuesdays</b>");
		assertThat(map.texts("account.relationshipMap.stakeholders", "ties.0.kind")).containsOnly("ASSISTANT_OF").hasSize(2);
		String removal = this.ada.change("removeTie", "removedId", "id", id).done().commandId();
		assertThat(kinds(map())).isEmpty();
		this.ada.change("undo", "", "accountId", this.account, "commandId", removal).done();
		assertThat(kinds(map())).containsExactly("ASSISTANT_OF");
	}

	@Test
	void peopleTakeTheirTiesAlongAndSeatsKeepTheirs() {
		set(this.clerk, this.boss, "CONFLICT");
		set(this.clerk, this.boss, "ASSISTANT_OF");
		this.ada.change("assignSeat", "stakeholder { id }", "id", this.clerk, "name", "Successor").done();
		assertThat(kinds(map())).containsExactly("ASSISTANT_OF");
		this.ada.change("removeStakeholder", "removedId", "id", this.clerk).done();
		assertThat(kinds(map())).isEmpty();
	}

	@Test
	void whoMayOnlyReadChangesNothing() {
		String id = set(this.boss, this.clerk, "CONFLICT");
		Api reader = this.workspace.member("Reader");
		Api stranger = this.workspace.member("Stranger");
		Workspace.give(this.ada, this.account, reader, "VIEWER");
		assertThat(reader.change("setTie", "tie { id }", "fromId", this.boss, "toId", this.clerk, "kind", "WORKS_WITH").refusal())
			.isEqualTo("FORBIDDEN input.fromId");
		assertThat(reader.change("removeTie", "removedId", "id", id).refusal()).isEqualTo("FORBIDDEN input.id");
		assertThat(stranger.change("removeTie", "removedId", "id", id).refusal()).isEqualTo("NOT_FOUND input.id");
	}

	private String set(String from, String to, String kind) {
		return this.ada.change("setTie", "tie { id }", "fromId", from, "toId", to, "kind", kind).done().id("tie");
	}

	private Reply map() {
		return this.ada.ask(MAP, "id", this.account).sound();
	}

	private static List<String> kinds(Reply map) {
		return map.texts("account.relationshipMap.ties", "kind");
	}

}
