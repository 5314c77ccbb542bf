package org.dottedline.application;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

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

/** A team keeps what it knows of people: who said it and from where, on which map, who left, who is there twice. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {"dottedline.admin-password=" + KnowledgeOfPeopleIT.PASSWORD, "dottedline.sample=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnowledgeOfPeopleIT {

	static final String PASSWORD = "calm-dense-exact";
	private static final String HOSTILE = "Lunch <b onclick=alert(1)>\u05e9\u05dc\u05d5\u05dd</b> \ud83d\ude00";

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private Visitor director;
	private ApiClient api;
	private String account;
	private String ben;

	@BeforeAll
	void open() throws IOException, InterruptedException {
		chromium = new Chromium();
		director = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.LIGHT);
		api = new ApiClient("http://127.0.0.1:" + port, "admin", PASSWORD);
		director.open("/");
		director.signIn("admin", PASSWORD);
		assertThat(director.heading("Portfolio")).isVisible();
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	@BeforeEach
	void aBossAndAHeadOfFinance() throws IOException, InterruptedException {
		account = mutate("createAccount", "account { id }", Map.of("name", "Known")).at("/account/id").asString();
		var ada = add("Ada", "Chief executive", null);
		ben = add("Ben", "Head of finance", ada);
	}

	@AfterEach
	void theBrowserHasNothingToComplainAbout() {
		assertThat(director.complaints()).isEmpty();
	}

	@Test
	void saysWhereAJudgementComesFromAndSaysOtherwiseOnAnotherMap() {
		director.open("/account/" + account + "?person=" + ben);
		director.button("Details").click();
		choose("Support", "Advocate");
		panel().getByLabel("Add a source to Support").click();
		panel().getByLabel("Support: where it comes from").fill(HOSTILE);
		panel().getByLabel("Support: how sure, in percent").fill("70");
		panel().getByText("Save").click();
		assertThat(panel().getByText(HOSTILE + " \u00b7 70 % sure")).isVisible();

		director.button("Own map").click();
		director.page().getByPlaceholder("Name of another map").fill("Renewal");
		director.button("Make this map").click();
		director.isAt("map=[^&]+");
		assertThat(director.button("Renewal").first()).isVisible();
		assertThat(panel().getByText("Judged on the map “Renewal” alone.")).isVisible();
		choose("Support", "Opponent");
		assertThat(panel().getByLabel("Support as on the account's map")).isVisible();
		assertThat(read("{ stakeholder(id: \"%s\") { support otherJudgements { values } } }".formatted(ben)).at("/stakeholder").toString())
				.isEqualTo("{\"support\":\"ADVOCATE\",\"otherJudgements\":[{\"values\":[\"OPPONENT\"]}]}");

		director.button("Renewal").first().click();
		director.button("All maps, with what each says").click();
		director.isAt("map=merged");
		assertThat(panel().getByText("Opponent on Renewal")).isVisible();
		assertThat(director.barriers()).isEmpty();
	}

	@Test
	void seesWhatChangedWhileItHappensAndWhoLeft() throws IOException, InterruptedException {
		var person = read("{ stakeholder(id: \"%s\") { person { id } } viewer { id } }".formatted(ben));
		mutate("setTeamRelationship", "", Map.of("memberId", person.at("/viewer/id").asString(), "personId", person.at("/stakeholder/person/id").asString(), "current", "TRUSTED"));
		director.open("/account/" + account);
		director.button("What changed").first().click();
		director.isAt("panel=changes");
		assertThat(people().getByText("Ben is new as Head of finance.")).isVisible();

		mutate("vacateSeat", "", Map.of("id", ben));
		assertThat(people().getByText("Ben left the seat of Head of finance.")).isVisible();
		assertThat(people().getByText("Your only strong relationship with this account left.")).isVisible();
		assertThat(director.barriers()).isEmpty();
		people().getByText("Ben left the seat of Head of finance.").click();
		director.isAt("person=" + ben);

		people().getByText("Alumni").click();
		assertThat(people().getByText("Was Head of finance")).isVisible();
		assertThat(people().getByText("Administrator (trusted)")).isVisible();
		mutate("removeStakeholder", "", Map.of("id", ben));
		assertThat(people().getByText("the seat is no longer on the map")).isVisible();
		assertThat(director.barriers()).isEmpty();
	}

	@Test
	void makesOneOfTwoAndTwoOfOne() throws IOException, InterruptedException {
		add("BEN", "Head of finance", null);
		director.open("/account/" + account + "?panel=doubles");
		assertThat(people().getByText("One name, and the same title")).isVisible();
		assertThat(director.barriers()).isEmpty();
		people().getByText("Make them one, keep this").first().click();
		assertThat(people().getByText("Ben is one person now.")).isVisible();
		people().getByText("Undo").click();
		assertThat(people().getByText("They are two again.")).isVisible();
		assertThat(people().getByText("One name, and the same title")).isVisible();
	}

	@Test
	void setsHowLongJudgementsHoldForAllAccounts() {
		director.open("/settings");
		var days = director.page().getByLabel("Support: days until it is stale");
		assertThat(days).hasValue("180");
		days.fill("0");
		director.button("Save the lifetimes").click();
		director.sees("Support holds 1 to 3650 days.");
		days.fill("60");
		director.button("Save the lifetimes").click();
		director.sees("Saved.");
		assertThat(read("{ judgementLifetimes { days } }").at("/judgementLifetimes/2/days").asInt()).isEqualTo(60);
		assertThat(director.barriers()).isEmpty();
	}

	private void choose(String field, String value) {
		panel().getByLabel(field, new Locator.GetByLabelOptions().setExact(true)).click();
		director.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(value)).click();
		assertThat(panel().getByText("Administrator, ").first()).isVisible();
	}

	private Locator panel() {
		return director.page().locator("aside.dl-panel:not(.dl-people)");
	}

	private Locator people() {
		return director.page().locator("aside.dl-people");
	}

	private String add(String name, String title, String manager) throws IOException, InterruptedException {
		var input = new HashMap<String, Object>(Map.of("accountId", account, "name", name, "title", title));
		input.put("managerId", manager);
		return mutate("addStakeholder", "stakeholder { id }", input).at("/stakeholder/id").asString();
	}

	private JsonNode mutate(String command, String answer, Map<String, Object> input) throws IOException, InterruptedException {
		var type = Character.toUpperCase(command.charAt(0)) + command.substring(1) + "Input";
		var done = api.run("mutation($i: %s!) { %s(input: $i) { errors { message } %s } }".formatted(type, command, answer), Map.of("i", input)).get(command);
		assertThat(done.get("errors")).isEmpty();
		return done;
	}

	private JsonNode read(String query) {
		try {
			return api.run(query, Map.of());
		} catch (IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}
}
