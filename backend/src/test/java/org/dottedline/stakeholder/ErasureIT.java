package org.dottedline.stakeholder;

import java.util.List;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class ErasureIT {

	private static final String SAID = "Said over lunch by Zacharias";

	private static final String NOTE = "They fell out over Zacharias";

	private static final String EVERYTHING = """
			query ($id: ID!) { account(id: $id) { changes(after: 0, first: 20) { command entries(first: 20) { type fields { field before after } } }
				relationshipMap { stakeholders { name judgements { source } ties { note } } alumni { person { name } } } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private String account;

	private String seat;

	private String person;

	private String judged;

	@BeforeEach
	void somebodyOfWhomMuchIsSaid() {
		this.ada = this.workspace.member("Ada");
		this.account = Workspace.account(this.ada, "Erased");
		String boss = Workspace.seat(this.ada, this.account, "Boss");
		this.seat = Workspace.seatUnder(this.ada, this.account, boss, "Zacharias");
		this.person = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", this.seat).text("stakeholder.person.id");
		this.judged = this.ada
			.change("updateStakeholder", "", "id", this.seat, "support", "OPPONENT", "buyingRoles", List.of("BLOCKER"), "source", SAID)
			.done()
			.commandId();
		this.ada.change("updateStakeholder", "", "id", this.seat, "support", "SCEPTIC", "source", "Later").done();
		this.ada.change("setTie", "", "fromId", this.seat, "toId", boss, "kind", "CONFLICT", "note", NOTE).done();
	}

	@Test
	void aHistoryTellsSourcesAndNotesUntilWhomTheyAreAboutIsErased() {
		assertThat(everything()).contains(SAID, NOTE, "Zacharias");
		this.ada.change("erasePerson", "erasedId", "id", this.person).done();
		String after = everything();
		assertThat(after).doesNotContain(SAID).doesNotContain(NOTE).doesNotContain("Zacharias").doesNotContain("Later");
		assertThat(after).as("that somebody was judged stays").contains("SCEPTIC", "OPPONENT");
	}

	@Test
	void nothingBringsBackWhatWasErased() {
		String erased = this.ada.change("erasePerson", "erasedId", "id", this.person).done().commandId();
		assertThat(this.ada.change("undo", "", "accountId", this.account, "commandId", erased).refusal()).isEqualTo("INVALID_INPUT input.commandId");
		this.ada.change("undo", "", "accountId", this.account, "commandId", this.judged);
		assertThat(everything()).doesNotContain("Zacharias");
	}

	@Test
	void undoPutsASourceBackThatWasNotErased() {
		String cleared = this.ada.change("updateStakeholder", "", "id", this.seat, "support", "UNKNOWN").done().commandId();
		this.ada.change("undo", "", "accountId", this.account, "commandId", cleared).done();
		assertThat(this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { judgements { field source } } }", "id", this.seat)
			.texts("stakeholder.judgements", "source")).containsExactly(SAID, "Later");
	}

	@Test
	void onlyWhoOwnsAllTheirAccountsErasesSomebody() {
		Api grace = this.workspace.member("Grace");
		assertThat(grace.change("erasePerson", "erasedId", "id", this.person).refusal()).isEqualTo("NOT_FOUND input.id");
		Workspace.give(this.ada, this.account, grace, "EDITOR");
		assertThat(grace.change("erasePerson", "erasedId", "id", this.person).refusal()).isEqualTo("FORBIDDEN input.id");
	}

	private String everything() {
		return this.ada.ask(EVERYTHING, "id", this.account).sound().at("account").toString();
	}

}
