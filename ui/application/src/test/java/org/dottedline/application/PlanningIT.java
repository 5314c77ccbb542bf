package org.dottedline.application;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

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

/** What is said about a plan is reached where it stands. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {"dottedline.admin-password=" + DirectorAtWorkIT.PASSWORD, "dottedline.sample=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanningIT {

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private ApiClient api;
	private String account;

	@BeforeAll
	void open() throws IOException, InterruptedException {
		chromium = new Chromium();
		api = new ApiClient("http://127.0.0.1:" + port, "admin", DirectorAtWorkIT.PASSWORD);
		account = made("createAccount", "account", Map.of("name", "Meridian"));
		made("addStakeholder", "stakeholder", Map.of("accountId", account, "name", "Carla"));
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	@Test
	void aCommentOnAnActionIsReachedFromItsNotification() throws IOException, InterruptedException {
		var action = made("createAction", "action", Map.of("accountId", account, "title", "Call Otto", "due", LocalDate.now().plusDays(3).toString(), "ownerId",
				api.run("{ viewer { id } }", Map.of()).at("/viewer/id").asString()));
		var comment = made("addComment", "comment", Map.of("accountId", account, "targetId", action, "text", "Realistic?"));
		var reader = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.DARK);
		reader.open("/account/" + account + "?comment=" + comment);
		reader.signIn("admin", DirectorAtWorkIT.PASSWORD);
		reader.isAt("/plan");
		assertThat(reader.page().locator("[data-said='" + comment + "']")).isFocused();
		assertThat(reader.barriers()).isEmpty();
		assertThat(reader.complaints()).isEmpty();
	}

	private String made(String mutation, String field, Map<String, Object> input) throws IOException, InterruptedException {
		var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
		return api.run("mutation($i: %sInput!) { %s(input: $i) { %s { id } } }".formatted(type, mutation, field), Map.of("i", input))
				.at("/" + mutation + "/" + field + "/id").asString();
	}
}
