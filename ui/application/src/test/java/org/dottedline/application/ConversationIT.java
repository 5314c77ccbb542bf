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
		properties = {"dottedline.admin-password=" + DirectorAtWorkIT.PASSWORD, "dottedline.sample=false"})
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

	/** Somebody who may only read. */
	private Visitor reader(String account) throws IOException, InterruptedException {
		var member = api.run("mutation($i: CreateMemberInput!) { createMember(input: $i) { member { id } } }",
				Map.of("i", Map.of("name", "Edda", "userName", "edda", "password", "only-for-a-first-time"))).at("/createMember/member/id").asString();
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
