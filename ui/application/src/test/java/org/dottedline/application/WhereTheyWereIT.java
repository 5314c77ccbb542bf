package org.dottedline.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.dottedline.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A team finds out who of a customer's people worked with whom before: in the details, on another account, of its own. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {"dottedline.admin-password=" + MapEditingIT.PASSWORD, "dottedline.sample=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhereTheyWereIT {

	private static final String HOSTILE = "<img src=x onerror=alert(1)> \u05e0\u05d5\u05d2\u05d4";

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private Visitor visitor;
	private Page page;
	private ApiClient api;

	@BeforeAll
	void open() throws IOException, InterruptedException {
		chromium = new Chromium();
		visitor = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.LIGHT);
		page = visitor.page();
		api = new ApiClient("http://127.0.0.1:" + port, "admin", MapEditingIT.PASSWORD);
		visitor.open("/");
		visitor.signIn("admin", MapEditingIT.PASSWORD);
		assertThat(visitor.heading("Portfolio")).isVisible();
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	@AfterEach
	void theBrowserHasNothingToComplainAbout() {
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void recordsWhereSomebodyWasAndFindsWhoWasThereWithThem() throws IOException, InterruptedException {
		var account = mutate("createAccount", Map.of("name", "Meridian"), "account { id }").at("/account/id").asString();
		var elsewhere = mutate("createAccount", Map.of("name", "Polaris"), "account { id }").at("/account/id").asString();
		add(account, "Ada", null);
		employ(person(add(account, "Ben", null)), "Veldt Systems", "2012", null, "Research");
		employ(person(add(elsewhere, HOSTILE, null)), "Veldt Systems GmbH", "2011-01-01", "2014-12-31", null);
		employ(api.run("{ viewer { person { id } } }", Map.of()).at("/viewer/person/id").asString(), "Veldt Systems", "2013-01-01", "2013-06-30", null);
		var hand = new MapHand(page);
		hand.open(account);
		hand.choose("Ada");
		hand.press("Enter");

		panel().getByText("Add an employment").click();
		field("Employer").fill("Veldt Systems");
		field("From").fill("1899-12-31");
		field("To").fill("2013-12-31");
		button("Add").click();
		assertThat(panel()).containsText("is no day, month or year from 1900 on");
		assertThat(field("Employer")).hasValue("Veldt Systems");
		field("From").fill("2014-01-01");
		button("Add").click();
		assertThat(panel()).containsText("The last day cannot be before the first");
		field("From").fill("2010-01-01");
		field("Division there").fill("research");
		button("Add").click();
		assertThat(panel().getByText("1 Jan 2010 to 31 Dec 2013")).isVisible();

		assertThat(colleagues()).hasText(new String[] {"Ben"});
		assertThat(colleague("Ben")).containsText("same division");
		assertThat(colleague("Ben")).containsText("possibly");
		button("Everybody").click();
		assertThat(colleagues()).hasText(new String[] {"Ben", HOSTILE, "Administrator"});
		assertThat(colleague(HOSTILE)).containsText("3 years");
		field("Months, at least").fill("7");
		hand.press("Tab");
		assertThat(colleagues()).hasText(new String[] {HOSTILE});
		button("Our own people").click();
		assertThat(panel()).containsText("Nobody who fits.");
		field("Months, at least").fill("");
		hand.press("Tab");
		assertThat(colleague("Administrator")).containsText("one of us");

		panel().getByLabel("Remove Veldt Systems").click();
		assertThat(panel()).containsText("Nothing is known of where they were before.");
		button("Undo").click();
		assertThat(panel().getByText("1 Jan 2010 to 31 Dec 2013")).isVisible();
		button("Everybody").click();
		button("Ben").click();
		assertThat(panel().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))).hasText("Ben");
		assertThat(colleagues()).hasText(new String[] {"Ada"});
		button("Everybody").click();
		panel().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(HOSTILE)).click();
		assertThat(visitor.heading("Polaris")).isVisible();
		assertThat(panel().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))).hasText(HOSTILE);
	}

	@Test
	void namesOrganizationsMakesOneOfTwoAndFollowsOneOfUsToTheirPast() throws IOException, InterruptedException {
		var account = mutate("createAccount", Map.of("name", "Sirius"), "account { id }").at("/account/id").asString();
		var dee = person(add(account, "Dee", null));
		employ(dee, "Brenner Consulting", "2010", "2012", null);
		employ(dee, "The Brenner Consulting Group", "2013", "2014", null);
		visitor.open("/settings/organizations");
		page.getByLabel("Find an organization").fill("brenner");
		assertThat(page.getByText("2 organizations")).isVisible();
		page.getByLabel("Merge The Brenner Consulting Group into Brenner Consulting", new Page.GetByLabelOptions().setExact(true)).click();
		visitor.sees("also The Brenner Consulting Group");
		page.getByLabel("Rename Brenner Consulting", new Page.GetByLabelOptions().setExact(true)).click();
		page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("The Brenner Consulting Group");
		visitor.button("Save").click();
		visitor.sees("also Brenner Consulting");
		visitor.button("Undo").click();
		visitor.sees("also The Brenner Consulting Group");

		var barriers = new ArrayList<String>();
		page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			barriers.addAll(visitor.barriers());
		}
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Our people")).click();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Administrator")).click();
		assertThat(visitor.heading("Administrator")).isVisible();
		visitor.button("Add an employment").click();
		page.getByLabel("Employer").fill("Brenner Consulting");
		visitor.button("Add").click();
		assertThat(page.getByText("Worked \u00b7 dates unknown")).isVisible();
		assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dee"))).isVisible();
		for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			barriers.addAll(visitor.barriers());
		}
		assertThat(barriers).isEmpty();
	}

	@Test
	void savesAViewForEverybodyAndComesBackToItFromAnywhere() throws IOException, InterruptedException {
		var account = mutate("createAccount", Map.of("name", "Vega"), "account { id }").at("/account/id").asString();
		add(account, "Eve", null);
		var hand = new MapHand(page);
		hand.open(account + "?view=past");
		visitor.button("Views").click();
		page.getByLabel("Name of this view").fill("Alumni <b>");
		page.getByLabel("For everybody on this account").check();
		visitor.button("Save").click();
		assertThat(hand.map().getByText("Saved for everybody: Alumni <b>")).isVisible();
		assertThat(visitor.barriers()).isEmpty();
		var saved = api.run("query($id: ID!) { account(id: $id) { savedViews { name shared settings { name value } } } }", Map.of("id", account));
		assertThat(saved.at("/account/savedViews/0/name").asString()).isEqualTo("Alumni <b>");
		assertThat(saved.at("/account/savedViews/0/shared").asBoolean()).isTrue();

		hand.open(account);
		visitor.button("Views").click();
		hand.map().getByText("Alumni <b>").click();
		page.waitForURL(url -> url.contains("view=past"));
		visitor.button("Views").click();
		page.getByLabel("Rename Alumni <b>").click();
		page.getByLabel("New name of Alumni <b>").fill("Former colleagues");
		hand.press("Enter");
		page.getByLabel("Forget Former colleagues").click();
		assertThat(hand.map().getByText("Forgotten: Former colleagues")).isVisible();
	}

	private Locator panel() {
		return page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Details"));
	}

	private Locator field(String label) {
		return panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
	}

	private Locator button(String name) {
		return panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

	/** The names of those with whom somebody worked before. */
	private Locator colleagues() {
		return panel().locator(".dl-worked-with li :is(a, button)");
	}

	private Locator colleague(String name) {
		return panel().locator(".dl-worked-with li", new Locator.LocatorOptions().setHasText(name));
	}

	private String add(String account, String name, String title) throws IOException, InterruptedException {
		var input = new HashMap<String, Object>(Map.of("accountId", account, "name", name));
		input.put("title", title);
		return mutate("addStakeholder", input, "stakeholder { id }").at("/stakeholder/id").asString();
	}

	private String person(String seat) throws IOException, InterruptedException {
		return api.run("query($id: ID!) { stakeholder(id: $id) { person { id } } }", Map.of("id", seat)).at("/stakeholder/person/id").asString();
	}

	private void employ(String person, String organization, String from, String to, String division) throws IOException, InterruptedException {
		var input = new HashMap<String, Object>(Map.of("personId", person, "organization", organization, "from", from));
		input.put("to", to);
		input.put("division", division);
		mutate("addEmployment", input, "employment { id }");
	}

	private JsonNode mutate(String command, Map<String, Object> input, String more) throws IOException, InterruptedException {
		var type = Character.toUpperCase(command.charAt(0)) + command.substring(1) + "Input";
		var answer = api.run("mutation($i: %s!) { %s(input: $i) { errors { message } %s } }".formatted(type, command, more), Map.of("i", input)).get(command);
		assertThat(answer.get("errors")).isEmpty();
		return answer;
	}
}
