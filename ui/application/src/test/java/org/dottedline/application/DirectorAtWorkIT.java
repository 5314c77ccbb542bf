package org.dottedline.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;

import org.dottedline.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** One afternoon of an account director: from the first sign-in over the import to a map that changes under their eyes. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {"dottedline.admin-password=" + DirectorAtWorkIT.PASSWORD, "dottedline.sample=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DirectorAtWorkIT {

	static final String PASSWORD = "calm-dense-exact";

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private Visitor director;
	private ApiClient api;
	private String account;
	private String permanentSecretary;

	@BeforeAll
	void open() throws IOException, InterruptedException {
		chromium = new Chromium();
		director = chromium.visitor(address(), ColorScheme.LIGHT);
		api = new ApiClient(address(), "admin", PASSWORD);
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	@AfterEach
	void theBrowserHasNothingToComplainAbout() {
		assertThat(director.complaints()).isEmpty();
	}

	@Test
	@Order(1)
	void signsInByTheKeyboardAndComesToWhereTheyWantedToGo() {
		director.open("/import");
		director.isAt("/welcome\\?to=");
		director.signIn("admin", PASSWORD);

		assertThat(director.heading("New import")).isVisible();
		director.isAt("/import$");
	}

	@Test
	@Order(2)
	void isToldWhatToDoFirst() {
		director.open("/");
		director.sees("No accounts yet");
		director.page().getByText("Import your CRM export").click();

		assertThat(director.heading("New import")).isVisible();
	}

	@Test
	@Order(3)
	void importsARealOrganisationThroughThePage() throws IOException, InterruptedException {
		director.page().setInputFiles("dottedline-upload input[multiple]",
				new FilePayload[] {file("home-office/Account.csv"), file("home-office/Contact.csv"), file("northwind/Product2.csv")});
		director.sees("3 files are ready");
		director.button("Start the import").click();

		director.sees("What went in");
		director.sees("2,159 rows: 2,159 new, 0 changed, 0 the same, 0 left out.");
		var data = api.run("{ accounts { edges { node { id relationshipMap { stakeholders { id title manager { id } } } } } } }", Map.of());
		var found = data.at("/accounts/edges/0/node");
		account = found.get("id").asString();
		assertThat(found.at("/relationshipMap/stakeholders").size()).isEqualTo(2081);
		permanentSecretary = found.at("/relationshipMap/stakeholders").valueStream()
				.filter(seat -> seat.get("title").asString("").equals("Permanent Secretary")).findFirst().orElseThrow().get("id").asString();
	}

	@Test
	@Order(4)
	void seesTheAccountInThePortfolioAndOpensIt() {
		director.page().getByText("Go to the portfolio").click();
		director.sees("1 account");
		director.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Home Office")).click();

		assertThat(director.heading("Home Office")).isVisible();
		director.isAt("/account/" + account);
		director.sees("2,081 people");
	}

	@Test
	@Order(5)
	void choosesAPersonAndSeesTheRowsThatConcernThem() {
		director.open("/account/" + account + "?person=" + permanentSecretary);

		director.sees("Permanent Secretary");
		assertThat(rowHeaders().and(director.page().locator(".lit")).first()).isVisible();
		director.isAt("person=" + permanentSecretary);
	}

	@Test
	@Order(6)
	void choosesARowAndSeesItsPeopleAndComesBackToItAfterAReload() {
		rowHeaders().nth(2).click();

		director.isAt("row=");
		assertThat(unlitCards().first()).isAttached();
		director.page().reload();
		assertThat(director.heading("Home Office")).isVisible();
		director.isAt("row=");
		assertThat(unlitCards().first()).isAttached();
	}

	@Test
	@Order(7)
	void walksTheTreeByTheKeyboardAndReadsWhoSomebodyIs() {
		director.open("/account/" + account + "?person=" + permanentSecretary);
		var tree = director.page().locator("dottedline-map [role=tree]");
		assertThat(tree.locator("[role=treeitem][aria-selected=true]")).hasCount(1);
		tree.focus();
		var first = tree.getAttribute("aria-activedescendant");
		director.page().keyboard().press("ArrowDown");
		assertThat(tree).not().hasAttribute("aria-activedescendant", first);

		director.page().keyboard().press("Enter");
		var panel = director.page().getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Details"));
		assertThat(panel).isVisible();
		assertThat(panel).containsText("Reports to");
		assertThat(director.button("Close the details")).isFocused();
		director.page().keyboard().press("Escape");
		assertThat(panel).isHidden();
	}

	@Test
	@Order(8)
	void seesAChangeFromElsewhereWithoutLoadingAgain() throws IOException, InterruptedException {
		director.open("/account/" + account + "?person=" + permanentSecretary);
		director.sees("2,081 people");
		api.run("mutation($i: AddStakeholderInput!) { addStakeholder(input: $i) { errors { message } stakeholder { id } } }",
				Map.of("i", Map.of("accountId", account, "name", "Ada Newcomer", "title", "Adviser", "managerId", permanentSecretary)));

		director.sees("2,082 people");
	}

	@Test
	@Order(9)
	void findsAPersonFromAnywhereAndReadsWhoChangedThem() {
		director.open("/import");
		director.page().keyboard().press("/");
		director.page().keyboard().type("Ada Newc");
		var options = director.page().getByRole(AriaRole.OPTION);
		assertThat(options.first()).containsText("Ada Newcomer");
		director.page().keyboard().press("Enter");

		director.isAt("/account/" + account + "\\?person=");
		director.button("Details").click();
		var panel = director.page().getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Details"));
		assertThat(panel).containsText("Ada Newcomer");
		assertThat(panel).containsText("Recent changes");
		assertThat(panel).containsText("Administrator, ");
	}

	@Test
	@Order(10)
	void keepsThePageWhenTheServerHasForgottenIt() {
		director.open("/account/" + account + "?person=" + permanentSecretary);
		director.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("dottedline-page"));
		director.page().locator("nav a", new Page.LocatorOptions().setHasText("Import")).click();

		director.isAt("/(import|account/" + account + ".*)$");
		assertThat(director.page().locator("h1").first()).isVisible();
		assertThat(director.page().getByLabel("User name")).hasCount(0);
	}

	@Test
	@Order(11)
	void isAskedAgainOnTopOfThePageWhenTheSignInIsOver() {
		director.open("/account/" + account);
		director.sees("2,082 people");
		director.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("dottedline-session"));
		director.page().keyboard().press("/");
		director.page().keyboard().type("Ada");
		director.sees("Sign in again");
		director.signIn("admin", PASSWORD);

		assertThat(director.page().locator("dialog[open]")).hasCount(0);
		director.isAt("/account/" + account);
		director.sees("2,082 people");
		director.hasBeenToldOnly("401");
	}

	@Test
	@Order(12)
	void meetsNoBarrierOnAnyPageInLightAndDark() {
		var barriers = new ArrayList<String>();
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			director.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			for (var path : List.of("/", "/?tab=whitespace", "/account/" + account + "?person=" + permanentSecretary, "/import",
					"/nothing-here", "/welcome")) {
				director.open(path);
				director.page().waitForLoadState(LoadState.NETWORKIDLE);
				director.barriers().forEach(barrier -> barriers.add(path + " in " + scheme + ": " + barrier));
			}
			director.open("/import");
			director.page().locator("table a").first().click();
			director.sees("What went in");
			director.barriers().forEach(barrier -> barriers.add("report in " + scheme + ": " + barrier));
		}

		assertThat(barriers).isEmpty();
	}

	@Test
	@Order(13)
	void signsOutAndIsOut() {
		director.open("/");
		director.button("Sign out").click();
		director.isAt("/welcome$");
		director.open("/account/" + account);

		director.isAt("/welcome\\?to=");
	}

	@Test
	@Order(14)
	void isToldThatAPasswordIsWrongAndNotWhich() {
		director.signIn("admin", "not the password");

		director.sees("The user name or the password is wrong.");
		assertThat(director.page().getByLabel("Password")).isFocused();
		director.hasBeenToldOnly("401");
	}

	private Locator rowHeaders() {
		return director.page().locator("dottedline-matrix [role=rowheader]");
	}

	private Locator unlitCards() {
		return director.page().locator("dottedline-map .unlit");
	}

	private String address() {
		return "http://127.0.0.1:" + port;
	}

	private static FilePayload file(String name) throws IOException {
		var resource = new ClassPathResource("importing/" + name);
		return new FilePayload(resource.getFilename(), "text/csv", resource.getContentAsByteArray());
	}
}
