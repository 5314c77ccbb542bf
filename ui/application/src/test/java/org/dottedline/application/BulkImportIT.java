package org.dottedline.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

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

/** One of a team imports ten thousand people while another has the account open. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {"dottedline.admin-password=" + BulkImportIT.PASSWORD, "dottedline.sample=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkImportIT {

	static final String PASSWORD = "calm-dense-exact";
	private static final int PEOPLE = 10_000;
	private static final double LONG = 240_000;
	private static final Locator.GetByRoleOptions STEPS = new Locator.GetByRoleOptions().setName("Show its steps");

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private ApiClient api;
	private Visitor reader;
	private Visitor importer;

	@BeforeAll
	void twoMembersSignIn() throws IOException, InterruptedException {
		chromium = new Chromium();
		var address = "http://127.0.0.1:" + port;
		api = new ApiClient(address, "admin", PASSWORD);
		reader = chromium.visitor(address, ColorScheme.LIGHT);
		reader.open("/");
		reader.signIn("admin", PASSWORD);
		assertThat(reader.heading("Portfolio")).isVisible();
		change("createMember", Map.of("name", "Edda", "userName", "edda", "password", "only-for-a-first-time", "administrator", true));
		importer = chromium.visitor(address, ColorScheme.LIGHT);
		importer.open("/");
		importer.signIn("edda", "only-for-a-first-time");
		importer.page().getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
		importer.page().getByLabel("The new password again").fill(PASSWORD);
		importer.page().keyboard().press("Enter");
		assertThat(importer.heading("Portfolio")).isVisible();
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	@Test
	void isOneLineForWhoeverLooksOnAndIsTakenBackAsAWhole() throws IOException, InterruptedException {
		imports("Account.csv", "ID,NAME\nA1,Large\n");
		importer.sees("1 row: 1 new");
		var account = api.run("{ accounts { edges { node { id } } } }", Map.of()).at("/accounts/edges/0/node/id").asString();
		change("addStakeholder", Map.of("accountId", account, "name", "Ada"));
		var hand = new MapHand(reader.page());
		hand.open(account);
		reader.page().evaluate("""
				() => {
					const toast = document.querySelector("dottedline-map").shadowRoot.querySelector(".toast");
					window.told = [];
					new MutationObserver(() => told.push(toast.textContent)).observe(toast.firstChild, {childList: true, characterData: true, subtree: true});
				}""");

		imports("Contact.csv", contacts());
		hand.says("imports into this account");
		hand.choose("Ada");
		importer.page().getByText("10,000 rows: 10,000 new").waitFor(new Locator.WaitForOptions().setTimeout(LONG));
		assertThat(reader.page().getByText("10,001 people").first()).isVisible();
		assertThat((Integer) reader.page().evaluate("told.length")).isEqualTo(1);
		theHistoryHasOneLineThatUnfolds(account);

		var someone = found(account, "Person 17").get("id").asString();
		var edited = change("updateStakeholder", Map.of("id", someone, "title", "By hand")).at("/change/commandId").asString();
		takesBack();
		importer.sees("It was not taken back, since others have built on it:");
		assertThat(importer.page().locator(".dl-taking-back li").first()).containsText("title of what was added was changed; that stays.");
		assertThat(importer.barriers()).isEmpty();
		assertThat(count(account)).isEqualTo(PEOPLE + 1);

		change("undo", Map.of("accountId", account, "commandId", edited));
		importer.button("Try again").click();
		importer.page().getByText(Pattern.compile("^Taken back")).first().waitFor(new Locator.WaitForOptions().setTimeout(LONG));
		assertThat(count(account)).isEqualTo(1);
		reader.open("/account/" + account);
		assertThat(reader.page().getByText("1 person").first()).isVisible();
		assertThat(reader.complaints()).isEmpty();
		assertThat(importer.complaints()).isEmpty();
	}

	private void theHistoryHasOneLineThatUnfolds(String account) {
		reader.open("/account/" + account + "?panel=history");
		var items = reader.page().locator(".dl-people .dl-history-all").first().locator(":scope > .dl-history-item");
		assertThat(items.first()).containsText(Pattern.compile("Import: [0-9,]+ things in [0-9]+ steps"));
		assertThat(items.nth(1)).containsText("Add stakeholder");
		items.first().getByRole(AriaRole.BUTTON, STEPS).click();
		var step = items.first().locator(".dl-history-item").first();
		assertThat(step).isVisible();
		var more = items.first().getByText(Pattern.compile("Show more, [0-9,]+ left")).first();
		var before = items.first().locator(".dl-history-line").count();
		more.click();
		assertThat(items.first().locator(".dl-history-line").nth(before + 50)).isAttached();
		assertThat(reader.barriers()).isEmpty();
	}

	private void takesBack() {
		importer.button("Take this import back").click();
		importer.button("Take it back").click();
	}

	private void imports(String name, String text) {
		importer.open("/import");
		importer.page().setInputFiles("dottedline-upload input[multiple]", new FilePayload[] {
				new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8))});
		importer.sees("1 file is ready");
		importer.button("Start the import").click();
	}

	/** Eight report to each. */
	private static String contacts() {
		return IntStream.range(0, PEOPLE).mapToObj(i -> "C%d,A1,Person,%d,Title %d,%s".formatted(i, i, i, i == 0 ? "" : "C" + (i - 1) / 8))
				.collect(Collectors.joining("\n", "ID,ACCOUNTID,FIRSTNAME,LASTNAME,TITLE,REPORTSTOID\n", "\n"));
	}

	private int count(String account) throws IOException, InterruptedException {
		return seats(account).size();
	}

	private JsonNode found(String account, String name) throws IOException, InterruptedException {
		return seats(account).valueStream().filter(seat -> seat.get("name").asString().equals(name)).findFirst().orElseThrow();
	}

	private JsonNode seats(String account) throws IOException, InterruptedException {
		return api.run("query ($id: ID!) { account(id: $id) { relationshipMap { stakeholders { id name } } } }", Map.of("id", account))
				.at("/account/relationshipMap/stakeholders");
	}

	private JsonNode change(String command, Map<String, ?> input) throws IOException, InterruptedException {
		var type = Character.toUpperCase(command.charAt(0)) + command.substring(1) + "Input";
		var payload = api.run("mutation ($input: " + type + "!) { " + command + "(input: $input) { errors { message } change { commandId } } }",
				Map.of("input", input)).get(command);
		if (!payload.get("errors").isEmpty()) {
			throw new AssertionError(payload.get("errors").toString());
		}
		return payload;
	}
}
