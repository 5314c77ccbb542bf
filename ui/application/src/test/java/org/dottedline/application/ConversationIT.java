package org.dottedline.application;

import java.io.IOException;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.dottedline.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Two of a team talk about somebody where they stand, and hear of each other. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "dottedline.admin-password=" + DirectorAtWorkIT.PASSWORD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationIT {

	private static final String HOSTILE = "<img src=x onerror=alert(1)> \u05e9\u05dc\u05d5\u05dd \ud83d\ude80 ";

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
	void whoIsMentionedFindsTheCommentThroughTheBellAndTheyTalkUntilItIsSettled() throws IOException, InterruptedException {
		var account = api.run("mutation($i: CreateAccountInput!) { createAccount(input: $i) { account { id } } }", Map.of("i", Map.of("name", "Meridian")))
				.at("/createAccount/account/id").asString();
		var seat = api.run("mutation($i: AddStakeholderInput!) { addStakeholder(input: $i) { stakeholder { id } } }",
				Map.of("i", Map.of("accountId", account, "name", "Carla"))).at("/addStakeholder/stakeholder/id").asString();
		var edda = reader(account);
		edda.open("/account/" + account + "?person=" + seat + "&details=1");
		say(edda, HOSTILE + "@" + api.run("{ viewer { name } }", Map.of()).at("/viewer/name").asString().substring(0, 2));
		assertThat(said(edda)).containsText(HOSTILE.strip());
		assertThat(said(edda).locator(".mention")).hasCount(1);
		assertThat(edda.barriers()).isEmpty();

		var admin = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.DARK);
		admin.open("/");
		admin.signIn("admin", DirectorAtWorkIT.PASSWORD);
		admin.button("Notifications, 1 unread").press("Enter");
		assertThat(admin.page().getByText("Edda mentioned you on Carla")).isVisible();
		assertThat(admin.barriers()).isEmpty();
		admin.page().getByText("Edda mentioned you on Carla").click();
		admin.isAt("person=" + seat);
		assertThat(admin.button("Notifications")).isVisible();
		assertThat(said(admin)).containsText(HOSTILE.strip());
		assertThat(said(admin).getByText("Edit")).hasCount(0);
		admin.button("Reply").press("Enter");
		admin.page().keyboard().type("I know her");
		admin.page().keyboard().press("Control+Enter");

		assertThat(said(edda)).containsText("I know her");
		admin.button("Edit").press("Enter");
		admin.page().keyboard().press("Control+a");
		admin.page().keyboard().type("I knew her");
		admin.page().keyboard().press("Control+Enter");
		assertThat(said(edda)).containsText("I knew her");
		edda.page().reload();
		assertThat(edda.button("Notifications, 1 unread")).isVisible();
		edda.button("Resolve").press("Enter");
		assertThat(edda.page().getByText("1 resolved thread")).isVisible();
		assertThat(admin.page().getByText("1 resolved thread")).isVisible();
		admin.page().getByText("1 resolved thread").click();
		assertThat(said(admin)).containsText("Resolved by Edda");
		assertThat(admin.barriers()).isEmpty();
		assertThat(admin.complaints()).isEmpty();
		assertThat(edda.complaints()).isEmpty();
	}

	@Test
	void whatIsSaidShowsOnCardsCellsAndLinesAndANotificationLeadsToItsWords() throws IOException, InterruptedException {
		var sample = api.run("{ accounts(orderBy: POTENTIAL) { edges { node { id relationshipMap { influences { id from { id } } } whitespace { cells { row column } } } } } }", Map.of())
				.at("/accounts/edges/0/node");
		var account = sample.get("id").asString();
		var influence = sample.at("/relationshipMap/influences/0/id").asString();
		var carla = sample.at("/relationshipMap/influences/0/from/id").asString();
		var row = sample.at("/whitespace/cells/0/row").asString();
		var family = sample.at("/whitespace/cells/0/column").asString();
		member("Stranger", "stranger");
		var visitor = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.LIGHT);
		visitor.open("/account/" + account + "?person=" + carla + "&details=1");
		visitor.signIn("admin", DirectorAtWorkIT.PASSWORD);
		var page = visitor.page();

		page.getByLabel("Add a comment").click();
		page.keyboard().type("For @Strang");
		page.keyboard().press("Enter");
		assertThat(page.getByText("Stranger can't see this account; they won't be told.")).isVisible();
		assertThat(visitor.barriers()).isEmpty();
		page.keyboard().press("Control+a");
		page.keyboard().type("For us");
		assertThat(page.getByText("can't see this account")).isHidden();
		page.keyboard().press("Control+Enter");
		assertThat(page.locator("dottedline-map .card .talk:not(.none)")).hasText("1");
		assertThat(page.locator("dottedline-map [role=treeitem]").filter(new Locator.FilterOptions().setHasText("1 open comment thread"))).not().hasCount(0);

		var about = comment(Map.of("accountId", account, "row", row, "column", family, "text", "Why not pumps?"));
		assertThat(page.locator("dottedline-matrix [role=gridcell][aria-label*='1 open comment thread']")).not().hasCount(0);
		visitor.open("/account/" + account + "?comment=" + about);
		assertThat(page.locator(".cell-comments [data-said='" + about + "']")).isFocused();
		assertThat(visitor.barriers()).isEmpty();
		page.keyboard().press("Escape");

		var line = comment(Map.of("accountId", account, "targetId", influence, "text", "Since when?"));
		visitor.open("/account/" + account + "?comment=" + line);
		assertThat(page.locator(".line-form [data-said='" + line + "']")).isFocused();
		assertThat(visitor.barriers()).isEmpty();
		page.locator(".line-form").getByLabel("Add a comment").fill("Since spring");
		page.keyboard().press("Control+Enter");
		assertThat(page.locator(".line-form article")).hasCount(2);
		page.keyboard().press("Escape");

		press(page, page.locator("dottedline-map .card .talk:not(.none)").first());
		assertThat(page.locator(".dl-panel dottedline-comments [data-said]")).isFocused();
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void everybodyChoosesWhetherAndWhereTheyAreToldByMail() throws IOException, InterruptedException {
		var visitor = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.DARK);
		visitor.open("/settings");
		visitor.signIn("admin", DirectorAtWorkIT.PASSWORD);
		visitor.page().getByLabel("My e-mail address").fill("nobody");
		visitor.button("Save what I am told").press("Enter");
		visitor.sees("This does not look like an e-mail address.");
		visitor.page().getByLabel("My e-mail address").fill("admin@example.org");
		visitor.page().getByText("Tell me by e-mail what I have not read here").click();
		visitor.button("Save what I am told").press("Enter");
		visitor.sees("Saved.");
		assertThat(visitor.barriers()).isEmpty();
		visitor.page().reload();
		assertThat(visitor.page().getByLabel("My e-mail address")).hasValue("admin@example.org");
		assertThat(api.run("{ mailChoice { address on } }", Map.of()).get("mailChoice").toString())
			.isEqualTo("{\"address\":\"admin@example.org\",\"on\":false}");
	}

	/** The mark lies over the map's ground, which takes the press. */
	private static void press(Page page, Locator mark) {
		var box = mark.boundingBox();
		page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
	}

	private String comment(Map<String, Object> input) throws IOException, InterruptedException {
		return api.run("mutation($i: AddCommentInput!) { addComment(input: $i) { comment { id } } }", Map.of("i", input)).at("/addComment/comment/id").asString();
	}

	private String member(String name, String userName) throws IOException, InterruptedException {
		return api.run("mutation($i: CreateMemberInput!) { createMember(input: $i) { member { id } } }",
				Map.of("i", Map.of("name", name, "userName", userName, "password", "only-for-a-first-time"))).at("/createMember/member/id").asString();
	}

	/** Somebody who may only read. */
	private Visitor reader(String account) throws IOException, InterruptedException {
		var member = member("Edda", "edda");
		api.run("mutation($i: SetAccountAccessInput!) { setAccountAccess(input: $i) { errors { message } } }",
				Map.of("i", Map.of("accountId", account, "memberId", member, "level", "VIEWER")));
		var reader = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.LIGHT);
		reader.open("/");
		reader.signIn("edda", "only-for-a-first-time");
		reader.page().getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill(DirectorAtWorkIT.PASSWORD);
		reader.page().getByLabel("The new password again").fill(DirectorAtWorkIT.PASSWORD);
		reader.page().keyboard().press("Enter");
		assertThat(reader.heading("Portfolio")).isVisible();
		return reader;
	}

	/** Takes the first member that is offered for what the words end in. */
	private static void say(Visitor visitor, String words) {
		var field = visitor.page().getByLabel("Add a comment");
		field.click();
		visitor.page().keyboard().type(words);
		assertThat(visitor.page().getByRole(AriaRole.OPTION)).not().hasCount(0);
		visitor.page().keyboard().press("Enter");
		visitor.page().keyboard().press("Control+Enter");
		assertThat(field).hasValue("");
	}

	private static Locator said(Visitor visitor) {
		return visitor.page().locator("dottedline-comments article");
	}
}
