package org.dottedline.feed;

import java.util.ArrayList;
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
class FeedIT {

	private static final String FEED = """
			query ($id: ID!, $first: Int, $after: String, $kinds: [FeedKind!]) { account(id: $id) {
				feed(first: $first, after: $after, kinds: $kinds) { pageInfo { hasNextPage hasPreviousPage endCursor }
					edges { cursor node { kind at by { id } person { id name } stakeholder { id } before after summary meaning commandId } } } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private String account;

	private String finance;

	private String boss;

	private String buyer;

	private String person;

	@BeforeEach
	void aDepartmentOfOne() {
		this.ada = this.workspace.member("Ada");
		this.account = Workspace.account(this.ada, "Fed");
		this.finance = this.ada.change("addBusinessUnit", "businessUnit { id }", "accountId", this.account, "name", "Finance", "kind", "DEPARTMENT")
			.done()
			.id("businessUnit");
		this.boss = Workspace.seat(this.ada, this.account, "Boss");
		this.buyer = this.ada.change("addStakeholder", "stakeholder { id }", "accountId", this.account, "name", "Bea", "title", "Manager", "managerId",
				this.boss, "unitId", this.finance).done().id("stakeholder");
		this.person = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", this.buyer).text("stakeholder.person.id");
	}

	@Test
	void whoIsNewWhoMovedUpAndWhoTurned() {
		this.ada.change("updateStakeholder", "", "id", this.buyer, "title", "Director", "support", "ADVOCATE").done();
		this.ada.change("updateStakeholder", "", "id", this.buyer, "title", "Clerk").done();
		this.ada.change("updateStakeholder", "", "id", this.buyer, "support", "SCEPTIC", "authority", "SIGNS").done();
		Reply feed = feed();
		assertThat(feed.texts("account.feed.edges", "node.kind")).as("the latest first; a title of lower rank is no promotion")
			.containsExactly("SUPPORT_CHANGED", "PROMOTED", "SUPPORT_CHANGED", "NEW", "NEW");
		assertThat(feed.text("account.feed.edges.0.node.summary")).isEqualTo("Bea is a sceptic and was an advocate.");
		assertThat(feed.text("account.feed.edges.0.node.meaning")).isEqualTo("Somebody who signs is against you.");
		assertThat(feed.texts("account.feed.edges", "node.by.id")).containsOnly(this.ada.memberId());
		assertThat(feed.text("account.feed.edges.1.node.summary"))
			.isEqualTo("Bea moved up: Manager → Director.");
	}

	@Test
	void theOnlyStrongRelationshipTheOnlyChampionAndWhoSignsLeft() {
		this.ada.change("updateStakeholder", "", "id", this.buyer, "buyingRoles", List.of("CHAMPION"), "authority", "SIGNS").done();
		know("STRONG");
		assertThat(feed().text("account.feed.edges.0.node.meaning")).isEqualTo("It is your only strong relationship with Finance.");
		this.ada.change("vacateSeat", "", "id", this.buyer).done();
		Reply feed = feed();
		assertThat(feed.text("account.feed.edges.0.node.kind")).isEqualTo("LEFT");
		assertThat(feed.text("account.feed.edges.0.node.summary")).isEqualTo("Bea left the seat of Manager.");
		assertThat(feed.text("account.feed.edges.0.node.meaning"))
			.isEqualTo("Your only strong relationship with Finance left. The only champion left. Nobody signs any more.");
		assertThat(feed.text("account.feed.edges.0.node.person.id")).isEqualTo(this.person);
		String other = this.ada.change("addStakeholder", "stakeholder { id }", "accountId", this.account, "name", "Cem", "unitId", this.finance)
			.done()
			.id("stakeholder");
		String cem = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", other).text("stakeholder.person.id");
		this.ada.change("setTeamRelationship", "", "memberId", this.ada.memberId(), "personId", cem, "current", "TRUSTED").done();
		assertThat(feed(List.of("LEFT")).text("account.feed.edges.0.node.meaning")).as("as the account stood then")
			.isEqualTo("Your only strong relationship with Finance left. The only champion left. Nobody signs any more.");
	}

	@Test
	void whatWasTakenBackIsNotToldUntilItIsDoneAgain() {
		String left = this.ada.change("vacateSeat", "", "id", this.buyer).done().commandId();
		know("STRONG");
		String undone = this.ada.change("undo", "", "accountId", this.account, "commandId", left).done().commandId();
		assertThat(feed().texts("account.feed.edges", "node.kind")).containsExactly("RELATIONSHIP_STRENGTHENED", "NEW", "NEW");
		this.ada.change("undo", "", "accountId", this.account, "commandId", undone).done();
		assertThat(feed().texts("account.feed.edges", "node.kind")).as("where it stood").containsExactly("RELATIONSHIP_STRENGTHENED", "LEFT", "NEW", "NEW");
	}

	@Test
	void whoseSeatWasTakenOffTheMapIsStillSaidToHaveMattered() {
		know("TRUSTED");
		this.ada.change("removeStakeholder", "", "id", this.buyer).done();
		Reply feed = feed(List.of("LEFT"));
		assertThat(feed.text("account.feed.edges.0.node.summary")).isEqualTo("Bea left the seat of Manager.");
		assertThat(feed.text("account.feed.edges.0.node.meaning")).isEqualTo("Your only strong relationship with Finance left.");
	}

	@Test
	void whoIsKnownWellAndBelongsToNoUnitMattersToTheWholeAccount() {
		String person = this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", this.boss).text("stakeholder.person.id");
		this.ada.change("setTeamRelationship", "", "memberId", this.ada.memberId(), "personId", person, "current", "STRONG").done();
		this.ada.change("vacateSeat", "", "id", this.boss).done();
		assertThat(feed().text("account.feed.edges.0.node.meaning")).isEqualTo("Your only strong relationship with this account left.");
	}

	@Test
	void relationshipsGrowAndFade() {
		know("TRUSTED");
		know("WEAK");
		know("UNKNOWN");
		Reply feed = feed(List.of("RELATIONSHIP_WEAKENED", "RELATIONSHIP_STRENGTHENED"));
		assertThat(feed.texts("account.feed.edges", "node.kind")).containsExactly("RELATIONSHIP_WEAKENED", "RELATIONSHIP_STRENGTHENED");
		assertThat(feed.text("account.feed.edges.0.node.summary")).isEqualTo("The relationship with Bea is weak, it was trusted.");
		assertThat(feed.text("account.feed.edges.0.node.meaning")).isEqualTo("You have no strong relationship with Finance any more.");
	}

	@Test
	void whoTakesAnotherSeatMovedAndDidNotLeave() {
		String vacant = this.ada.change("addStakeholder", "stakeholder { id }", "accountId", this.account, "title", "Head of Finance", "seat", "VACANT")
			.done()
			.id("stakeholder");
		this.ada.change("assignSeat", "", "id", vacant, "personId", this.person).done();
		this.ada.change("moveStakeholder", "", "id", this.boss, "managerId", vacant).done();
		this.ada.change("moveStakeholder", "", "id", this.buyer, "managerId", vacant).done();
		assertThat(feed(List.of("MOVED", "LEFT", "PROMOTED")).texts("account.feed.edges", "node.kind"))
			.as("under the new manager nearer the top; under a manager; in another seat").containsExactly("PROMOTED", "MOVED", "MOVED");
	}

	@Test
	void isPagedAndAnImportIsOneEntry() {
		new Imports(this.ada, Workspace.word("feed")).run(Imports.files("Account.csv", "Id,Name\na1,Imported\n", "Contact.csv",
				"Id,AccountId,LastName\nc1,a1,One\nc2,a1,Two\n"));
		String imported = this.ada.ask("{ accounts(filter: { text: \"Imported\" }) { edges { node { id } } } }").text("accounts.edges.0.node.id");
		Workspace.seat(this.ada, imported, "Three");
		Reply all = this.ada.ask(FEED, "id", imported).sound();
		assertThat(all.texts("account.feed.edges", "node.kind")).containsExactly("NEW", "IMPORTED");
		List<String> paged = new ArrayList<>();
		String after = null;
		for (int page = 0; page < 10; page++) {
			Reply one = this.ada.ask(FEED, "id", this.account, "first", 1, "after", after).sound();
			paged.addAll(one.texts("account.feed.edges", "cursor"));
			if (!one.at("account.feed.pageInfo.hasNextPage").asBoolean()) {
				break;
			}
			after = one.text("account.feed.pageInfo.endCursor");
		}
		assertThat(paged).as("each once, in order").containsExactlyElementsOf(feed().texts("account.feed.edges", "cursor")).hasSize(2);
		assertThat(this.ada.ask(FEED, "id", this.account, "after", "bm8").code()).isEqualTo("INVALID_INPUT");
	}

	private void know(String current) {
		this.ada.change("setTeamRelationship", "", "memberId", this.ada.memberId(), "personId", this.person, "current", current).done();
	}

	private Reply feed() {
		return feed(List.of());
	}

	private Reply feed(List<String> kinds) {
		return this.ada.ask(FEED, "id", this.account, "kinds", kinds).sound();
	}

}
