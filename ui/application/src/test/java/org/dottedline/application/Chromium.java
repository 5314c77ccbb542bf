package org.dottedline.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

/** The browser of the tests: an installed one, named by {@code dottedline.test.browser}. */
final class Chromium implements AutoCloseable {

	private static final String PROPERTY = "dottedline.test.browser";
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright = Playwright.create(
			new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
	private final Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(executable())).setArgs(FLAGS));

	/** Somebody with a window and a memory for cookies of their own. */
	Visitor visitor(String address, ColorScheme scheme) {
		return new Visitor(browser.newContext(new Browser.NewContextOptions().setBaseURL(address).setViewportSize(1440, 900)
				.setColorScheme(scheme).setLocale("en-GB").setTimezoneId("Europe/Berlin")));
	}

	private static String executable() {
		return Optional.ofNullable(System.getProperty(PROPERTY)).or(() -> Optional.ofNullable(System.getenv(PROPERTY)))
				.orElse("/usr/bin/chromium");
	}

	@Override
	public void close() {
		playwright.close();
	}
}
