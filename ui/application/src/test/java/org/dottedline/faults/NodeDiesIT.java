package org.dottedline.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The node that people are on dies: behind one address they go on, on another, where they were. */
class NodeDiesIT {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final double PATIENCE_MILLIS = 60_000;

	private static final String ADD = "mutation($input: AddStakeholderInput!) { addStakeholder(input: $input) { errors { message } change { revision } stakeholder { id } } }";

	private static final String NAMES = "map => [...map.shadowRoot.querySelectorAll('.world .card .name')].map(each => each.textContent).join()";

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

	private String token = "";

	@Test
	void pageAndToolGoOnOnTheOtherNodeAndMissNothing(@TempDir Path folder) throws Exception {
		try (Database database = Database.start(folder.resolve("database"));
				Instance first = Instance.start(folder.resolve("first"), database);
				Instance second = Instance.start(folder.resolve("second"), database);
				OneAddress both = new OneAddress(first.address(), second.address());
				Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
			this.token = first.bearer();
			URI address = both.address();
			String account = does(address, "mutation { createAccount(input: {name: \"Survives\"}) { errors { message } account { id } } }", Map.of())
				.at("/createAccount/account/id").asString();
			String ada = added(address, account, "Ada", null).at("/stakeholder/id").asString();
			Page page = signedIn(playwright, address);
			Locator map = open(page, address, account);
			map.evaluate("(map, id) => map.select(id, { reveal: true })", ada);
			page.evaluate("() => { window.sameDocument = true; }");

			int from = added(address, account, "Before", ada).at("/change/revision").asInt();
			try (Follower tool = Follower.of(address, this.token, account, from)) {
				for (int i = 0; i < 10; i++) {
					added(address, account, "On the first " + i, ada);
				}
				first.killApplication();
				for (int i = 0; i < 10; i++) {
					added(address, account, "On the second " + i, ada);
				}
				tool.awaitRevision(from + 20);
				assertThat(tool.revisions()).isEqualTo(IntStream.rangeClosed(from + 1, from + 20).boxed().toList());
				assertThat(tool.connections()).isEqualTo(2);
			}

			// The other node has never heard of this page, which finds out when its panel is told of the first change and loads itself again.
			page.waitForFunction("() => window.sameDocument === undefined && document.querySelector('dottedline-map')");
			shows(page, "On the second 9");
			assertThat((String) map.evaluate(NAMES)).contains("Ada", "Before", "On the first 0", "On the first 9", "On the second 0");
			assertThat(page).hasURL(Pattern.compile("/account/" + account + ".*" + ada));
			Locator details = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Details"));
			assertThat(details).containsText("Ada");
			page.evaluate("() => { window.sameDocument = true; }");
			added(address, account, "Seen after it came back", ada);
			shows(page, "Seen after it came back");
			assertThat((Boolean) page.evaluate("() => window.sameDocument")).isTrue();
		}
	}

	private static Page signedIn(Playwright playwright, URI address) {
		Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
			.setExecutablePath(Path.of(System.getProperty("dottedline.test.browser", "/usr/bin/chromium")))
			.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")));
		Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
		page.setDefaultTimeout(PATIENCE_MILLIS);
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
		page.navigate(address.resolve("/welcome").toString());
		page.getByLabel("User name").fill("admin");
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Instance.PASSWORD);
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Portfolio").setExact(true))).isVisible();
		return page;
	}

	private static void shows(Page page, String name) {
		page.waitForFunction("name => { const map = document.querySelector('dottedline-map'); return map && (" + NAMES + ")(map).includes(name); }", name);
	}

	private static Locator open(Page page, URI address, String account) {
		page.navigate(address + "/account/" + account);
		Locator map = page.locator("dottedline-map");
		map.evaluate("map => map.readyPromise");
		return map;
	}

	private JsonNode added(URI address, String account, String name, @Nullable String manager) throws InterruptedException {
		Map<String, Object> input = new HashMap<>(Map.of("accountId", account, "name", name, "clientMutationId", name));
		input.put("managerId", manager);
		return does(address, ADD, Map.of("input", input)).path("addStakeholder");
	}

	/** Asks until it is answered: what has a key is done once however often it is asked for. */
	private JsonNode does(URI address, String document, Map<String, ?> variables) throws InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(address.resolve("/graphql"))
			.header("Authorization", "Bearer " + this.token)
			.header("Content-Type", "application/json")
			.timeout(Duration.ofSeconds(20))
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document, "variables", variables))))
			.build();
		for (int attempt = 0; attempt < 100; attempt++) {
			try {
				HttpResponse<String> response = this.http.send(request, BodyHandlers.ofString());
				if (response.statusCode() == 200) {
					return JSON.readTree(response.body()).path("data");
				}
			}
			catch (IOException away) {
				// Tried again.
			}
			Thread.sleep(100);
		}
		throw new AssertionError("Nobody answers");
	}

}
