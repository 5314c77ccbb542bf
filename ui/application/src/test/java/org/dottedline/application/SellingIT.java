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

/** Whitespace becomes an opportunity on the page, and the opportunity revenue. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {"dottedline.admin-password=" + DirectorAtWorkIT.PASSWORD, "dottedline.sample=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SellingIT {

	private static final String NAME = "<b>Everything</b> \u05e9\u05dc\u05d5\u05dd \ud83d\ude80";

	@LocalServerPort
	private int port;

	private Chromium chromium;
	private Visitor seller;
	private ApiClient api;

	@BeforeAll
	void open() throws IOException, InterruptedException {
		chromium = new Chromium();
		seller = chromium.visitor("http://127.0.0.1:" + port, ColorScheme.LIGHT);
		api = new ApiClient("http://127.0.0.1:" + port, "admin", DirectorAtWorkIT.PASSWORD);
	}

	@AfterAll
	void close() {
		chromium.close();
	}

	@Test
	void openCellsBecomeAnOpportunityAndAreSoldWhenItIsWon() throws IOException, InterruptedException {
		var account = api.run("{ accounts(orderBy: POTENTIAL) { edges { node { id } } } }", Map.of()).at("/accounts/edges/0/node/id").asString();
		seller.open("/account/" + account + "/revenue");
		seller.signIn("admin", DirectorAtWorkIT.PASSWORD);
		assertThat(seller.heading("Forecast")).isVisible();
		assertThat(seller.heading("Renewals")).isVisible();
		assertThat(seller.barriers()).isEmpty();

		var sold = tally(account, "sold");
		seller.button("Make the opportunity").click();
		seller.sees("Choose at least one cell.");
		seller.page().locator("vaadin-checkbox input").first().focus();
		seller.page().keyboard().press("Space");
		seller.page().getByLabel("Name of the opportunity").fill(NAME);
		seller.button("Make the opportunity").press("Enter");
		var row = row(NAME);
		assertThat(row).isVisible();
		assertThat(row).containsText("Prospecting");
		assertThat(tally(account, "sold")).isEqualTo(sold);

		row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Won: " + NAME)).press("Enter");
		assertThat(row(NAME)).hasCount(0);
		assertThat(tally(account, "sold")).isEqualTo(sold + 1);
		assertThat(seller.complaints()).isEmpty();

		seller.open("/?tab=revenue");
		assertThat(seller.heading("Renewals")).isVisible();
		assertThat(seller.barriers()).isEmpty();
	}

	private Locator row(String text) {
		return seller.page().locator("tr", new Page.LocatorOptions().setHasText(text));
	}

	private int tally(String account, String state) throws IOException, InterruptedException {
		return api.run("query ($id: ID!) { account(id: $id) { whitespace(columns: PRODUCT) { totals { count { sold } } } } }", Map.of("id", account))
				.at("/account/whitespace/totals/count/" + state).asInt();
	}
}
