package org.dottedline.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** A browser without a GPU whose windows are 1440 x 900. */
final class Chromium implements AutoCloseable {

	private static final int WIDTH = 1440;

	private static final int HEIGHT = 900;

	private static final double PATIENCE_MILLIS = 60_000;

	private static final List<String> SWITCHES = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	static Chromium open() {
		var installed = System.getProperty("dottedline.test.browser", "");
		var options = new BrowserType.LaunchOptions().setArgs(SWITCHES);
		if (installed.isEmpty()) {
			var playwright = Playwright.create();
			return new Chromium(playwright, playwright.chromium().launch(options));
		}
		var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return new Chromium(playwright, playwright.chromium().launch(options.setExecutablePath(Path.of(installed))));
	}

	/** An empty page, with nothing known of any site. */
	Page blank() {
		var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(WIDTH, HEIGHT));
		page.setDefaultTimeout(PATIENCE_MILLIS);
		page.navigate("data:text/html,<html style='height:100%25'><title>Empty</title>");
		return page;
	}

	/** Shows an instance's sign-in page, and comes back when somebody could sign in. */
	void showSignIn(Page page, URI address) {
		page.navigate(address.resolve("/welcome").toString());
		page.locator("input[name=username]").waitFor();
	}

	/** A page that shows the portfolio of an instance to its administrator. */
	Page signedIn(URI address) {
		var page = blank();
		showSignIn(page, address);
		page.locator("input[name=username]").fill(Instance.USER_NAME);
		page.locator("input[name=password]").fill(Instance.PASSWORD);
		page.locator("input[name=password]").press("Enter");
		page.locator("a.dl-table-name").first().waitFor();
		return page;
	}

	@Override
	public void close() {
		browser.close();
		playwright.close();
	}
}
