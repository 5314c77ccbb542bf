package org.dottedline.application;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
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

/** A team looks at its map as it was, and reads out what has changed since. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "dottedline.admin-password=" + EarlierDaysIT.PASSWORD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlierDaysIT {

	static final String PASSWORD = "calm-dense-exact";
	private static final String HOSTILE = "<b>Gül</b> \u05e9\u05dc\u05d5\u05dd \ud83d\ude00";

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private Visitor visitor;
	private MapHand hand;
	private ApiClient api;

	@BeforeAll
	void open() throws IOException, InterruptedException {
		chromium = new Chromium();
		visitor = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.LIGHT);
		hand = new MapHand(visitor.page());
		api = new ApiClient("http://127.0.0.1:" + port, "admin", PASSWORD);
		visitor.open("/");
		visitor.signIn("admin", PASSWORD);
		assertThat(visitor.heading("Portfolio")).isVisible();
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	@Test
	void goesBackToAnEarlierDayAndReadsOutWhatHasChangedSince() throws IOException, InterruptedException {
		var account = mutate("createAccount", "account { id }", Map.of("name", "Earlier")).at("/account/id").asString();
		var ada = add(account, "Ada", null);
		var ben = add(account, "Ben", ada);
		var gone = add(account, HOSTILE, ada);
		mutate("updateStakeholder", "stakeholder { id }", Map.of("id", ben, "support", "NEUTRAL"));
		var pair = pair(account);
		mutate("updateCell", "cell { id }", Map.of("accountId", account, "row", pair.at("/rows/0/id").asString(),
				"column", pair.at("/columns/0/id").asString(), "state", "OPEN", "potential", Map.of("amount", "500", "currency", "USD")));
		Thread.sleep(5);
		var before = Instant.now();
		Thread.sleep(5);
		mutate("updateStakeholder", "stakeholder { id }", Map.of("id", ben, "support", "ADVOCATE"));
		mutate("removeStakeholder", "removedId", Map.of("id", gone));
		add(account, "Newcomer", ben);
		mutate("updateCell", "cell { id }", Map.of("accountId", account, "row", pair.at("/rows/0/id").asString(),
				"column", pair.at("/columns/0/id").asString(), "state", "SOLD"));
		itIsTwoWeeksLater(before);

		hand.open(account);
		assertThat(hand.tree()).not().containsText("Gül");
		hand.map().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Past").setExact(true)).click();
		assertThat(slider()).isFocused();
		hand.press("ArrowLeft");
		hand.press("ArrowLeft");

		assertThat(hand.part("past-bar")).containsText("Read only.");
		assertThat(hand.tree()).containsText("Gül");
		assertThat(hand.tree()).not().containsText("Newcomer");
		visitor.isAt("[?&]day=" + LocalDate.now().minusDays(1));
		visitor.isAt("mthen=");
		assertThat(hand.map().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo (Ctrl Z)"))).isHidden();
		hand.map().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Changes (4)")).click();
		assertThat(hand.part("since-list").locator("li")).hasText(new String[] {"Newcomer is new on the map, reporting to Ben.",
				HOSTILE + " is no longer on the map.", "The support of Ben is advocate; it was neutral before.", pair.at("/columns/0/name").asString() + " for " + pair.at("/rows/0/name").asString() + " is sold; it was open before."});
		theMatrixIsThatOfTheDay();
		theDetailsAreThoseOfTheDay(before);
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			assertThat(visitor.barriers()).as("in %s", scheme).isEmpty();
		}

		hand.map().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("After").setExact(true)).click();
		assertThat(hand.tree()).containsText("Newcomer");
		assertThat(hand.tree()).not().containsText("Gül");
		assertThat(hand.part("past-bar")).containsText("Now. Read only.");
		visitor.isAt("after=1");
		assertThat(soldCell()).hasAttribute("data-state", "sold");
		assertThat(visitor.barriers()).isEmpty();
		hand.map().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Before").setExact(true)).click();

		visitor.page().reload();
		assertThat(hand.part("past-bar")).containsText("Read only.");
		assertThat(hand.tree()).containsText("Gül");
		theMatrixIsThatOfTheDay();
		hand.map().getByText("Back to now").click();
		assertThat(hand.tree()).containsText("Ben, Advocate, 1 report");
		assertThat(hand.tree()).not().containsText("Gül");
		assertThat(visitor.page()).not().hasURL(Pattern.compile("[?&](day|mthen)="));
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void findsInTheHistoryWhoChangedWhatAndGivesOneValueBack() throws IOException, InterruptedException {
		var account = mutate("createAccount", "account { id }", Map.of("name", "Written down")).at("/account/id").asString();
		var ben = add(account, "Ben", null);
		mutate("updateStakeholder", "stakeholder { id }", Map.of("id", ben, "title", "Head of " + HOSTILE));
		mutate("updateStakeholder", "stakeholder { id }", Map.of("id", ben, "title", "Adviser"));

		visitor.open("/account/" + account + "?panel=history");
		var panel = visitor.page().locator(".dl-people");
		assertThat(panel.locator(".dl-history-item").first()).containsText("Stakeholder, title: \u201cHead of " + HOSTILE + "\u201d \u2192 \u201cAdviser\u201d");
		assertThat(visitor.barriers()).isEmpty();
		panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restore Stakeholder, title to \u201cHead of")).click();
		assertThat(panel).containsText("Restored.");
		assertThat(panel.locator(".dl-history-item").first()).containsText("Restore value");
		panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restore Stakeholder, title to \u201cHead of")).last().click();
		assertThat(panel).containsText("Since then title was changed");
		assertThat(visitor.complaints()).isEmpty();
	}

	private void theMatrixIsThatOfTheDay() {
		var matrix = visitor.page().locator("dottedline-matrix");
		assertThat(matrix).containsText("read only. What changed later is marked.");
		assertThat(soldCell()).not().hasAttribute("data-state", "sold");
	}

	private void theDetailsAreThoseOfTheDay(Instant before) {
		visitor.page().evaluate("""
				([asOf, shown]) => document.querySelector("dottedline-map").dispatchEvent(new CustomEvent("map-day",
					{bubbles: true, composed: true, detail: {day: shown, until: "", after: false, asOf, shown}}))""",
				List.of(before.toString(), LocalDate.now().minusDays(1).toString()));
		hand.choose("Ben");
		hand.press("Enter");
		var panel = visitor.page().locator("aside.dl-panel:not(.dl-people)");
		assertThat(panel).containsText("began. Read only.");
		assertThat(panel).containsText("Neutral");
		assertThat(panel.locator("vaadin-select, input")).hasCount(0);
		assertThat(visitor.barriers()).isEmpty();
		panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close the details")).click();
	}

	private Locator soldCell() {
		return visitor.page().locator("dottedline-matrix [role=gridcell][aria-label*='newly sold']").first();
	}

	private JsonNode pair(String account) throws IOException, InterruptedException {
		return api.run("query ($id: ID!) { account(id: $id) { whitespace { rows { id name } columns { id name } } } }", Map.of("id", account))
				.at("/account/whitespace");
	}

	private Locator slider() {
		return hand.map().getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName("Day").setExact(true));
	}

	/** A test cannot wait for days: the account seems to be two weeks old, and any day of the past stands for a moment. */
	private void itIsTwoWeeksLater(Instant before) {
		visitor.page().route("**/graphql", route -> {
			var asked = route.request().postData();
			if (asked.contains("FirstChange")) {
				var first = "\"at\":\"" + before.minusSeconds(14 * 24 * 3600) + "\"";
				var answer = route.fetch();
				route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(answer.text().replaceFirst("\"at\":\"[^\"]+\"", first)));
			} else {
				route.resume(asked.contains("\"asOf\"") ? new Route.ResumeOptions()
						.setPostData(asked.replaceAll("\"(asOf|from)\":\"[^\"]+\"", "\"$1\":\"" + before + "\"")) : null);
			}
		});
	}

	private String add(String account, String name, String manager) throws IOException, InterruptedException {
		var input = new HashMap<String, Object>(Map.of("accountId", account, "name", name));
		input.put("managerId", manager);
		return mutate("addStakeholder", "stakeholder { id }", input).at("/stakeholder/id").asString();
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
}
