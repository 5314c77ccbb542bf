package org.dottedline.application;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.MouseButton;
import com.microsoft.playwright.options.ReducedMotion;

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
import static org.awaitility.Awaitility.await;

/** A team fills its matrix beside the org chart: by keys, from a spreadsheet, by carrying people, at the same time as others. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {"dottedline.admin-password=" + MatrixEditingIT.PASSWORD, "dottedline.sample=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixEditingIT {

	static final String PASSWORD = "calm-dense-exact";

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private Visitor editor;
	private MatrixHand hand;
	private MapHand map;
	private ApiClient api;
	private String account;

	@BeforeAll
	void open() throws IOException, InterruptedException {
		chromium = new Chromium();
		editor = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.LIGHT);
		editor.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		hand = new MatrixHand(editor.page());
		map = new MapHand(editor.page());
		api = new ApiClient("http://127.0.0.1:" + port, "admin", PASSWORD);
		account = api.run("{ accounts(first: 1) { edges { node { id } } } }", Map.of()).at("/accounts/edges/0/node/id").asString();
		editor.open("/");
		editor.signIn("admin", PASSWORD);
		assertThat(editor.heading("Portfolio")).isVisible();
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	@BeforeEach
	void theSampleAccount() {
		map.open(account);
		hand.ready();
	}

	@AfterEach
	void theBrowserHasNothingToComplainAbout() {
		assertThat(editor.complaints()).isEmpty();
	}

	@Test
	void typesDownAColumnAndTakesItBack() {
		hand.choose("Finance", "Field mobility");
		hand.write("64k", "Enter");
		hand.says("Potential of Field mobility × Finance changed.");
		hand.write("1,200.50", "Tab");
		hand.says("Potential of Field mobility × IT changed.");
		soon(() -> potential("Finance", "Field mobility"), "64000.00 USD");
		soon(() -> potential("IT", "Field mobility"), "1200.50 USD");
		hand.choose("Finance", "Field mobility");
		hand.press("Shift+ArrowDown", "Delete");
		hand.says("Potential of 2 cells changed.");
		soon(() -> potential("IT", "Field mobility"), "");

		hand.press("Control+z");
		hand.says("Taken back: Potential of 2 cells");
		soon(() -> potential("IT", "Field mobility"), "1200.50 USD");
		hand.press("Control+z");
		hand.says("Taken back: Potential of Field mobility × IT");
		hand.press("Control+z");
		hand.says("Taken back: Potential of Field mobility × Finance");
		soon(() -> potential("Finance", "Field mobility"), "");
	}

	@Test
	void takesWhatASpreadsheetHoldsButForTheCellThatIsNoNumber() {
		hand.choose("IT", "Security");
		hand.paste("7500\tabc\t999\n1.2M\t\"12,000\"\tx\n");

		hand.says("1 cell was not taken and is marked: Support × IT, “abc” is no amount. 2 values lie beyond the edge");
		soon(() -> potential("IT", "Security"), "7500.00 USD");
		soon(() -> potential("Purchasing", "Security"), "1200000.00 USD");
		soon(() -> potential("Purchasing", "Support"), "12000.00 USD");
		hand.message().getByText("Go to the first").click();
		assertThat(hand.active()).hasAttribute("aria-invalid", "true");
		assertThat(hand.active()).hasAttribute("aria-label", Pattern.compile("not taken: “abc” is no amount"));
		hand.press("F2");
		assertThat(hand.matrix().locator(".entry input")).hasValue("abc");
		hand.press("Escape");
		hand.choose("IT", "Security");
		hand.press("Shift+ArrowDown", "Control+c");
		hand.says("Copied potential of 2 cells.");
		assertThat(hand.clipboard()).isEqualTo("7500\n1200000");

		hand.press("Control+z");
		hand.says("Taken back: Potential of 3 cells");
		soon(() -> potential("Purchasing", "Security") + potential("Purchasing", "Support"), "");
	}

	@Test
	void fillsDownAndCutsAsASpreadsheetDoes() {
		hand.choose("Generation", "Grid twin");
		hand.write("33k", "Enter");
		hand.choose("Generation", "Grid twin");
		hand.press("Shift+ArrowDown", "Control+d");
		soon(() -> potential("Thermal", "Grid twin"), "33000.00 USD");
		hand.choose("Thermal", "Grid twin");
		hand.press("Control+x");
		soon(() -> potential("Thermal", "Grid twin"), "");
		assertThat(hand.clipboard()).isEqualTo("33000");

		hand.press("Control+z");
		soon(() -> potential("Thermal", "Grid twin"), "33000.00 USD");
		hand.press("Control+z");
		soon(() -> potential("Thermal", "Grid twin"), "");
		hand.press("Control+z");
		soon(() -> potential("Generation", "Grid twin"), "");
	}

	@Test
	void whatIsPinnedStaysInSightAndComesBackWithTheAddress() {
		header("IT").click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
		hand.matrix().getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("Pin").setExact(true)).click();
		var pinned = hand.matrix().locator(".body .frozen [role=rowheader]");
		assertThat(pinned).hasText("IT");
		editor.isAt("mpin=");
		hand.matrix().locator(".scroller").evaluate("scroller => scroller.scrollTo(0, 400)");
		assertThat(header("Nordwind Energie AG")).hasCount(0);
		assertThat(pinned).isInViewport();
		editor.page().reload();
		assertThat(pinned).hasText("IT");
		pinned.click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
		hand.matrix().getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("Unpin").setExact(true)).click();
		assertThat(pinned).hasCount(0);
	}

	@Test
	void aBlockedCellComesBackWhenItsDayNears() {
		var ids = ids("Thermal", "Field mobility");
		var button = hand.matrix().locator("button", new Locator.LocatorOptions().setHasText("to look at"));
		var before = button.textContent();
		elsewhere(ids, Map.of("state", "BLOCKED", "reason", "Frozen budget", "reviewDate", LocalDate.now().plusDays(3).toString()));
		assertThat(button).not().hasText(before);
		button.click();
		hand.matrix().getByRole(AriaRole.DIALOG).getByText("Field mobility in Thermal is blocked (Frozen budget); look again in 3 days.").click();

		assertThat(hand.matrix().getByRole(AriaRole.DIALOG)).hasCount(0);
		editor.isAt("cell=" + ids.get(0));
		assertThat(hand.active()).hasAttribute("aria-label", Pattern.compile("^blocked"));
	}

	@Test
	void showsACellAsItWasWhenTheServerRefusesAndKeepsWhatWasWanted() {
		hand.choose("Thermal", "Analytics");
		hand.write("blocked", "Enter");

		hand.says("1 cell was not taken and is marked");
		hand.message().getByText("Go there").click();
		assertThat(hand.active()).hasAttribute("aria-label", Pattern.compile("^open, USD.340,000\\.00, .*, not taken: Say "));
		hand.choose("Thermal", "Analytics");
		hand.press("Enter");
		list("State").selectOption("BLOCKED BLOCKED");
		hand.matrix().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save").setExact(true)).click();
		assertThat(hand.matrix().locator(".complaint")).hasText("Say why it is blocked.");
		form("Why it is blocked").fill("A tender of theirs excludes us");
		form("Look again on").fill("2027-06-30");
		hand.press("Enter");
		hand.says("changed.");
		soon(() -> cell("Thermal", "Analytics").path("reason").asString(), "A tender of theirs excludes us");
		hand.press("Control+z");
		hand.says("Taken back");
		soon(() -> cell("Thermal", "Analytics").path("state").asString(), "OPEN");
	}

	@Test
	void choosesWhenTwoHaveWrittenIntoOneCell() {
		hand.choose("Generation", "Security");
		// A page that waits for its request to pass can't be asked.
		var ids = ids("Generation", "Security");
		editor.page().route("**/graphql", route -> {
			if (route.request().postData().contains("updateCells")) {
				elsewhere(ids, Map.of("potential", Map.of("amount", "50000", "currency", "USD")));
			}
			route.resume();
		});
		hand.write("70k", "Enter");

		hand.says("Administrator\u2069 has changed the potential to USD\u00a050,000.00 meanwhile; you wanted USD\u00a070,000.00.");
		editor.page().unroute("**/graphql");
		hand.message().getByText("Use USD").click();
		hand.says("Potential of Security × Generation changed.");
		soon(() -> potential("Generation", "Security"), "70000.00 USD");
	}

	@Test
	void choosesBetweenTheHandsWordAndDataThatCameLater() throws IOException, InterruptedException {
		var ids = ids("Generation", "Support");
		elsewhere(ids, Map.of("state", "BLOCKED", "reason", "Frozen budget", "reviewDate", "2027-06-30"));
		var contract = Map.of("accountId", account, "name", "Turbine support", "unitId", ids.get(0), "column", ids.get(1),
				"value", Map.of("amount", "50000", "currency", "USD"));
		assertThat(api.run("mutation($i: CreateContractInput!) { createContract(input: $i) { errors { message } } }", Map.of("i", contract)).at("/createContract/errors"))
			.isEmpty();
		soon(() -> cell("Generation", "Support").path("state").asString(), "BLOCKED");
		hand.choose("Generation", "Support");
		assertThat(hand.active()).hasAttribute("aria-label", Pattern.compile("the data says otherwise"));
		hand.press("Enter");
		assertThat(hand.matrix().locator(".cell-conflict")).containsText("the data says sold, by hand it is blocked");
		hand.matrix().getByText("Take the data").click();
		hand.says("Took what the data says.");
		soon(() -> cell("Generation", "Support").path("state").asString(), "SOLD");
	}

	@Test
	void aPersonWhoIsCarriedOntoACellWouldSignIt() {
		var to = hand.placeOf("Corporate", "Security");
		var vera = MapHand.Place.of(editor.page(), "Vera Lindqvist");
		map.carry(vera.x(), vera.y(), to[0], to[1], () ->
				assertThat(hand.matrix().locator(".offer")).containsText("would sign Security × Corporate"));

		hand.says("Likely buyer of Security × Corporate changed.");
		soon(() -> cell("Corporate", "Security").at("/likelyBuyer/name").asString(), "Vera Lindqvist");
		hand.press("Control+z");
		assertThat(editor.page().locator("dottedline-matrix .toast, dottedline-map .toast").filter(new Locator.FilterOptions().setHasText("Taken back"))).isVisible();
		assertThat(cell("Corporate", "Security").path("likelyBuyer").isNull()).isTrue();
	}

	@Test
	void aCellLightsItsPeopleAndAPersonTheirCells() {
		hand.choose("Wind parks", "Grid twin");
		assertThat(foot()).containsText("Would sign: Erik Sandvik");
		assertThat(foot()).containsText("relationship with Erik Sandvik");
		assertThat(map.map().locator(".label.circle.buyer")).hasText("Likely buyer");
		assertThat(lit()).contains("Erik Sandvik", "Ane Solberg").doesNotContain("Vera Lindqvist");

		map.choose("Erik Sandvik");
		assertThat(foot()).containsText("Would sign 1 cell");
		assertThat(lit()).contains("Vera Lindqvist");
		hand.menuOn("Grid", "Security");
		item("Likely buyer: Erik Sandvik").click();
		hand.says("Likely buyer of Security × Grid changed.");
		hand.press("Control+z");
		hand.says("Taken back");
	}

	@Test
	void makesAnOpportunityOfACellAndAimsAtIt() {
		hand.menuOn("Thermal", "Analytics");
		item("Make an opportunity of 1 cell").click();
		form("Name").fill("Turbine analytics");
		hand.press("Enter");
		hand.says("Made the opportunity Turbine analytics.");
		soon(() -> cell("Thermal", "Analytics").path("state").asString(), "IN_PROGRESS");
		hand.press("Control+z");
		hand.says("Taken back: Made the opportunity");
		soon(() -> cell("Thermal", "Analytics").path("state").asString(), "OPEN");

		hand.menuOn("Thermal", "Analytics");
		item("Mark as target").click();
		hand.says("Analytics × Thermal: target now.");
		assertThat(hand.matrix().locator("[role=gridcell][aria-label*=', target']")).hasCount(1);
		hand.matrix().getByText("Filter", new Locator.GetByTextOptions().setExact(true)).click();
		list("Show").selectOption("target");
		hand.press("Escape");
		assertThat(hand.matrix().locator(".head [role=columnheader]")).containsText(new String[] {"Unit", "Analytics", "Open"});
		editor.isAt("monly=target");
		hand.matrix().getByText("Filtered", new Locator.GetByTextOptions().setExact(true)).click();
		hand.matrix().getByText("Show everything").click();
		hand.choose("Thermal", "Analytics");
		hand.press("Control+z");
		hand.says("Taken back: Analytics × Thermal");
	}

	@Test
	void linksACellWithAnOpportunityThatIsThere() {
		hand.choose("Generation", "Field mobility");
		hand.press("Enter");
		var tick = hand.matrix().locator(".linked input:not(:checked)").first();
		tick.check();
		hand.matrix().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save").setExact(true)).click();
		hand.says("Opportunities of Field mobility × Generation changed.");
		soon(() -> String.valueOf(cell("Generation", "Field mobility").path("opportunities").size()), "1");
		hand.choose("Generation", "Field mobility");
		hand.press("Enter");
		assertThat(hand.matrix().locator(".linked input:checked")).hasCount(1);
		hand.press("Escape", "Control+z");
		hand.says("Taken back: Opportunities of");
		soon(() -> String.valueOf(cell("Generation", "Field mobility").path("opportunities").size()), "0");
	}

	@Test
	void comparesTheMatrixWithHowItWasBeforeTheTeamWroteIntoIt() {
		hand.matrix().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Compare with an earlier day")).click();
		hand.matrix().getByText("A year ago").click();
		assertThat(comparison().getByRole(AriaRole.ALERT)).containsText("The account was not there yet.");
		editor.isAt("mthen=\\d{4}-\\d{2}-\\d{2}");
		assertThat(editor.barriers()).isEmpty();

		var before = java.time.Instant.now().toString();
		elsewhere(ids("Finance", "Analytics"), Map.of("potential", Map.of("amount", "1300000.50", "currency", "USD")));
		elsewhere(ids("Thermal", "Analytics"), Map.of("state", "SOLD"));
		elsewhere(ids("Wind parks", "Advisory"), Map.of("potential", Map.of("amount", "5000", "currency", "USD")));
		// A test cannot wait for days: the day stands for a moment before what was written.
		editor.page().route("**/graphql", route -> {
			var asked = route.request().postData();
			route.resume(asked.contains("PastMatrix")
					? new com.microsoft.playwright.Route.ResumeOptions().setPostData(asked.replaceFirst("\"asOf\":\"[^\"]+\"", "\"asOf\":\"" + before + "\"")) : null);
		});
		comparison().getByText("Try again").click();

		assertThat(comparison().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))).containsText("3 cells have changed since ");
		assertThat(comparison().locator(".differences button")).containsText(new String[] {"Analytics × Thermal: newly sold, was open",
				"Advisory × Wind parks: newly recorded as open; potential put at USD\u00a05,000.00", "Analytics × Finance: potential up by USD\u00a0"});
		assertThat(hand.matrix().locator(".legend")).hasText("✓Newly sold (1)○Opened (1)▲Amount up (1)");
		assertThat(hand.matrix().locator("[role=gridcell][aria-label*=': newly sold, was open']")).hasCount(1);
		assertThat(hand.matrix().locator(".foot .end")).hasAttribute("aria-label", Pattern.compile("^Total: Open then USD.[\\d,.]+, now USD.[\\d,.]+, .USD"));
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			editor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			assertThat(in("comparison", scheme)).isEmpty();
		}
		editor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

		editor.page().reload();
		hand.ready();
		comparison().locator(".differences button").first().focus();
		hand.press("Enter");
		assertThat(foot()).containsText("Analytics × Thermal");
		hand.press("Escape");
		assertThat(comparison()).isHidden();
		assertThat(editor.page()).not().hasURL(Pattern.compile("mthen="));
		editor.page().unroute("**/graphql");
		elsewhere(ids("Thermal", "Analytics"), Map.of("state", "OPEN"));
	}

	private Locator comparison() {
		return hand.matrix().locator(".comparison");
	}

	@Test
	void meetsNoBarrierInWhateverIsOpen() {
		editor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		var barriers = new ArrayList<String>();
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			editor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			map.open(account);
			hand.ready();
			hand.choose("Wind parks", "Grid twin");
			barriers.addAll(in("choice", scheme));
			hand.press("Shift+ArrowDown", "Shift+F10");
			barriers.addAll(in("menu", scheme));
			hand.press("Escape", "Control+e");
			barriers.addAll(in("form", scheme));
			hand.press("Escape", "Escape", "F2");
			barriers.addAll(in("field", scheme));
			hand.press("Escape");
			hand.paste("no number");
			hand.says("is no amount");
			barriers.addAll(in("message", scheme));
			hand.press("?");
			barriers.addAll(in("keys", scheme));
			hand.press("Escape");
			for (var view : List.of("value", "wallet", "competitor", "timeline", "access")) {
				hand.matrix().evaluate("(matrix, view) => matrix.setAttribute('view', view)", view);
				barriers.addAll(in(view, scheme));
			}
		}
		editor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
				.setReducedMotion(ReducedMotion.NO_PREFERENCE));

		assertThat(barriers).isEmpty();
	}

	private List<String> in(String what, ColorScheme scheme) {
		return editor.barriers().stream().map(barrier -> what + " in " + scheme + ": " + barrier).toList();
	}

	/** A list of choices; the words of its label hold those of its choices. */
	private Locator list(String name) {
		return hand.matrix().getByRole(AriaRole.DIALOG).getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

	private Locator form(String label) {
		return hand.matrix().getByRole(AriaRole.DIALOG).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
	}

	private Locator item(String label) {
		return hand.matrix().locator(".menu-item").filter(new Locator.FilterOptions().setHasText(label));
	}

	private Locator foot() {
		return editor.page().locator("dottedline-foot .words");
	}

	/** The names on the cards that do not fade. */
	private List<String> lit() {
		editor.page().waitForTimeout(300);
		return map.map().locator(".world .card:not(.unlit) .name").allTextContents();
	}

	private Locator header(String unit) {
		return hand.matrix().locator(".body [role=rowheader]", new Locator.LocatorOptions().setHasText(Pattern.compile("^[▸▾]?" + unit + "$")));
	}

	private List<String> ids(String unit, String family) {
		return hand.ids(unit, family);
	}

	/** What is written is shown before the server has it. */
	private static void soon(Supplier<String> read, String wanted) {
		await().untilAsserted(() -> assertThat(read.get()).isEqualTo(wanted));
	}

	private String potential(String unit, String family) {
		var potential = cell(unit, family).path("potential");
		return potential.path("amount").isMissingNode() ? "" : new java.math.BigDecimal(potential.path("amount").asString()).setScale(2) + " " + potential.path("currency").asString();
	}

	private JsonNode cell(String unit, String family) {
		var ids = ids(unit, family);
		try {
			return api.run("query($id: ID!) { account(id: $id) { whitespace { cells { row column state reason potential { amount currency } likelyBuyer { name } opportunities { id } } } } }",
					Map.of("id", account)).at("/account/whitespace/cells").valueStream()
					.filter(each -> each.path("row").asString().equals(ids.get(0)) && each.path("column").asString().equals(ids.get(1))).findFirst()
					.orElse(tools.jackson.databind.node.JsonNodeFactory.instance.objectNode());
		} catch (IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}

	/** Somebody else writes into a cell. @param ids of its unit and family */
	private void elsewhere(List<String> ids, Map<String, Object> fields) {
		var input = new HashMap<>(fields);
		input.putAll(Map.of("accountId", account, "row", ids.get(0), "column", ids.get(1)));
		try {
			assertThat(api.run("mutation($i: UpdateCellInput!) { updateCell(input: $i) { errors { message } } }", Map.of("i", input)).at("/updateCell/errors")).isEmpty();
		} catch (IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}
}
