package org.dottedline.application;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.dottedline.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Two of a team, each in a browser of their own, have the same person in hand. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {"dottedline.admin-password=" + ConflictInTwoBrowsersIT.PASSWORD, "dottedline.sample=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConflictInTwoBrowsersIT {

	static final String PASSWORD = "calm-dense-exact";
	private static final String HOSTILE = "Edda <b>\u05e9\u05dc\u05d5\u05dd</b> \ud83d\ude80";
	private static final String DELAYED = "**/graphql";

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private ApiClient api;
	private Visitor adam;
	private Visitor edda;
	private MapHand his;
	private MapHand hers;
	private String account;

	@BeforeAll
	void twoMembersSignIn() throws IOException, InterruptedException {
		chromium = new Chromium();
		api = new ApiClient(address(), "admin", PASSWORD);
		adam = chromium.visitor(address(), ColorScheme.LIGHT);
		adam.open("/");
		adam.signIn("admin", PASSWORD);
		assertThat(adam.heading("Portfolio")).isVisible();
		mutate("createMember", "member { id }", Map.of("name", HOSTILE, "userName", "edda", "password", "only-for-a-first-time", "administrator", true));
		edda = chromium.visitor(address(), ColorScheme.DARK);
		edda.open("/");
		edda.signIn("edda", "only-for-a-first-time");
		edda.page().getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
		edda.page().getByLabel("The new password again").fill(PASSWORD);
		edda.page().keyboard().press("Enter");
		assertThat(edda.heading("Portfolio")).isVisible();
		his = new MapHand(adam.page());
		hers = new MapHand(edda.page());
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	/** Ada leads Ben and Cem; Ben leads Dee. */
	@BeforeEach
	void bothOpenATeamOfFour() throws IOException, InterruptedException {
		account = mutate("createAccount", "account { id }", Map.of("name", "Four")).at("/account/id").asString();
		var ada = add("Ada", null);
		var ben = add("Ben", ada);
		add("Cem", ada);
		add("Dee", ben);
		his.open(account);
		hers.open(account);
	}

	@AfterEach
	void nothingIsComplainedOf() {
		assertThat(adam.complaints()).isEmpty();
		assertThat(edda.complaints()).isEmpty();
	}

	@Test
	void theSameFieldNamesBothValuesAndWhoWroteTheOtherAndLetsTheReaderChoose() throws IOException, InterruptedException {
		open(his, "Dee");
		var field = panel(adam).getByLabel("Title", new Locator.GetByLabelOptions().setExact(true));
		field.click();
		field.fill("Controller");
		open(hers, "Dee");
		var theirs = panel(edda).getByLabel("Title", new Locator.GetByLabelOptions().setExact(true));
		theirs.click();
		theirs.fill("Auditor");
		edda.page().keyboard().press("Tab");
		seatHas("Dee", "/title", "Auditor");

		adam.page().keyboard().press("Tab");
		assertThat(panel(adam)).containsText(HOSTILE + " has changed this to");
		assertThat(panel(adam)).containsText("Auditor");
		assertThat(panel(adam)).containsText("you wanted");
		assertThat(adam.barriers()).isEmpty();
		panel(adam).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Use .*Controller"))).click();
		seatHas("Dee", "/title", "Controller");
		assertThat(theirs).hasValue("Controller");
	}

	@Test
	void differentFieldsMergeAndAnUndoLeavesWhatTheOtherDid() throws IOException, InterruptedException {
		his.drag("Dee", "Cem", () -> { });
		his.says("reports to");
		open(hers, "Dee");
		var title = panel(edda).getByLabel("Title", new Locator.GetByLabelOptions().setExact(true));
		title.click();
		title.fill("Auditor");
		edda.page().keyboard().press("Tab");
		seatHas("Dee", "/title", "Auditor");
		seatHas("Dee", "/manager/name", "Cem");

		his.tree().focus();
		his.press("Control+z");
		his.says("Taken back");
		seatHas("Dee", "/manager/name", "Ben");
		seatHas("Dee", "/title", "Auditor");

		his.press("Control+Shift+z");
		his.says("Done again");
		panel(edda).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close the details")).click();
		hers.fit();
		hers.drag("Dee", "Ada", () -> { });
		hers.says("reports to");
		his.tree().focus();
		his.press("Control+z");
		his.says("That can't be taken back: \u2068" + "Edda <b>");
		his.says("has changed the manager to \u2068Ada\u2069 since.");
		seatHas("Dee", "/manager/name", "Ada");
	}

	@Test
	void whoeverWritesIsToldWhoRemovedThePersonKeepsTheWordsAndTakesTheRemovalBack() throws IOException, InterruptedException {
		open(his, "Dee");
		var field = panel(adam).getByLabel("Title", new Locator.GetByLabelOptions().setExact(true));
		field.click();
		field.pressSequentially("Controller");

		hers.choose("Dee");
		hers.press("Delete");
		hers.says("Removed");
		his.says("has removed \u2068Dee\u2069.");
		assertThat(panel(adam)).containsText(HOSTILE + " has removed this seat");
		assertThat(field).hasValue("Controller");
		assertThat(adam.barriers()).isEmpty();

		panel(adam).getByText("Take the removal back").click();
		hers.shows("Dee");
		assertThat(panel(adam)).not().containsText("has removed this seat");
		assertThat(field).hasValue("Controller");
		panel(adam).getByText("Try again").click();
		seatHas("Dee", "/title", "Controller");
	}

	@Test
	void whatTheServerRefusesGoesBackBeforeTheEyesWithTheReason() throws IOException, InterruptedException {
		var ada = seat("Ada").get("id").asString();
		var dee = seat("Dee").get("id").asString();
		var meanwhile = new ArrayDeque<Runnable>();
		adam.page().route(DELAYED, route -> {
			if (route.request().postData().contains("moveStakeholder") && !meanwhile.isEmpty()) {
				meanwhile.remove().run();
			}
			route.resume();
		});
		meanwhile.add(() -> api("moveStakeholder", Map.of("id", dee, "managerId", ada)));
		his.drag("Dee", "Cem", () -> { });
		his.says("has changed the manager to \u2068Ada\u2069 meanwhile; you wanted \u2068Cem\u2069.");
		assertThat(his.tree()).containsText("Dee");
		seatHas("Dee", "/manager/name", "Ada");
		his.message().getByText("Keep").click();

		var cem = seat("Cem").get("id").asString();
		meanwhile.add(() -> api("removeStakeholder", Map.of("id", cem)));
		his.drag("Dee", "Cem", () -> { });
		his.says("Not done:");
		seatHas("Dee", "/manager/name", "Ada");
		adam.page().unroute(DELAYED);
	}

	private static void open(MapHand hand, String name) {
		hand.choose(name);
		hand.press("Enter");
	}

	private static Locator panel(Visitor visitor) {
		return visitor.page().locator("aside.dl-panel:not(.dl-people)");
	}

	private void seatHas(String name, String path, String value) {
		adam.page().waitForCondition(() -> {
			try {
				return value.equals(seat(name).at(path).asString(""));
			} catch (IOException | InterruptedException failed) {
				throw new IllegalStateException(failed);
			}
		});
	}

	private JsonNode seat(String name) throws IOException, InterruptedException {
		var seats = api.run("query ($id: ID!) { account(id: $id) { relationshipMap { stakeholders { id name title manager { name } } } } }", Map.of("id", account))
				.at("/account/relationshipMap/stakeholders");
		for (var seat : seats) {
			if (seat.get("name").asString().equals(name)) {
				return seat;
			}
		}
		throw new AssertionError("There is no " + name);
	}

	private String add(String name, String manager) throws IOException, InterruptedException {
		var input = new HashMap<String, Object>(Map.of("accountId", account, "name", name));
		input.put("managerId", manager);
		return mutate("addStakeholder", "stakeholder { id }", input).at("/stakeholder/id").asString();
	}

	private void api(String command, Map<String, ?> input) {
		try {
			mutate(command, "change { commandId }", input);
		} catch (IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private JsonNode mutate(String command, String result, Map<String, ?> input) throws IOException, InterruptedException {
		var type = Character.toUpperCase(command.charAt(0)) + command.substring(1) + "Input";
		var payload = api.run("mutation ($input: " + type + "!) { " + command + "(input: $input) { errors { message } " + result + " } }",
				Map.of("input", input)).get(command);
		if (!payload.get("errors").isEmpty()) {
			throw new AssertionError(payload.get("errors").toString());
		}
		return payload;
	}

	private String address() {
		return "http://127.0.0.1:" + port;
	}
}
