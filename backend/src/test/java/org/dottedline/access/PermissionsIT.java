package org.dottedline.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Events;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may see and change what: every level against the ways of reading and of changing. */
@ServerTest
class PermissionsIT {

	private static final String NOWHERE = "0000000000000000";

	private static final String WATCH = "subscription ($id: ID!) { accountChanges(accountId: $id, afterRevision: 0) { __typename } }";

	@Autowired
	private Workspace workspace;

	private Api owner;

	private Api editor;

	private Api viewer;

	private Api stranger;

	private Api administrator;

	private String word;

	private String account;

	private String seat;

	private String other;

	private String person;

	private String unit;

	private String column;

	@BeforeEach
	void anAccountWithAllLevels() {
		this.owner = this.workspace.member("Owner");
		this.editor = this.workspace.member("Editor");
		this.viewer = this.workspace.member("Viewer");
		this.stranger = this.workspace.member("Stranger");
		this.administrator = this.workspace.administrator();
		this.word = Workspace.word("hushed");
		this.account = Workspace.account(this.owner, this.word);
		this.seat = Workspace.seat(this.owner, this.account, this.word + " Boss");
		this.other = Workspace.seatUnder(this.owner, this.account, this.seat, this.word + " Clerk");
		Workspace.give(this.owner, this.account, this.editor, "EDITOR");
		Workspace.give(this.owner, this.account, this.viewer, "VIEWER");
		Reply known = this.owner.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } account { businessUnits { id } } } }", "id", this.seat)
			.sound();
		this.person = known.text("stakeholder.person.id");
		this.unit = known.text("stakeholder.account.businessUnits.0.id");
		new Imports(this.owner, "matrix").run(Imports.files("Product2.csv", "Id,Name,Family\np1,Pumps,Water\n"));
		this.column = this.owner.ask("{ products { family { id } } }").text("products.0.family.id");
	}

	@Test
	void whoMayReadReadsByEveryWayAndOthersByNone() {
		for (Api reader : List.of(this.owner, this.editor, this.viewer, this.administrator)) {
			assertThat(visible(reader)).as("%s", reader.memberId()).containsOnly(true).hasSize(10);
		}
		assertThat(visible(this.stranger)).containsOnly(false).hasSize(10);
	}

	@Test
	void nobodyElseThanThoseNamedSeesAConfidentialAccount() {
		assertThat(this.editor.change("updateAccount", "account { id }", "id", this.account, "confidential", true).refusal())
			.isEqualTo("FORBIDDEN input.confidential");
		this.owner.change("updateAccount", "account { id }", "id", this.account, "confidential", true).done();
		assertThat(visible(this.administrator)).containsOnly(false);
		for (Api reader : List.of(this.owner, this.editor, this.viewer)) {
			assertThat(visible(reader)).containsOnly(true);
		}
		for (Map.Entry<String, Function<Api, Payload>> change : changes(this.account, this.seat).entrySet()) {
			assertThat(change.getValue().apply(this.administrator).refusal()).as(change.getKey()).startsWith("NOT_FOUND ");
		}
		Workspace.give(this.owner, this.account, this.administrator, "VIEWER");
		assertThat(visible(this.administrator)).containsOnly(true);
	}

	/** Whether the account shows itself, by each way of reading. */
	private List<Boolean> visible(Api reader) {
		List<Boolean> visible = new ArrayList<>();
		visible.add(shows(reader, "query ($id: ID!) { account(id: $id) { name revision } }", this.account, "account"));
		visible.add(shows(reader, "query ($id: ID!) { account(id: $id) { relationshipMap { stakeholders { name } } } }", this.account, "account"));
		visible.add(shows(reader, "query ($id: ID!) { account(id: $id) { whitespace { rows { id } } } }", this.account, "account"));
		visible.add(shows(reader, "query ($id: ID!) { account(id: $id) { changes { revision } } }", this.account, "account"));
		visible.add(shows(reader, "query ($id: ID!) { stakeholder(id: $id) { name } }", this.seat, "stakeholder"));
		visible.add(shows(reader, "query ($id: ID!) { person(id: $id) { name stakeholders { id } } }", this.person, "person"));
		visible.add(shows(reader, "query ($id: ID!) { node(id: $id) { id } }", this.seat, "node"));
		visible.add(reader.ask("query ($word: String!) { accounts(filter: { text: $word }) { totalCount } }", "word", this.word)
			.sound()
			.at("accounts.totalCount")
			.asInt() == 1);
		visible.add(reader.ask("query ($id: [ID!]) { portfolioWhitespace(filter: { ids: $id }) { rows { id } totals { count { open } } } }", "id",
				List.of(this.account)).sound().at("portfolioWhitespace.rows").size() == 1);
		List<String> found = reader.ask("query ($word: String!) { search(text: $word) { title } }", "word", this.word).sound().texts("search", "title");
		assertThat(found.size()).as("all or nothing of %s", found).isIn(0, 3);
		visible.add(found.size() == 3);
		return visible;
	}

	private static boolean shows(Api reader, String document, String id, String field) {
		Reply answer = reader.ask(document, "id", id).sound();
		Reply unknown = reader.ask(document, "id", NOWHERE).sound();
		assertThat(unknown.at(field).isNull()).isTrue();
		boolean shown = !answer.at(field).isNull();
		if (!shown) {
			assertThat(answer.body()).as("forbidden answers as unknown").isEqualTo(unknown.body());
		}
		return shown;
	}

	@Test
	void whoMayChangeChangesAndWhoMayOnlyReadIsToldSo() {
		for (Map.Entry<String, Function<Api, Payload>> change : changes(this.account, this.seat).entrySet()) {
			for (Api writer : List.of(this.owner, this.editor, this.administrator)) {
				change.getValue().apply(writer).done();
			}
			assertThat(change.getValue().apply(this.viewer).refusal()).as(change.getKey()).startsWith("FORBIDDEN ");
		}
	}

	@Test
	void whoMaySeeNothingIsAnsweredAsIfItWereNotThere() {
		Map<String, Function<Api, Payload>> forbidden = changes(this.account, this.seat);
		Map<String, Function<Api, Payload>> unknown = changes(NOWHERE, NOWHERE);
		int before = Workspace.revision(this.owner, this.account);
		forbidden.forEach((name, change) -> {
			Payload answer = change.apply(this.stranger);
			assertThat(answer.refusal()).as(name).startsWith("NOT_FOUND ");
			if (unknown.containsKey(name)) {
				assertThat(answer.node()).as(name).isEqualTo(unknown.get(name).apply(this.stranger).node());
			}
		});
		assertThat(Workspace.revision(this.owner, this.account)).isEqualTo(before);
	}

	private Map<String, Function<Api, Payload>> changes(String account, String seat) {
		Map<String, Function<Api, Payload>> changes = new LinkedHashMap<>();
		changes.put("updateAccount", member -> member.change("updateAccount", "account { id }", "id", account, "industry", Workspace.word("i")));
		changes.put("addBusinessUnit", member -> member.change("addBusinessUnit", "businessUnit { id }", "accountId", account, "name",
				Workspace.word("unit"), "kind", "DIVISION"));
		changes.put("addStakeholder", member -> member.change("addStakeholder", "stakeholder { id }", "accountId", account, "name", "New"));
		changes.put("updateStakeholder", member -> member.change("updateStakeholder", "stakeholder { id }", "id", seat, "title", Workspace.word("t")));
		changes.put("moveStakeholder", member -> member.change("moveStakeholder", "stakeholder { id }", "id", seat, "managerId", null));
		changes.put("setInfluence", member -> member.change("setInfluence", "influence { id }", "fromId", seat, "toId", this.other, "strength", 2));
		changes.put("setDottedLine", member -> member.change("setDottedLine", "stakeholder { id }", "id", seat, "managerId", this.other));
		changes.put("setTie", member -> member.change("setTie", "tie { id }", "fromId", seat, "toId", this.other, "kind", "CONFLICT", "note",
				Workspace.word("note")));
		changes.put("setCompetitorRelationship", member -> member.change("setCompetitorRelationship", "competitorRelationship { id }",
				"stakeholderId", seat, "competitor", Workspace.word("rival")));
		changes.put("judge and confirm", member -> {
			Payload judged = member.change("updateStakeholder", "stakeholder { id }", "id", seat, "adaptability", "PRAGMATIST");
			return judged.isDone() ? member.change("confirmJudgements", "stakeholder { id }", "id", seat) : judged;
		});
		changes.put("createMap", member -> member.change("createMap", "map { id }", "accountId", account, "name", Workspace.word("map")));
		if (account.equals(this.account)) {
			changes.put("addEmployment", member -> member.change("addEmployment", "employment { id }", "personId", this.person, "organization",
					Workspace.word("org")));
			changes.put("setTeamRelationship", member -> member.change("setTeamRelationship", "teamRelationship { id }", "memberId",
					this.owner.memberId(), "personId", this.person, "current", "STRONG"));
		}
		changes.put("vacateSeat and back", member -> {
			Payload vacated = member.change("vacateSeat", "stakeholder { id }", "id", seat);
			return vacated.isDone() ? member.change("assignSeat", "stakeholder { id }", "id", seat, "personId", this.person) : vacated;
		});
		changes.put("updateCell", member -> member.change("updateCell", "cell { id }", "accountId", account, "row", this.unit, "column", this.column,
				"triggerEvent", Workspace.word("event")));
		changes.put("updateCells", member -> member.change("updateCells", "cells { id }", "accountId", account, "cells",
				List.of(Map.of("row", this.unit, "column", this.column, "notes", Workspace.word("notes")))));
		changes.put("setTargets", member -> {
			List<Map<String, Object>> aim = List.of(Map.of("row", this.unit, "target", true));
			List<Map<String, Object>> not = List.of(Map.of("row", this.unit, "target", false));
			Payload aimed = member.change("setTargets", "account { id }", "accountId", account, "targets", aim);
			return aimed.isDone() ? member.change("setTargets", "account { id }", "accountId", account, "targets", not) : aimed;
		});
		changes.put("createOpportunityFromCells and all that follows", member -> {
			Payload made = member.change("createOpportunityFromCells", "opportunity { id }", "accountId", account, "name", "Sale", "cells",
					List.of(Map.of("row", this.unit, "column", this.column, "amount", Map.of("amount", "1", "currency", "USD"))));
			if (!made.isDone()) {
				return made;
			}
			for (String next : List.of("loseOpportunity", "winOpportunity")) {
				member.change(next, "opportunity { id }", "id", made.id("opportunity")).done();
			}
			return member.change("removeOpportunity", "removedId", "id", made.id("opportunity"));
		});
		changes.put("createContract", member -> member.change("createContract", "contract { id }", "accountId", account, "name", "Contract"));
		return changes;
	}

	@Test
	void accessIsGivenByOwnersAndAdministratorsAlone() {
		Object[] input = { "accountId", this.account, "memberId", this.stranger.memberId(), "level", "VIEWER" };
		assertThat(this.editor.change("setAccountAccess", "account { id }", input).refusal()).isEqualTo("FORBIDDEN input.accountId");
		assertThat(this.viewer.change("setAccountAccess", "account { id }", input).refusal()).isEqualTo("FORBIDDEN input.accountId");
		assertThat(this.stranger.change("setAccountAccess", "account { id }", input).refusal()).isEqualTo("NOT_FOUND input.accountId");
		this.administrator.change("setAccountAccess", "account { id }", input).done();
		assertThat(visible(this.stranger)).containsOnly(true);
		assertThat(this.owner.change("setAccountAccess", "account { id }", "accountId", this.account, "memberId", this.owner.memberId(), "level",
				null).refusal()).as("an account has an owner").isEqualTo("INVALID_INPUT input.level");
		Workspace.give(this.owner, this.account, this.editor, "OWNER");
		assertThat(this.owner.ask("query ($id: ID!) { account(id: $id) { viewerAccess owner { id } } }", "id", this.account)
			.text("account.owner.id")).isEqualTo(this.editor.memberId());
		assertThat(this.owner.ask("query ($id: ID!) { account(id: $id) { viewerAccess } }", "id", this.account).text("account.viewerAccess"))
			.isEqualTo("EDITOR");
	}

	@Test
	void aSubscriptionIsOpenToReadersAlone() {
		for (Api reader : List.of(this.owner, this.editor, this.viewer, this.administrator)) {
			try (Events events = Events.of(reader, WATCH, Map.of("id", this.account))) {
				assertThat(events.next().path("accountChanges").path("__typename").asString()).isEqualTo("ChangesEvent");
			}
		}
		try (Events events = Events.of(this.stranger, WATCH, Map.of("id", this.account))) {
			assertThat(events.end().path(0).path("extensions").path("code").asString()).isEqualTo("NOT_FOUND");
		}
	}

	@Test
	void nothingOfAnAccountShinesThroughAnotherThatSharesItsPeople() {
		String theirs = Workspace.account(this.stranger, "Theirs");
		String place = Workspace.seat(this.stranger, theirs, "Place");
		assertThat(this.stranger.change("assignSeat", "stakeholder { id }", "id", place, "personId", this.person).refusal())
			.as("a person whom they may not see")
			.isEqualTo("NOT_FOUND input.personId");
		Workspace.give(this.stranger, theirs, this.owner, "EDITOR");
		this.owner.change("assignSeat", "stakeholder { id }", "id", place, "personId", this.person).done();
		this.owner.change("addEmployment", "employment { id }", "personId", this.person, "organization", Workspace.word("secretly")).done();
		Reply known = this.stranger.ask("query ($id: ID!) { person(id: $id) { name stakeholders { id account { id } } } }", "id", this.person).sound();
		assertThat(known.texts("person.stakeholders", "account.id")).containsExactly(theirs);
		Reply child = this.owner.ask("query ($id: ID!) { account(id: $id) { name } }", "id", theirs);
		assertThat(child.at("account").isNull()).isFalse();
		this.owner.change("updateAccount", "account { id }", "id", theirs, "parentId", this.account).done();
		assertThat(this.stranger.ask("query ($id: ID!) { account(id: $id) { parent { name } } }", "id", theirs).sound().at("account.parent").isNull())
			.isTrue();
		assertThat(this.stranger.ask("query ($id: ID!) { account(id: $id) { changes { entries { fields { after } } } } }", "id", theirs)
			.body()
			.toString()).doesNotContain(this.word + " Clerk");
	}

	@Test
	void anImportIsSeenByWhoStartedItAndByAdministrators() {
		String id = new Imports(this.owner, "mine").start(Imports.files("Account.csv", "Id,Name\na1,Mine\n"), true);
		new Imports(this.owner, "mine").end(id);
		assertThat(this.administrator.ask("query ($id: ID!) { import(id: $id) { id } }", "id", id).at("import").isNull()).isFalse();
		assertThat(this.stranger.ask("query ($id: ID!) { import(id: $id) { id } }", "id", id).at("import").isNull()).isTrue();
		assertThat(this.stranger.change("cancelImport", "import { id }", "id", id).refusal()).isEqualTo("NOT_FOUND input.id");
		String upload = this.owner.upload("Account.csv", "Id,Name\n".getBytes());
		assertThat(this.stranger.change("importRecords", "import { id }", "uploadIds", List.of(upload), "source", "x").refusal())
			.isEqualTo("NOT_FOUND input.uploadIds");
	}

}
