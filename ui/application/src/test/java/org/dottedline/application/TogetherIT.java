package org.dottedline.application;

import java.io.IOException;
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

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Two of us in two browsers on one account: each sees who the other is, where they are and what they do. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {"dottedline.admin-password=" + MapEditingIT.PASSWORD, "dottedline.sample=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TogetherIT {

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private ApiClient api;
	private String edda;
	private Visitor mine;
	private Visitor hers;
	private MapHand here;
	private MapHand there;
	private String account;
	private final Map<String, String> seats = new HashMap<>();

	@BeforeAll
	void twoOfUs() throws IOException, InterruptedException {
		chromium = new Chromium();
		api = new ApiClient("http://127.0.0.1:" + port, "admin", MapEditingIT.PASSWORD);
		edda = api.run("mutation($i: CreateMemberInput!) { createMember(input: $i) { member { id } } }",
				Map.of("i", Map.of("name", "Edda Lind", "userName", "eddalind", "password", "only-for-a-first-time")))
				.at("/createMember/member/id").asString();
		mine = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.LIGHT);
		mine.open("/");
		mine.signIn("admin", MapEditingIT.PASSWORD);
		assertThat(mine.heading("Portfolio")).isVisible();
		hers = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.DARK);
		hers.open("/");
		hers.signIn("eddalind", "only-for-a-first-time");
		hers.page().getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill(MapEditingIT.PASSWORD);
		hers.page().getByLabel("The new password again").fill(MapEditingIT.PASSWORD);
		hers.page().keyboard().press("Enter");
		assertThat(hers.heading("Portfolio")).isVisible();
		here = new MapHand(mine.page());
		there = new MapHand(hers.page());
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	/** Ada leads Ben and Cem; Ben leads Dee and Eve. Each of us has the account open. */
	@BeforeEach
	void bothOnOneAccount() throws IOException, InterruptedException {
		account = api.run("mutation($i: CreateAccountInput!) { createAccount(input: $i) { account { id } } }", Map.of("i", Map.of("name", "Five")))
				.at("/createAccount/account/id").asString();
		api.run("mutation($i: SetAccountAccessInput!) { setAccountAccess(input: $i) { errors { message } } }",
				Map.of("i", Map.of("accountId", account, "memberId", edda, "level", "EDITOR")));
		add("Ada", "");
		add("Ben", "Ada");
		add("Cem", "Ada");
		add("Dee", "Ben");
		add("Eve", "Ben");
		here.open(account);
		there.open(account);
	}

	@AfterEach
	void neitherBrowserHasAnythingToComplainAbout() {
		assertThat(mine.complaints()).isEmpty();
		assertThat(hers.complaints()).isEmpty();
	}

	@Test
	void eachSeesTheOtherComeChooseWriteAndGo() {
		assertThat(heads(mine)).hasAttribute("aria-label", "Here too: Edda Lind");
		there.choose("Dee");
		assertThat(here.part("other-chosen")).isVisible();
		assertThat(here.part("other-chosen")).hasText("Edda Lind");

		heads(mine).press("Enter");
		assertThat(company(mine).getByText("At Dee")).isVisible();
		assertThat(mine.barriers()).isEmpty();
		heads(mine).press("Escape");
		assertThat(company(mine).getByText("At Dee")).isHidden();

		mine.open("/account/" + account + "?person=" + seats.get("Dee") + "&details=1");
		hers.open("/account/" + account + "?person=" + seats.get("Dee") + "&details=1");
		hers.page().getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).focus();
		assertThat(mine.page().locator("[data-edited-by]")).hasAttribute("data-edited-by", "Edda Lind is writing here");
		assertThat(mine.page().locator("[data-edited-by]").getByLabel("Title")).isVisible();
		heads(mine).press("Enter");
		assertThat(company(mine).getByText("Writing title of Dee")).isVisible();
		heads(mine).press("Escape");

		hers.page().navigate("/");
		assertThat(company(mine)).isHidden();
		assertThat(mine.page().locator("[data-edited-by]")).hasCount(0);
	}

	@Test
	void whatOneDragsTheOtherSees() {
		here.drag("Eve", "Cem", () -> assertThat(here.part("edit-hint")).containsText("Will report to"));
		here.says("reports to");
		hers.page().waitForCondition(() -> MapHand.Place.of(hers.page(), "Eve").y() > MapHand.Place.of(hers.page(), "Cem").y()
				&& Math.abs(MapHand.Place.of(hers.page(), "Eve").x() - MapHand.Place.of(hers.page(), "Cem").x()) < 60);
	}

	@Test
	void aPointerIsShownOnceItIsShared() {
		var at = MapHand.Place.of(hers.page(), "Cem");
		hers.page().mouse().move(at.x(), at.y());
		assertThat(heads(hers)).isVisible();
		heads(hers).press("Enter");
		var share = company(hers).getByLabel("Show them where I point on the map");
		share.check();
		assertThat(hers.barriers()).isEmpty();
		heads(hers).press("Escape");
		hers.page().mouse().move(at.x() + 4, at.y() + 3);
		assertThat(here.part("other-pointer")).isVisible();
		var shown = here.part("other-pointer").boundingBox();
		var cem = MapHand.Place.of(mine.page(), "Cem");
		mine.page().waitForCondition(() -> {
			var box = here.part("other-pointer").boundingBox();
			return Math.abs(box.x - cem.x()) < 30 && Math.abs(box.y - cem.y()) < 30;
		});
		assertThat(shown.width).isPositive();
		heads(hers).press("Enter");
		share.uncheck();
		assertThat(here.part("other-pointer")).hasCount(0);
	}

	@Test
	void followsTheOtherUntilGoingOnesOwnWay() {
		heads(mine).press("Enter");
		company(mine).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Follow Edda Lind").setExact(true)).press("Enter");
		assertThat(mine.page().getByText("Following Edda Lind")).isVisible();
		there.choose("Cem");
		mine.isAt("person=" + seats.get("Cem"));
		hers.page().locator("dottedline-map").getByLabel("Lens").selectOption("gap");
		mine.isAt("lens=gap");
		var before = scale(mine);
		there.press("+", "+");
		mine.page().waitForCondition(() -> scale(mine) > before * 1.2);
		mine.page().waitForCondition(() -> Math.abs(scale(mine) - scale(hers)) < 0.01);
		heads(hers).press("Enter");
		assertThat(company(hers).locator(".what")).containsText("following you");
		heads(hers).press("Escape");
		assertThat(mine.barriers()).isEmpty();

		here.choose("Ada");
		assertThat(mine.page().getByText("Following Edda Lind")).isHidden();
		there.choose("Eve");
		assertThat(here.part("other-chosen")).isVisible();
		assertThat(mine.page()).hasURL(Pattern.compile("person=" + seats.get("Ada")));
	}

	private static double scale(Visitor visitor) {
		return ((Number) visitor.page().evaluate("document.querySelector('dottedline-map').view.scale")).doubleValue();
	}

	private static Locator company(Visitor visitor) {
		return visitor.page().locator("dottedline-company");
	}

	private static Locator heads(Visitor visitor) {
		return company(visitor).locator("button.heads");
	}

	private void add(String name, String manager) throws IOException, InterruptedException {
		var input = new HashMap<String, Object>(Map.of("accountId", account, "name", name));
		if (!manager.isEmpty()) {
			input.put("managerId", seats.get(manager));
		}
		seats.put(name, api.run("mutation($i: AddStakeholderInput!) { addStakeholder(input: $i) { stakeholder { id } } }", Map.of("i", input))
				.at("/addStakeholder/stakeholder/id").asString());
	}

}
