package org.dottedline.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dottedline.testing.TestDatabase;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Exports as they come out of an org that has been used for years. */
@ServerTest
class DirtyExportIT {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final String ACCOUNTS = "name,ID\r\nAcme,a1\r\nGlobex,a2\r\n";

	private static final String CONTACTS = """
			Title,ReportsToId,LastName,FirstName,AccountId,Id,CreatedDate
			Boss,,Älter,Bärbel,a1,c1,2020-01-01T00:00:00Z
			"Reports, to herself",c2,Self,Sue,a1,c2,2020-01-02T00:00:00Z
			Lost manager,c99,Dangling,Dan,a1,c3,2020-01-03T00:00:00Z
			Circle 1,c6,One,Olga,a1,c4,2020-01-04T00:00:00Z
			Circle 2,c4,Two,Theo,a1,c5,2020-01-05T00:00:00Z
			Circle 3,c5,Three,Tina,a1,c6,2020-01-06T00:00:00Z
			Twice,c1,Double,Dora,a1,c7,2020-01-07T00:00:00Z
			Twice again,c1,Double,Dora,a1,c7,2020-01-08T00:00:00Z
			No account,,Nowhere,Nora,a99,c8,2020-01-09T00:00:00Z
			"Two
			lines",c1,Good,Gus,a1,c9,2020-01-10T00:00:00Z
			""";

	private static final String DEALS = """
			Id,AccountId,Name,StageName,Amount,CloseDate
			o1,a1,Pumps,Closed Won,1200.50,2026-03-01
			o2,,No account,Prospecting,10,2026-03-01
			o3,a1,Bad values,Prospecting,a lot,soon
			""";

	private static final String ITEMS = """
			Id,OpportunityId,ProductName,Quantity,UnitPrice,TotalPrice
			l1,o1,%1$s,2,600.25,1200.50
			l2,o1,%1$ss,1,1.00,1.00
			l3,o77,%1$s,1,1.00,1.00
			""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Imports imports;

	/** Unlike every other name: the catalogue belongs to all tests. */
	private final String product = UUID.randomUUID().toString().replaceAll("[^a-f]", "k");

	@BeforeEach
	void anImporterWhoIsNoAdministrator() {
		this.ada = this.workspace.member("Ada");
		this.imports = new Imports(this.ada, Workspace.word("crm"));
	}

	private Map<String, byte[]> dirty() {
		Map<String, byte[]> files = Imports.files("Product2.csv", "Id,Name,Family\np1," + this.product + ",Water\n", "Opportunity.csv", DEALS,
				"OpportunityLineItem.csv", ITEMS.formatted(this.product));
		files.put("Account.csv", ('\uFEFF' + ACCOUNTS).getBytes(StandardCharsets.UTF_8));
		files.put("Contact.csv", CONTACTS.getBytes(WINDOWS));
		return files;
	}

	@Test
	void eachBadRowIsNamedAndEveryGoodRowGoesIn() {
		JsonNode end = this.imports.run(dirty());
		assertThat(Imports.problems(end)).containsExactlyInAnyOrder("OWN_MANAGER Contact.csv:3", "DANGLING_MANAGER Contact.csv:4",
				"REPORTING_CYCLE Contact.csv:7", "DUPLICATE_ID Contact.csv:8", "DANGLING_REFERENCE Contact.csv:10", "NO_ACCOUNT Opportunity.csv:3",
				"NOT_A_NUMBER Opportunity.csv:4", "NOT_A_DATE Opportunity.csv:4", "UNKNOWN_PRODUCT OpportunityLineItem.csv:3",
				"DANGLING_REFERENCE OpportunityLineItem.csv:4");
		end.path("problems").forEach(problem -> assertThat(problem.path("message").asString()).hasSizeGreaterThan(10));
		assertThat(message(end, "UNKNOWN_PRODUCT")).contains(this.product + "s", "Did you mean", '"' + this.product + '"');
		assertThat(Imports.counts(end, "Opportunity")).isEqualTo("3 2 0 0 1");
		assertThat(Imports.counts(end, "OpportunityLineItem")).isEqualTo("3 1 0 0 2");
		Map<String, JsonNode> people = people(account("Acme"));
		assertThat(people.keySet()).containsExactlyInAnyOrder("Bärbel Älter", "Sue Self", "Dan Dangling", "Olga One", "Theo Two", "Tina Three",
				"Dora Double", "Gus Good");
		assertThat(manager(people, "Sue Self")).isEmpty();
		assertThat(manager(people, "Dan Dangling")).isEmpty();
		assertThat(manager(people, "Tina Three")).as("the link of the latest date is left out").isEmpty();
		assertThat(manager(people, "Olga One")).isEqualTo("Tina Three");
		assertThat(manager(people, "Theo Two")).isEqualTo("Olga One");
		assertThat(manager(people, "Gus Good")).isEqualTo("Bärbel Älter");
		assertThat(people.get("Gus Good").path("title").asString()).isEqualTo("Two\nlines");
		assertThat(people.get("Dora Double").path("title").asString()).as(message(end, "DUPLICATE_ID")).isEqualTo("Twice again");
		assertThat(people.get("Sue Self").path("title").asString()).isEqualTo("Reports, to herself");
	}

	private static String message(JsonNode end, String code) {
		for (JsonNode problem : end.path("problems")) {
			if (problem.path("code").asString().equals(code)) {
				return problem.path("message").asString();
			}
		}
		throw new AssertionError("No " + code + " in " + end);
	}

	private static String manager(Map<String, JsonNode> people, String name) {
		return people.get(name).path("manager").path("name").asString("");
	}

	@Test
	void aRehearsalSaysWhatWouldHappenAndLeavesEverythingAsItIs() {
		String before = everything();
		JsonNode rehearsed = this.imports.rehearse(dirty());
		assertThat(everything()).isEqualTo(before);
		assertThat(rehearsed.path("dryRun").asBoolean()).isTrue();
		assertThat(this.ada.ask("{ accounts { totalCount } }").at("accounts.totalCount").asInt()).isZero();
		JsonNode real = this.imports.run(dirty());
		assertThat(rehearsed.path("results")).isEqualTo(real.path("results"));
		assertThat(rehearsed.path("problems")).isEqualTo(real.path("problems"));
		String after = everything();
		JsonNode again = this.imports.rehearse(dirty());
		assertThat(Imports.counts(again, "Account")).isEqualTo("2 0 0 2 0");
		assertThat(Imports.counts(again, "Opportunity")).isEqualTo("3 0 0 2 1");
		assertThat(everything()).isEqualTo(after);
	}

	/** How much there is of everything but the records of runs and of sign-ins. */
	private static String everything() {
		return TestDatabase.get().driver().executableQuery("""
				MATCH (n) WHERE NOT n:ImportRun AND NOT n:ImportProblem AND NOT n:AccessToken
				RETURN count(n) AS nodes, sum(COUNT { (n)--() }) AS ends, sum(coalesce(n.revision, 0)) AS revisions""")
			.execute()
			.records()
			.getFirst()
			.asMap()
			.toString();
	}

	@Test
	void theSameImportFinishesWhatWentInInPart() {
		Map<String, byte[]> all = dirty();
		this.imports.run(Map.of("Account.csv", all.get("Account.csv"), "Product2.csv", all.get("Product2.csv")));
		this.imports.run(Map.of("Contact.csv", "Id,AccountId,LastName,ReportsToId\nc4,a1,One,c9\nc9,a1,Good,\n".getBytes(StandardCharsets.UTF_8)));
		JsonNode end = this.imports.run(all);
		assertThat(Imports.counts(end, "Account")).isEqualTo("2 0 0 2 0");
		assertThat(Imports.counts(end, "OpportunityLineItem")).isEqualTo("3 1 0 0 2");
		Map<String, JsonNode> people = people(account("Acme"));
		assertThat(people).hasSize(8);
		assertThat(manager(people, "Olga One")).isEqualTo("Tina Three");
		JsonNode again = this.imports.run(all);
		assertThat(Imports.counts(again, "Contact")).matches("\\d+ 0 0 8 \\d");
		assertThat(people(account("Acme"))).isEqualTo(people);
	}

	@Test
	void anImportCanBeCancelledAndFinishedLater() {
		StringBuilder contacts = new StringBuilder("Id,AccountId,LastName\n");
		for (int i = 0; i < 30_000; i++) {
			contacts.append('c').append(i).append(",a1,Person ").append(i).append('\n');
		}
		Map<String, byte[]> files = Imports.files("Account.csv", ACCOUNTS, "Contact.csv", contacts.toString());
		String id = this.imports.start(files, false);
		this.ada.change("cancelImport", "import { id state }", "id", id).done();
		JsonNode end = this.imports.end(id);
		assertThat(end.path("state").asString()).isEqualTo("CANCELLED");
		assertThat(end.path("processedRows").asInt()).isLessThan(30_000);
		assertThat(end.path("finishedAt").isNull()).isFalse();
		assertThat(this.ada.change("cancelImport", "import { id }", "id", id).refusal()).isEqualTo("INVALID_INPUT input.id");
	}

	@Test
	void tasksAndEventsTellTheLastContact() {
		String ours = Workspace.word("ours");
		Imports administrators = new Imports(this.workspace.administrator(), Workspace.word("crm"));
		String future = LocalDate.now().plusYears(1).toString();
		JsonNode end = administrators.run(Imports.files("User.csv", "Id,Username,LastName,Email\nu1," + ours + "," + ours + "," + ours + "@example.com\n", "Account.csv",
				"Id,Name,OwnerId\na1," + ours + ",u1\n", "Contact.csv", "Id,AccountId,LastName\nc1,a1,Met\nc2,a1,Unmet\n", "Task.csv",
				"Id,WhoId,WhatId,OwnerId,Subject,ActivityDate,Status\nt1,c1,a1,u1,Call,2026-02-01,Completed\nt2,c1,a1,u1,Call,2026-03-01,Open\n",
				"Event.csv",
				"Id,WhoId,OwnerId,Subject,StartDateTime\ne1,c1,u1,Lunch,2026-01-15T12:00:00Z\ne2,c2,u1,Planned," + future + "T12:00:00Z\n"));
		assertThat(Imports.counts(end, "Task")).isEqualTo("2 2 0 0 0");
		assertThat(Imports.counts(end, "User")).isEqualTo("1 1 0 0 0");
		Api administrator = this.workspace.administrator();
		Reply reply = administrator.ask("""
				query ($text: String!) { accounts(filter: { text: $text }) { edges { node { owner { name } activities { totalCount }
					relationshipMap { teamRelationships { member { name } person { name } lastContact } } } } } }""", "text", ours).sound();
		assertThat(reply.text("accounts.edges.0.node.owner.name")).contains(ours);
		assertThat(reply.at("accounts.edges.0.node.activities.totalCount").asInt()).isEqualTo(4);
		assertThat(reply.texts("accounts.edges.0.node.relationshipMap.teamRelationships", "lastContact")).containsExactly("2026-02-01");
	}

	@Test
	void aContactWhoChangesTheAccountLeavesTheOldSeatVacant() {
		this.imports.run(Imports.files("Account.csv", ACCOUNTS, "Contact.csv",
				"Id,AccountId,LastName,Title,ReportsToId\nc1,a1,Mover,Head,\nc2,a1,Stayer,Clerk,c1\n"));
		this.imports.run(Imports.files("Contact.csv", "Id,AccountId,LastName,Title,ReportsToId\nc1,a2,Mover,Chief,\n"));
		Map<String, JsonNode> old = people(account("Acme"));
		JsonNode stayer = old.get("Stayer");
		assertThat(old).hasSize(2);
		JsonNode left = old.values().stream().filter(seat -> !seat.equals(stayer)).findFirst().orElseThrow();
		assertThat(left.path("seat").asString()).isEqualTo("VACANT");
		assertThat(left.path("title").asString()).isEqualTo("Head");
		assertThat(stayer.path("manager").path("id")).isEqualTo(left.path("id"));
		Map<String, JsonNode> current = people(account("Globex"));
		assertThat(current.keySet()).containsExactly("Mover");
		assertThat(current.get("Mover").path("title").asString()).isEqualTo("Chief");
	}

	@Test
	void membersAreBroughtInByAdministratorsAlone() {
		JsonNode end = this.imports.run(Imports.files("User.csv", "Id,Username,LastName,Email\nu1,nobody,Nobody,nobody@example.com\n", "Account.csv", ACCOUNTS));
		assertThat(Imports.counts(end, "User")).isEqualTo("1 0 0 0 1");
		assertThat(Imports.problems(end)).containsExactly("REFUSED User.csv:2");
		assertThat(Imports.counts(end, "Account")).isEqualTo("2 2 0 0 0");
		assertThat(this.ada.ask("{ accounts { edges { node { owner { id } } } } }").texts("accounts.edges", "node.owner.id"))
			.containsOnly(this.ada.memberId());
	}

	private String account(String name) {
		return this.ada.ask("query ($text: String!) { accounts(filter: { text: $text }) { edges { node { id } } } }", "text", name)
			.text("accounts.edges.0.node.id");
	}

	private Map<String, JsonNode> people(String account) {
		Reply reply = this.ada
			.ask("query ($id: ID!) { account(id: $id) { relationshipMap { stakeholders { id name title seat manager { id name } } } } }", "id", account)
			.sound();
		Map<String, JsonNode> people = new HashMap<>();
		reply.at("account.relationshipMap.stakeholders").forEach(seat -> people.put(seat.path("name").asString(), seat));
		assertThat(List.copyOf(people.keySet())).hasSize(reply.at("account.relationshipMap.stakeholders").size());
		return people;
	}

}
