package org.dottedline.stakeholder;

import java.util.List;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Reply;
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
	void wordsAboutASeatGoFromTheHistoryWithWhoeverLeftIt() {
		this.ada.change("vacateSeat", "stakeholder { id }", "id", this.seat).done();
		this.ada.change("updateStakeholder", "", "id", this.seat, "authority", "SIGNS", "source", "Heard after Zacharias went").done();
		erase(this.person);
		assertThat(everything()).doesNotContain(SAID, NOTE, "after Zacharias went", "Later");
	}

	@Test
	void wordsThatWentWithASeatGoWithWhoeverLeftItBefore() {
		this.ada.change("vacateSeat", "stakeholder { id }", "id", this.seat).done();
		this.ada.change("removeStakeholder", "removedId", "id", this.seat).done();
		assertThat(everything()).contains(NOTE);
		erase(this.person);
		assertThat(everything()).doesNotContain(SAID, NOTE, "Later");
	}

	@Test
	void whoeverSatOnASeatThatWasTakenAwayIsErasedAndComesBackWithoutAName() {
		String removed = this.ada.change("removeStakeholder", "removedId", "id", this.seat).done().commandId();
		assertThat(everything()).contains("Zacharias");
		Api eve = this.workspace.member("Eve");
		assertThat(eve.change("erasePerson", "erasedId", "id", this.person).refusal()).isEqualTo("NOT_FOUND input.id");
		erase(this.person);
		assertThat(everything()).doesNotContain("Zacharias", SAID, NOTE);
		this.ada.change("undo", "", "accountId", this.account, "commandId", removed);
		assertThat(everything()).doesNotContain("Zacharias", SAID, NOTE);
	}

	@Test
	void withSomebodyGoesWhoeverWasMadeOneWithThem() {
		Imports imports = new Imports(this.ada, Workspace.word("crm"));
		String acme = Workspace.word("Acme");
		imports.run(Imports.files("Account.csv", "Id,Name\na1," + acme + "\n", "Contact.csv", """
				Id,AccountId,LastName,FirstName,Email,Title
				crm-one,a1,Zacharias,Zoe,zoe@zacharias.example,Head
				crm-two,a1,Zacharias,Z.,z@zacharias.example,Deputy
				"""));
		this.account = this.ada.ask("query ($text: String!) { search(text: $text) { node { id } } }", "text", acme).sound().text("search.0.node.id");
		Reply seats = this.ada.ask("query ($id: ID!) { account(id: $id) { relationshipMap { stakeholders { person { id } } } } }", "id", this.account);
		List<String> two = seats.texts("account.relationshipMap.stakeholders", "person.id");
		this.ada.change("mergePersons", "person { id }", "keepId", two.getFirst(), "mergeId", two.getLast()).done();
		assertThat(everything()).contains("Zacharias", "zoe@", "z@", "crm-one", "crm-two");
		erase(two.getFirst());
		assertThat(everything()).doesNotContain("Zacharias", "zoe@", "z@", "crm-one", "crm-two");
		erase(two.getLast());
	}

	@Test
	void twoWhoWereMadeTwoAgainAreErasedApart() {
		String other = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", Workspace.seat(this.ada, this.account, "Twin"))
			.text("stakeholder.person.id");
		String merged = this.ada.change("mergePersons", "person { id }", "keepId", other, "mergeId", this.person).done().commandId();
		this.ada.change("undo", "", "accountId", this.account, "commandId", merged).done();
		erase(other);
		assertThat(everything()).contains("Zacharias").doesNotContain("Twin");
		erase(this.person);
		assertThat(everything()).doesNotContain("Zacharias");
	}

	@Test
	void whatIsSaidOfSomebodyAfterTheyWereErasedGoesWithASecondErasing() {
		erase(this.person);
		this.ada.change("updateStakeholder", "", "id", this.seat, "support", "ADVOCATE", "source", "Written anew").done();
		erase(this.person);
		assertThat(everything()).doesNotContain("Written anew");
		String noted = this.ada.change("updateStakeholder", "", "id", this.seat, "support", "NEUTRAL", "source", "And again").done().commandId();
		this.ada.change("undo", "", "accountId", this.account, "commandId", noted).done();
		assertThat(everything()).as("in the history alone").contains("And again");
		erase(this.person);
		assertThat(everything()).doesNotContain("And again");
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

	private void erase(String personId) {
		this.ada.change("erasePerson", "erasedId", "id", personId).done();
	}

	private String everything() {
		return this.ada.ask(EVERYTHING, "id", this.account).sound().at("account").toString();
	}

}
