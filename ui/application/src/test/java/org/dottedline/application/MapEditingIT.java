package org.dottedline.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
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

/** A team draws its map: by hand, by keys, in the details, at the same time as others. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {"dottedline.admin-password=" + MapEditingIT.PASSWORD, "dottedline.sample=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapEditingIT {

	static final String PASSWORD = "calm-dense-exact";

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private Visitor editor;
	private MapHand hand;
	private ApiClient api;
	private String account;

	@BeforeAll
	void open() throws IOException, InterruptedException {
		chromium = new Chromium();
		editor = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.LIGHT);
		hand = new MapHand(editor.page());
		api = new ApiClient("http://127.0.0.1:" + port, "admin", PASSWORD);
		editor.open("/");
		editor.signIn("admin", PASSWORD);
		assertThat(editor.heading("Portfolio")).isVisible();
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	/** Ada leads Ben and Cem; Ben leads Dee and Eve. */
	@BeforeEach
	void aTeamOfFive() throws IOException, InterruptedException {
		account = mutate("createAccount", "CreateAccountInput", Map.of("name", "Five")).at("/account/id").asString();
		var ada = add("Ada", "Chief executive", null);
		var ben = add("Ben", "Head of finance", ada);
		add("Cem", "Head of technology", ada);
		add("Dee", "Controller", ben);
		add("Eve", "Treasurer", ben);
		hand.open(account);
	}

	@AfterEach
	void theBrowserHasNothingToComplainAbout() {
		assertThat(editor.complaints()).isEmpty();
	}

	@Test
	void dragsSomebodyUnderANewManagerAndTakesItBack() throws IOException, InterruptedException {
		hand.drag("Eve", "Cem", () -> assertThat(hand.part("edit-hint")).containsText("Will report to"));

		hand.says("reports to");
		assertThat(managerOf("Eve")).isEqualTo("Cem");
		hand.message().getByText("Undo").click();
		hand.says("Taken back");
		assertThat(managerOf("Eve")).isEqualTo("Ben");
	}

	@Test
	void isToldBeforeLettingGoWhyACircleIsRefused() throws IOException, InterruptedException {
		var before = revision();

		hand.drag("Ben", "Dee", () -> {
			assertThat(hand.part("edit-hint")).containsText("that would close a circle");
			assertThat(hand.part("target-ring")).hasClass(Pattern.compile("refused"));
		});

		assertThat(hand.part("carried")).isHidden();
		assertThat(managerOf("Ben")).isEqualTo("Ada");
		assertThat(revision()).isEqualTo(before);
	}

	@Test
	void escapeEmptiesTheHandAndTheGroundStillMoves() throws IOException, InterruptedException {
		var before = revision();
		hand.drag("Eve", "Cem", () -> hand.press("Escape"));
		var view = hand.view();
		var ada = MapHand.Place.of(editor.page(), "Ada");

		hand.carry(ada.right() + 60, ada.y(), ada.right() + 140, ada.y() + 80, () -> { });

		assertThat(hand.view()).isNotEqualTo(view);
		assertThat(revision()).isEqualTo(before);
	}

	@Test
	void showsAtOnceAndTakesBackWhatTheServerRefuses() throws IOException, InterruptedException {
		editor.page().route("**/graphql", route -> {
			if (route.request().postData().contains("moveStakeholder")) {
				api("moveStakeholder", "MoveStakeholderInput", Map.of("id", seat("Eve").get("id").asString(), "managerId", seat("Ada").get("id").asString()));
			}
			route.resume();
		});
		hand.drag("Eve", "Cem", () -> { });

		hand.says("\u2068Administrator\u2069 has changed the manager to \u2068Ada\u2069 meanwhile; you wanted \u2068Cem\u2069.");
		assertThat(managerOf("Eve")).isEqualTo("Ada");
		editor.page().unroute("**/graphql");
		hand.message().getByText("Use").click();
		hand.says("reports to");
		assertThat(managerOf("Eve")).isEqualTo("Cem");
	}

	@Test
	void drawsAnInfluenceLineAndChangesAndRemovesIt() throws IOException, InterruptedException {
		hand.draw("Dee", "Cem", () -> assertThat(hand.part("edit-hint")).containsText("A line from"));
		hand.map().getByLabel("Very strong").check();
		hand.map().getByLabel("Personal").check();
		hand.press("Enter");
		hand.says("influences");
		assertThat(influences()).containsExactly("Dee>Cem 4 PERSONAL");

		hand.menuOn("Dee");
		menuItem("Change a line").click();
		menuItem("Influences").click();
		hand.map().getByLabel("Slight").check();
		hand.press("Enter");
		hand.says("Changed how");
		assertThat(influences()).containsExactly("Dee>Cem 1 PERSONAL");

		hand.menuOn("Cem");
		menuItem("Change a line").click();
		menuItem("Influenced by").click();
		hand.map().getByText("Remove", new Locator.GetByTextOptions().setExact(true)).click();
		hand.says("Removed the influence line");
		assertThat(influences()).isEmpty();
	}

	@Test
	void drawsAConflictByHandSeesWhatTheLineIsAndTakesItBack() throws IOException, InterruptedException {
		hand.draw("Ben", "Cem", () -> { });
		hand.map().getByLabel("Conflict", new Locator.GetByLabelOptions().setExact(true)).check();
		hand.map().getByLabel("Note").fill("Both want the \u0645\u064a\u0632\u0627\u0646\u064a\u0629 <b>budget</b>");
		hand.press("Enter");
		hand.says("\u2068Ben\u2069 is in conflict with \u2068Cem\u2069.");
		assertThat(ties()).containsExactly("Ben-Cem CONFLICT Both want the \u0645\u064a\u0632\u0627\u0646\u064a\u0629 <b>budget</b>");
		assertThat(hand.part("line-legend")).containsText("Conflict");
		assertThat(hand.tree().getByRole(AriaRole.TREEITEM)).containsText(new String[] {"in conflict with Cem"});

		hand.press("Escape");
		hand.clickLineBetween("Ben", "Cem");
		assertThat(hand.part("line-form")).containsText("is in conflict with");
		assertThat(hand.map().getByLabel("Note")).hasValue("Both want the \u0645\u064a\u0632\u0627\u0646\u064a\u0629 <b>budget</b>");
		hand.map().getByText("Remove", new Locator.GetByTextOptions().setExact(true)).click();
		hand.says("Removed the line");
		assertThat(ties()).isEmpty();

		hand.press("Control+z");
		hand.says("Taken back");
		assertThat(ties()).hasSize(1);
	}

	@Test
	void drawsAnyLineByMenuAndKeysAndIsToldWhatIsRefused() throws IOException, InterruptedException {
		hand.menuOn("Dee");
		menuItem("Draw a line").click();
		menuItem("Dotted line to").click();
		hand.choose("Cem");
		hand.says("has a dotted line to");
		assertThat(dottedLinesOf("Dee")).containsExactly("Cem");

		hand.tree().focus();
		hand.press("Home", "l", "ArrowDown", "Enter");
		hand.press("ArrowDown", "ArrowDown", "ArrowDown", "Enter");
		hand.says("assists");
		assertThat(ties()).containsExactly("Ada-Ben ASSISTANT_OF ");
		hand.press("l", "ArrowUp", "Enter", "ArrowDown", "ArrowDown", "ArrowDown");
		assertThat(hand.map().getByRole(AriaRole.ALERT)).containsText("the other way round");
		hand.press("Escape");

		hand.map().evaluate("map => map.arrangement = { view: 'influence' }");
		assertThat(hand.map()).containsText("No influence lines are known");
		hand.tree().focus();
		hand.press("a", "Delete");
		hand.says("Who reports to whom is changed in the org chart.");
		assertThat(seats()).hasSize(5);
	}

	@Test
	void givesAVacantSeatToSomebodyKnownFromElsewhere() throws IOException, InterruptedException {
		var other = mutate("createAccount", "CreateAccountInput", Map.of("name", "Elsewhere")).at("/account/id").asString();
		var name = "Zora " + account;
		mutate("addStakeholder", "AddStakeholderInput", Map.of("accountId", other, "name", name, "title", "Plant manager"));
		hand.menuOn("Dee");
		menuItem("Has left the seat").click();
		hand.says("has left the seat");

		hand.menuOn("Controller");
		menuItem("Assign somebody").click();
		hand.type("zora");
		assertThat(hand.map().locator(".known-people [role=option]").filter(new Locator.FilterOptions().setHasText(name))).containsText("Plant manager, Elsewhere");
		hand.type(name.substring(4));
		assertThat(hand.map().locator(".known-people [role=option]")).hasCount(1);
		hand.press("ArrowDown", "Enter", "Enter");
		hand.says("holds the seat now");
		var seats = api.run("query($id: ID!) { stakeholder(id: $id) { person { stakeholders { account { name } } } } }", Map.of("id", seat(name).get("id").asString()))
				.at("/stakeholder/person/stakeholders").valueStream().map(each -> each.at("/account/name").asString()).toList();
		assertThat(seats).containsExactlyInAnyOrder("Elsewhere", "Five");

		hand.choose(name);
		hand.press("e");
		panel().getByText("Has left the seat").click();
		panel().getByLabel("Name of whoever holds it").fill(name);
		editor.page().getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("Plant manager, Elsewhere")).first().click();
		panel().getByText("Assign", new Locator.GetByTextOptions().setExact(true)).click();
		hand.shows(name);
		assertThat(seat(name).get("seat").asString()).isEqualTo("HELD");
	}

	@Test
	void keepsInTheDetailsWhoMovesWhomWhoIsRivalAndHowCloseWeAre() throws IOException, InterruptedException {
		hand.choose("Ben");
		hand.press("e");
		panel().getByText("Add a line").click();
		panel().getByLabel("Whom", new Locator.GetByLabelOptions().setExact(true)).fill("ce");
		editor.page().getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("Cem")).first().click();
		panel().getByText("Add a line").locator("xpath=ancestor::details").getByText("Add", new Locator.GetByTextOptions().setExact(true)).click();
		panel().locator(".dl-line summary").filter(new Locator.FilterOptions().setHasText("Moves Cem")).click();
		panel().getByLabel("How strongly", new Locator.GetByLabelOptions().setExact(true)).first().click();
		editor.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Very strong")).click();
		assertThat(panel()).containsText("Very strong, business");
		assertThat(influences()).containsExactly("Ben>Cem 4 BUSINESS");

		panel().getByText("Add a competitor").click();
		panel().getByLabel("Competitor", new Locator.GetByLabelOptions().setExact(true)).fill("Veldt");
		panel().getByLabel("How well they know them", new Locator.GetByLabelOptions().setExact(true)).click();
		editor.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Strong")).click();
		panel().getByText("Add a competitor").locator("xpath=ancestor::details").getByText("Add", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(panel()).containsText("Strong \u00b7 Administrator");
		hand.map().getByLabel("Lens").selectOption("competitor");
		assertThat(hand.part("badge").filter(new Locator.FilterOptions().setHasText("Veldt +3"))).hasCount(1);
		hand.map().getByLabel("Lens").selectOption("support");
	}

	@Test
	void aFingerThatStaysCarriesACardOneThatMovesPansAndTwoZoom() throws IOException, InterruptedException {
		var before = hand.view();
		try (var fingers = new Fingers(editor.page())) {
			fingers.drag(MapHand.Place.of(editor.page(), "Ada"), 60, 40);
			assertThat(hand.view().get("x")).isNotEqualTo(before.get("x"));
			assertThat(hand.view().get("scale")).isEqualTo(before.get("scale"));

			fingers.pinch(MapHand.Place.of(editor.page(), "Ada"), 1.3);
			assertThat(((Number) hand.view().get("scale")).doubleValue()).isGreaterThan(((Number) before.get("scale")).doubleValue());
			hand.fit();

			fingers.carry(MapHand.Place.of(editor.page(), "Eve"), MapHand.Place.of(editor.page(), "Cem"),
					() -> assertThat(hand.part("edit-hint")).containsText("Will report to"));
			hand.says("reports to");
			assertThat(managerOf("Eve")).isEqualTo("Cem");

			fingers.stay(MapHand.Place.of(editor.page(), "Dee"));
			assertThat(hand.map().getByRole(AriaRole.MENU)).isVisible();
			hand.press("Escape");
		}
		assertThat(managerOf("Ben")).isEqualTo("Ada");
	}

	@Test
	void buildsTheMapByTheKeyboardAlone() throws IOException, InterruptedException {
		hand.tree().focus();
		hand.press("ArrowDown", "a");
		hand.type("Fay");
		hand.press("Tab");
		hand.type("Auditor");
		hand.press("Enter");
		hand.says("Added Fay");
		assertThat(managerOf("Fay")).isEqualTo("Ben");

		hand.press("s");
		hand.type("<img src=x onerror=alert(1)> \u0645\u0631\u062d\u0628\u0627 \ud83d\udc69\u200d\ud83d\ude80");
		hand.press("Enter");
		hand.says("Added <img");
		hand.shows("<img src=x onerror=alert(1)> \u0645\u0631\u062d\u0628\u0627 \ud83d\udc69\u200d\ud83d\ude80");
		assertThat(seats()).hasSize(7);
		hand.press("Delete");
		hand.says("Removed");
		assertThat(seats()).hasSize(6);

		hand.press("p");
		hand.type("Chief risk officer");
		hand.press("Enter");
		hand.says("Added the placeholder");
		assertThat(seat("Chief risk officer").get("seat").asString()).isEqualTo("PLACEHOLDER");

		hand.press("Home", "ArrowDown", "m", "ArrowRight");
		assertThat(hand.part("edit-banner")).containsText("under whom");
		hand.press("Enter");
		hand.says("reports to");
		assertThat(managerOf("Ben")).isEqualTo("Cem");

		hand.press("i", "ArrowUp", "Enter", "ArrowDown", "Enter");
		hand.says("influences");
		assertThat(influences()).containsExactly("Ben>Cem 3 BUSINESS");

		hand.press("Control+z");
		hand.says("Taken back");
		hand.press("Control+z");
		hand.says("Taken back: \u2068Ben\u2069 reports to");
		assertThat(managerOf("Ben")).isEqualTo("Ada");
		hand.press("Control+Shift+Z");
		hand.says("Done again");
		assertThat(managerOf("Ben")).isEqualTo("Cem");

		hand.press("Shift+F10");
		assertThat(hand.map().getByRole(AriaRole.MENU)).isVisible();
		hand.press("End", "ArrowUp", "ArrowRight", "ArrowDown", "ArrowDown", "Enter");
		hand.says("Copied");
		assertThat(hand.tree()).isFocused();
	}

	@Test
	void isToldWhyAnUndoIsRefused() throws IOException, InterruptedException {
		var name = "otto" + account;
		var member = mutate("createMember", "CreateMemberInput", Map.of("name", "Otto", "userName", name, "password", PASSWORD)).at("/member/id").asString();
		api("setAccountAccess", "SetAccountAccessInput", Map.of("accountId", account, "memberId", member, "level", "EDITOR"));
		hand.drag("Eve", "Cem", () -> { });
		hand.says("reports to");
		new ApiClient("http://127.0.0.1:" + port, name, PASSWORD).run("mutation($i: MoveStakeholderInput!) { moveStakeholder(input: $i) { errors { message } } }",
				Map.of("i", Map.of("id", seat("Eve").get("id").asString(), "managerId", seat("Ada").get("id").asString())));
		hand.press("Control+z");

		hand.says("That can't be taken back: \u2068Otto\u2069 has changed the manager to \u2068Ada\u2069 since.");
		assertThat(managerOf("Eve")).isEqualTo("Ada");
	}

	@Test
	void judgesSeveralAtOnceAndTakesItBackAsOne() throws IOException, InterruptedException {
		var dee = MapHand.Place.of(editor.page(), "Dee");
		var eve = MapHand.Place.of(editor.page(), "Eve");
		editor.page().keyboard().down("Shift");
		hand.carry(dee.x() - (dee.right() - dee.x()) - 30, dee.y() - 4, Math.max(dee.right(), eve.right()) + 6, Math.max(dee.bottom(), eve.bottom()) + 6, () -> { });
		editor.page().keyboard().up("Shift");
		hand.tree().focus();
		hand.menuOn("Eve");
		menuItem("Set support").click();
		menuItem("Advocate").click();
		hand.says("2 people");
		assertThat(seat("Dee").get("support").asString() + seat("Eve").get("support").asString()).isEqualTo("ADVOCATEADVOCATE");

		hand.press("Control+z");
		hand.says("Taken back");
		assertThat(seat("Dee").get("support").asString() + seat("Eve").get("support").asString()).isEqualTo("UNKNOWNUNKNOWN");
	}

	@Test
	void editsTheDetailsAndChoosesWhenTwoHaveWrittenTheSame() throws IOException, InterruptedException {
		hand.choose("Dee");
		hand.press("e");
		var title = panel().getByLabel("Title", new Locator.GetByLabelOptions().setExact(true));
		title.fill("Head of controlling");
		hand.press("Enter");
		assertThat(panel()).containsText("Update stakeholder: title");
		assertThat(seat("Dee").get("title").asString()).isEqualTo("Head of controlling");

		title.click();
		api("updateStakeholder", "UpdateStakeholderInput", Map.of("id", seat("Dee").get("id").asString(), "title", "Comptroller"));
		title.fill("Finance director");
		hand.press("Tab");
		assertThat(panel()).containsText("has changed this to \u201cComptroller\u201d meanwhile; you wanted \u201cFinance director\u201d.");
		panel().getByText("Use \u201cFinance director\u201d").click();
		assertThat(panel().getByText("meanwhile")).hasCount(0);
		assertThat(seat("Dee").get("title").asString()).isEqualTo("Finance director");
	}

	@Test
	void recordsHowSomebodyDecidesAndIsNamedAsWhoSaidSo() throws IOException, InterruptedException {
		hand.choose("Dee");
		hand.press("e");
		panel().getByLabel("Decides by", new Locator.GetByLabelOptions().setExact(true)).click();
		editor.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Financial")).click();

		assertThat(panel().getByText("Update stakeholder: ").filter(new Locator.FilterOptions().setHasText("orientation")).first()).isVisible();
		var judged = api.run("query($id: ID!) { stakeholder(id: $id) { orientation judgements { field by { name } } } }",
				Map.of("id", seat("Dee").get("id").asString())).path("stakeholder");
		assertThat(judged.path("orientation").asString()).isEqualTo("FINANCIAL");
		assertThat(judged.at("/judgements/0/field").asString()).isEqualTo("ORIENTATION");
		assertThat(judged.at("/judgements/0/by/name").asString()).isEqualTo("Administrator");
	}

	@Test
	void seesInTheOpenDetailsWhatOthersChangeAndThatASeatIsGone() throws IOException, InterruptedException {
		hand.choose("Dee");
		hand.press("Enter");
		assertThat(panel()).isVisible();
		var id = seat("Dee").get("id").asString();
		api("updateStakeholder", "UpdateStakeholderInput", Map.of("id", id, "title", "Comptroller"));
		assertThat(panel().getByLabel("Title", new Locator.GetByLabelOptions().setExact(true))).hasValue("Comptroller");
		api("removeStakeholder", "RemoveStakeholderInput", Map.of("id", id));

		assertThat(panel()).containsText("has removed this seat");
		assertThat(panel().getByText("Take the removal back")).isVisible();
	}

	@Test
	void offersNothingToEditToWhoeverMayOnlyRead() throws IOException, InterruptedException {
		var member = mutate("createMember", "CreateMemberInput", Map.of("name", "Vera", "userName", "vera" + account, "password", "only-for-reading"))
				.at("/member/id").asString();
		api("setAccountAccess", "SetAccountAccessInput", Map.of("accountId", account, "memberId", member, "level", "VIEWER"));
		try (var viewer = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.LIGHT)) {
			viewer.open("/");
			viewer.signIn("vera" + account, "only-for-reading");
			viewer.page().getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
			viewer.page().getByLabel("The new password again").fill(PASSWORD);
			viewer.page().keyboard().press("Enter");
			assertThat(viewer.heading("Portfolio")).isVisible();
			var reading = new MapHand(viewer.page());
			reading.open(account);
			assertThat(viewer.button("Undo (Ctrl Z)")).isHidden();
			reading.drag("Eve", "Cem", () -> assertThat(reading.part("carried")).isHidden());
			reading.fit();
			reading.choose("Eve");
			reading.press("a", "Delete", "Shift+F10");
			assertThat(reading.map().getByRole(AriaRole.MENUITEM)).hasText(new String[] {"Open detailsEnter", "Copy as text\u25b8"});
			reading.press("Enter");
			var panel = viewer.page().getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Details"));
			assertThat(panel).containsText("Chief executive");
			assertThat(panel.locator("input")).hasCount(0);
		}
		assertThat(managerOf("Eve")).isEqualTo("Ben");
	}

	@Test
	void meetsNoBarrierInWhateverIsOpen() {
		// What is fading in has the contrast of neither state.
		editor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		var barriers = new ArrayList<String>();
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			editor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			hand.open(account);
			hand.choose("Dee");
			hand.press("Shift+F10");
			barriers.addAll(in("menu", scheme));
			hand.press("Escape", "a");
			barriers.addAll(in("form", scheme));
			hand.press("Escape", "i", "ArrowRight", "Enter");
			barriers.addAll(in("influence", scheme));
			hand.press("Enter");
			hand.says("influences");
			barriers.addAll(in("message", scheme));
			hand.press("e");
			assertThat(panel()).isVisible();
			barriers.addAll(in("details", scheme));
			hand.message().getByText("Undo").click();
			hand.says("Taken back");
		}
		editor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
				.setReducedMotion(ReducedMotion.NO_PREFERENCE));

		assertThat(barriers).isEmpty();
	}

	private List<String> in(String what, ColorScheme scheme) {
		return editor.barriers().stream().map(barrier -> what + " in " + scheme + ": " + barrier).toList();
	}

	private Locator panel() {
		return editor.page().getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Details"));
	}

	private Locator menuItem(String label) {
		return hand.map().locator(".menu-item", new Locator.LocatorOptions().setHasText(label)).last();
	}

	private String add(String name, String title, String manager) throws IOException, InterruptedException {
		var input = new HashMap<String, Object>(Map.of("accountId", account, "name", name, "title", title));
		input.put("managerId", manager);
		return mutate("addStakeholder", "AddStakeholderInput", input).at("/stakeholder/id").asString();
	}

	private JsonNode mutate(String command, String type, Map<String, Object> input) throws IOException, InterruptedException {
		var more = Map.of("createAccount", "account { id }", "addStakeholder", "stakeholder { id }", "createMember", "member { id }").getOrDefault(command, "");
		var answer = api.run("mutation($i: %s!) { %s(input: $i) { errors { message } %s } }".formatted(type, command, more), Map.of("i", input)).get(command);
		assertThat(answer.get("errors")).isEmpty();
		return answer;
	}

	/** A change by somebody else. */
	private void api(String command, String type, Map<String, Object> input) {
		try {
			mutate(command, type, input);
		} catch (IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private List<JsonNode> seats() {
		try {
			return api.run("query($id: ID!) { account(id: $id) { revision relationshipMap { stakeholders { id name title seat support manager { name } } influences { from { name } to { name } strength kind } } } }",
					Map.of("id", account)).at("/account/relationshipMap/stakeholders").valueStream().toList();
		} catch (IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private JsonNode seat(String name) {
		return seats().stream().filter(each -> each.get("name").asString().equals(name)).findFirst().orElseThrow();
	}

	private String managerOf(String name) {
		return seat(name).at("/manager/name").asString();
	}

	private int revision() throws IOException, InterruptedException {
		return api.run("query($id: ID!) { account(id: $id) { revision } }", Map.of("id", account)).at("/account/revision").asInt();
	}

	private List<String> ties() throws IOException, InterruptedException {
		return api.run("query($id: ID!) { account(id: $id) { relationshipMap { ties { from { name } to { name } kind note } } } }", Map.of("id", account))
				.at("/account/relationshipMap/ties").valueStream().map(each -> Stream.of(each.at("/from/name").asString(), each.at("/to/name").asString()).sorted()
						.collect(Collectors.joining("-")) + " " + each.get("kind").asString() + " " + each.path("note").asString("")).toList();
	}

	private List<String> dottedLinesOf(String name) throws IOException, InterruptedException {
		return api.run("query($id: ID!) { stakeholder(id: $id) { dottedLineManagers { name } } }", Map.of("id", seat(name).get("id").asString()))
				.at("/stakeholder/dottedLineManagers").valueStream().map(each -> each.get("name").asString()).toList();
	}

	private List<String> influences() throws IOException, InterruptedException {
		return api.run("query($id: ID!) { account(id: $id) { relationshipMap { influences { from { name } to { name } strength kind } } } }", Map.of("id", account))
				.at("/account/relationshipMap/influences").valueStream().map(each -> each.at("/from/name").asString() + ">" + each.at("/to/name").asString()
						+ " " + each.get("strength").asInt() + " " + each.get("kind").asString()).toList();
	}
}
