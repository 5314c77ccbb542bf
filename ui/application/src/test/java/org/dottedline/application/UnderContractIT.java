package org.dottedline.application;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.dottedline.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What counts as whitespace and what money is worth is set on the page, and what is under contract recorded there. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {"dottedline.admin-password=" + DirectorAtWorkIT.PASSWORD, "dottedline.sample=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnderContractIT {

	private static final String NAME = "<b>Frame</b> \u05e9\u05dc\u05d5\u05dd \ud83d\ude80";
	/** Where the browser is. */
	private static final ZoneId THERE = ZoneId.of("Europe/Berlin");
	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private ApiClient api;

	@BeforeAll
	void open() throws IOException, InterruptedException {
		chromium = new Chromium();
		api = new ApiClient("http://127.0.0.1:" + port, "admin", DirectorAtWorkIT.PASSWORD);
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	@Test
	void whatAnAdministratorSetsIsReadByAnEditorWhoRecordsAContractThatRenews() throws IOException, InterruptedException {
		var account = api.run("{ accounts(orderBy: POTENTIAL) { edges { node { id } } } }", Map.of()).at("/accounts/edges/0/node/id").asString();
		var administrator = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.LIGHT);
		administrator.open("/settings");
		administrator.signIn("admin", DirectorAtWorkIT.PASSWORD);
		changesFinerStates(administrator);
		addsARate(administrator);
		assertThat(administrator.barriers()).isEmpty();
		assertThat(administrator.complaints()).isEmpty();

		var editor = editor(account);
		editor.open("/settings");
		assertThat(editor.page().locator("tr", containing("Frozen budget"))).containsText("Open");
		assertThat(editor.page().locator("tr", containing("JPY"))).containsText("0.00615");
		assertThat(editor.button("Add a rate")).hasCount(0);
		assertThat(editor.button("Add a state")).hasCount(0);
		assertThat(editor.barriers()).isEmpty();

		editor.open("/account/" + account + "/revenue");
		recordsAContract(editor);
		followsOn(editor);
		assertThat(editor.barriers()).isEmpty();
		decidesOnItsFit(editor);
		assertThat(editor.barriers()).isEmpty();
		assertThat(editor.complaints()).isEmpty();
	}

	private void changesFinerStates(Visitor administrator) throws IOException, InterruptedException {
		assertThat(administrator.heading("Whitespace states")).isVisible();
		var rows = administrator.page().locator(".dl-finer-states > li");
		var before = rows.count();
		administrator.button("Add a state").press("Enter");
		assertThat(rows).hasCount(before + 1);
		administrator.button("Save the states").press("Enter");
		administrator.sees("Give a name of 1 to 255 characters.");
		rows.last().getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill("Frozen budget");
		rows.last().getByText("Counts as whitespace").click();
		administrator.button("Move Frozen budget up").press("Enter");
		// The key has the focus there before the server gives it back there, which has to be over.
		assertThat(rows.nth(before - 1).getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))).hasValue("Frozen budget");
		assertThat(administrator.button("Move Frozen budget up")).isFocused();
		administrator.button("Save the states").press("Enter");
		administrator.sees("Saved.");
		var states = states();
		assertThat(states.get(before - 1).get("code").asString()).isEqualTo("FROZEN_BUDGET");
		assertThat(states.get(before - 1).get("whitespace").asBoolean()).isFalse();
	}

	private static void decidesOnItsFit(Visitor editor) {
		var page = editor.page();
		assertThat(editor.heading("Positioned to grow")).isVisible();
		var form = page.locator(".dl-fit");
		form.locator("vaadin-select").click();
		page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("No: our time and money go elsewhere")).click();
		editor.button("Record the decision").press("Enter");
		assertThat(form.getByRole(AriaRole.ALERT)).containsText("why", new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
		form.getByLabel("Why").fill("<b>They</b> build it themselves \u05e9\u05dc\u05d5\u05dd");
		editor.button("Record the decision").press("Enter");
		assertThat(form).containsText("No: our time and money go elsewhere \u00b7 ");
		page.reload();
		assertThat(form.getByLabel("Why")).hasValue("<b>They</b> build it themselves \u05e9\u05dc\u05d5\u05dd");
	}

	private JsonNode states() throws IOException, InterruptedException {
		return api.run("{ cellStatuses { code name whitespace } }", Map.of()).get("cellStatuses");
	}

	private static void addsARate(Visitor administrator) {
		var page = administrator.page();
		page.getByLabel("Currency").fill("xyz");
		page.getByLabel("From").fill(TYPED.format(LocalDate.of(2026, 11, 2)));
		page.getByLabel("From").press("Enter");
		page.getByLabel("Worth in").fill("0.00615");
		administrator.button("Add a rate").press("Enter");
		administrator.sees("There is no currency");
		assertThat(page.getByLabel("Worth in")).hasValue("0.00615");
		page.getByLabel("Currency").fill("jpy");
		administrator.button("Add a rate").press("Enter");
		assertThat(page.locator("tr", containing("JPY"))).containsText("0.00615");
		page.getByLabel("Currency").fill("chf");
		page.getByLabel("Worth in").fill("1.25");
		administrator.button("Add a rate").press("Enter");
		page.locator("tr", containing("CHF")).getByRole(AriaRole.BUTTON).press("Enter");
		assertThat(page.locator("tr", containing("CHF"))).hasCount(0);
	}

	private Visitor editor(String account) throws IOException, InterruptedException {
		var member = api.run("mutation($i: CreateMemberInput!) { createMember(input: $i) { errors { message } member { id } } }",
				Map.of("i", Map.of("name", "Edda", "userName", "edda", "password", "only-for-a-first-time"))).at("/createMember/member/id").asString();
		api.run("mutation($i: SetAccountAccessInput!) { setAccountAccess(input: $i) { errors { message } } }",
				Map.of("i", Map.of("accountId", account, "memberId", member, "level", "EDITOR")));
		var editor = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.DARK);
		editor.open("/");
		editor.signIn("edda", "only-for-a-first-time");
		editor.page().getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill(DirectorAtWorkIT.PASSWORD);
		editor.page().getByLabel("The new password again").fill(DirectorAtWorkIT.PASSWORD);
		editor.page().keyboard().press("Enter");
		assertThat(editor.heading("Portfolio")).isVisible();
		return editor;
	}

	private static void recordsAContract(Visitor editor) {
		var today = LocalDate.now(THERE);
		editor.button("Record a contract").press("Enter");
		var form = editor.page().locator(".dl-contract-form");
		assertThat(form.getByLabel("Name or number")).isFocused();
		form.getByLabel("Name or number").fill(NAME);
		day(form, "First day", today.minusDays(300));
		day(form, "Last day", today.minusDays(301));
		form.getByLabel("Value over its time").fill("125000.5");
		editor.button("Record").press("Enter");
		editor.sees("before it starts on");
		assertThat(form.getByLabel("Value over its time")).hasValue("125000.5");
		day(form, "Last day", today.plusDays(64));
		assertThat(editor.barriers()).isEmpty();
		editor.button("Record").press("Enter");
		assertThat(renewals(editor)).containsText("Defend, in 65 days");

		editor.button("Edit " + NAME).press("Enter");
		day(form, "Renews on", today.plusDays(200));
		editor.button("Save").press("Enter");
		assertThat(renewals(editor)).containsText("in 200 days");
		editor.button("Undo").press("Enter");
		assertThat(renewals(editor)).containsText("Defend, in 65 days");

		editor.button("Remove " + NAME).press("Enter");
		assertThat(renewals(editor)).hasCount(0);
		editor.button("Undo").press("Enter");
		assertThat(renewals(editor)).containsText("Defend, in 65 days");
	}

	private static void followsOn(Visitor editor) {
		editor.button("Follow on " + NAME).press("Enter");
		var form = editor.page().locator(".dl-contract-form");
		assertThat(form.getByLabel("First day")).hasValue(TYPED.format(LocalDate.now(THERE).plusDays(65)));
		form.getByLabel("Name or number").fill("The next");
		editor.button("Record").press("Enter");
		editor.sees("follows on " + NAME);
		assertThat(renewals(editor)).containsText("Renewed");
	}

	private static void day(Locator form, String label, LocalDate day) {
		form.getByLabel(label).fill(TYPED.format(day));
		form.getByLabel(label).press("Enter");
	}

	private static Locator renewals(Visitor editor) {
		return editor.page().locator("tr", containing(NAME));
	}

	private static Page.LocatorOptions containing(String text) {
		return new Page.LocatorOptions().setHasText(text);
	}
}
