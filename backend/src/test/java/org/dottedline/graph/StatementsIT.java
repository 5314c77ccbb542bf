package org.dottedline.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.change.ChangeFeed;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.CountedStatements;
import org.dottedline.testing.api.Events;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a request costs the database does not grow with the account. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsIT {

	private static final String MAP = """
			query ($id: ID!) { account(id: $id) { revision relationshipMap { revision
				stakeholders { id name title manager { id name } unit { name } support influences { strength } reports { id } managerChain { id }
					relationships { member { name } gap history { current } } person { name email } orientation lastContact coveredBy { name }
					judgements { field by { name } fresh } otherJudgements { values } ties { kind } competitorRelationships { competitor } }
				reportingLines { from { id } to { id } kind } influences { from { id } to { id } }
				affiliations { organization { name } } teamRelationships { member { name } }
				ties { from { id } } competitorRelationships { person { name } } } } }""";

	private static final String ELSEWHERE = """
			query ($id: ID!) { account(id: $id) { relationshipMap { stakeholders {
				person { employments { organization { name } } stakeholders { id account { name } } } } } } }""";

	private static final String LATELY = """
			query ($id: ID!) { account(id: $id) { relationshipMap { alumni { person { name } lastTenure { to } now { id } } }
				feed(first: 50) { edges { node { kind person { name } by { name } meaning summary } } } personMergeProposals { signs } } }""";

	private static final String COLLEAGUES = """
			query ($id: ID!) { account(id: $id) { relationshipMap { stakeholders {
				pastColleagues(first: 5, scope: EVERYWHERE) { totalCount edges { node { name } organization { name } } } } } } }""";

	private static final String ELSEWHERE_IDS = """
			query ($id: ID!) { account(id: $id) { relationshipMap { stakeholders { person { id } } } } }""";

	private static final String MATRIX = """
			query ($id: ID!) { account(id: $id) { whitespace { rows { id name } columns { id name }
				cells { id state wonAmount { amount } opportunities { name } likelyBuyer { name } } totals { count { open } } } } }""";

	private static final String FOLLOW = """
			subscription ($id: ID!) { accountChanges(accountId: $id) { ... on ChangesEvent {
				changes { commandId by { name } touchedStakeholders touchesWhitespace entries { target } } } } }""";

	@Autowired
	private Workspace workspace;

	@Autowired
	private CountedStatements statements;

	@Autowired
	private SnapshotStore snapshots;

	@Autowired
	private ChangeFeed feed;

	private Api ada;

	private String small;

	private String large;

	@BeforeAll
	void importAccounts() throws InterruptedException {
		waitForSilence();
		this.ada = this.workspace.member("Ada");
		this.small = imported(10);
		this.large = imported(500);
	}

	/** Those who left earlier tests' subscriptions are forgotten; while anybody listens, the node asks for revisions. */
	private void waitForSilence() throws InterruptedException {
		for (int i = 0; i < 200 && !this.feed.heard().isEmpty(); i++) {
			Thread.sleep(100);
		}
	}

	@Test
	void aWarmReadOfAMapAsksForRevisionsAlone() {
		List<String> small = warm(MAP, this.small, 10);
		List<String> large = warm(MAP, this.large, 500);
		assertThat(small).hasSizeLessThanOrEqualTo(2);
		assertThat(large).isEqualTo(small);
	}

	@Test
	void whatPersonsDidElsewhereIsAskedForTogether() {
		List<String> small = warm(ELSEWHERE, this.small, 0);
		List<String> large = warm(ELSEWHERE, this.large, 0);
		// Two fields are asked for side by side: whether they share a look at the revisions is a matter of the moment.
		assertThat(small).hasSizeLessThanOrEqualTo(5);
		assertThat(large).hasSizeLessThanOrEqualTo(5);
		assertThat(Set.copyOf(large)).isEqualTo(Set.copyOf(small));
	}

	@Test
	void whereThoseWhoLeftWentAndWhatHappenedAreAskedForOnce() {
		String seat = ask(MAP, this.large).texts("account.relationshipMap.stakeholders", "id").getLast();
		for (int i = 0; i < 6; i++) {
			this.ada.change("assignSeat", "", "id", seat, "name", "Holder " + i).done();
		}
		List<String> sent = warm(LATELY, this.large, 0);
		assertThat(ask(LATELY, this.large).at("account.relationshipMap.alumni").size()).isEqualTo(6);
		assertThat(sent).as("revisions twice, accounts of persons, changes, names in them").hasSizeLessThanOrEqualTo(6);
	}

	@Test
	void pastColleaguesOfEverybodyAreAskedForTogether() {
		String employer = Workspace.word("Employer");
		for (String account : List.of(this.small, this.large)) {
			ask(ELSEWHERE_IDS, account).texts("account.relationshipMap.stakeholders", "person.id")
				.stream()
				.limit(3)
				.forEach(person -> this.ada.change("addEmployment", "employment { id }", "personId", person, "organization", employer, "from",
						"2010-01-01", "to", "2012-12-31").done());
		}
		List<String> small = warm(COLLEAGUES, this.small, 0);
		List<String> large = warm(COLLEAGUES, this.large, 0);
		assertThat(small).hasSizeLessThanOrEqualTo(5);
		assertThat(large).hasSizeLessThanOrEqualTo(5);
		assertThat(ask(COLLEAGUES, this.small).at("account.relationshipMap.stakeholders").toString()).contains("\"totalCount\":5");
	}

	@Test
	void aWarmReadOfAMatrixToo() {
		List<String> small = warm(MATRIX, this.small, 0);
		List<String> large = warm(MATRIX, this.large, 0);
		assertThat(small).hasSizeLessThanOrEqualTo(2);
		assertThat(large).isEqualTo(small);
	}

	@Test
	void aColdReadIsAFixedFew() {
		ask(MAP, this.large);
		this.snapshots.clear();
		this.statements.reset();
		ask(MAP, this.large);
		assertThat(this.statements.sent()).as("revisions, the lock, the account and the workspace").hasSize(4);
	}

	@Test
	void aMoveTakesAFixedFew() {
		List<String> small = ofMove(this.small);
		List<String> large = ofMove(this.large);
		assertThat(large).isEqualTo(small).hasSizeBetween(4, 9);
	}

	@Test
	void aChangeCostsTheSameHoweverManyHearOfIt() throws InterruptedException {
		String seat = ask(MAP, this.small).texts("account.relationshipMap.stakeholders", "id").getLast();
		rename(seat, "Unheard");
		List<String> unheard = ofRename(seat, "Still unheard");
		List<Events> listeners = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			listeners.add(Events.of(this.ada, FOLLOW, Map.of("id", this.small)));
		}
		try {
			waitUntilAllListen(listeners, seat);
			this.statements.reset();
			rename(seat, "Heard");
			for (Events listener : listeners) {
				assertThat(listener.next().toString()).contains(seat).contains("Ada");
			}
			assertThat(this.statements.sent()).isEqualTo(unheard);
		}
		finally {
			listeners.forEach(Events::close);
			waitForSilence();
		}
	}

	/** Who has heard of one change has looked into the database for the last time. */
	private void waitUntilAllListen(List<Events> listeners, String seat) throws InterruptedException {
		for (Events listener : listeners) {
			for (int i = 0; listener.isQuiet(Duration.ofMillis(200)) && i < 50; i++) {
				rename(seat, "Does anybody listen? " + i);
			}
		}
		for (Events listener : listeners) {
			while (!listener.isQuiet(Duration.ofMillis(300))) {
				// what it heard meanwhile
			}
		}
	}

	private List<String> ofRename(String seat, String title) {
		this.statements.reset();
		rename(seat, title);
		return this.statements.sent();
	}

	private void rename(String seat, String title) {
		this.ada.change("updateStakeholder", "stakeholder { id }", "id", seat, "title", title).done();
	}

	private List<String> ofMove(String account) {
		List<String> seats = ask(MAP, account).texts("account.relationshipMap.stakeholders", "id");
		move(seats.getLast(), null);
		this.statements.reset();
		move(seats.getLast(), seats.getFirst());
		return this.statements.sent();
	}

	private void move(String seat, String manager) {
		this.ada.change("moveStakeholder", "stakeholder { id manager { id } }", "id", seat, "managerId", manager).done();
	}

	private List<String> warm(String document, String account, int people) {
		ask(document, account);
		this.statements.reset();
		Reply reply = ask(document, account);
		List<String> sent = this.statements.sent();
		if (people > 0) {
			assertThat(reply.at("account.relationshipMap.stakeholders").size()).isEqualTo(people);
			assertThat(reply.at("account.relationshipMap.reportingLines").size()).isEqualTo(people - 1);
		}
		assertThat(sent).as("something is asked").isNotEmpty();
		return sent;
	}

	private Reply ask(String document, String account) {
		return this.ada.ask(document, "id", account).sound();
	}

	/** An account of so many people with deals, all from an import. */
	private String imported(int people) {
		String source = Workspace.word("size");
		StringBuilder contacts = new StringBuilder("Id,AccountId,Name,Title,Department,ReportsToId\n");
		StringBuilder deals = new StringBuilder("Id,AccountId,Name,StageName,CloseDate\n");
		StringBuilder items = new StringBuilder("Id,OpportunityId,Product2Id,TotalPrice\n");
		for (int i = 0; i < people; i++) {
			contacts.append("c%d,a,Person %d,Title %d,Department %d,%s%n".formatted(i, i, i, i % 7, i == 0 ? "" : "c" + (i - 1) / 5));
			deals.append("o%d,a,Deal %d,Closed Won,2026-01-01%n".formatted(i, i));
			items.append("l%d,o%d,p,10.00%n".formatted(i, i));
		}
		new Imports(this.ada, source).run(Imports.files("Account.csv", "Id,Name\na," + source + "\n", "Contact.csv", contacts.toString(),
				"Product2.csv", "Id,Name,Family\np,Pump " + source + ",Water\n", "Opportunity.csv", deals.toString(), "OpportunityLineItem.csv",
				items.toString()));
		return this.ada.ask("query ($text: String!) { accounts(filter: { text: $text }) { edges { node { id } } } }", "text", source)
			.text("accounts.edges.0.node.id");
	}

}
