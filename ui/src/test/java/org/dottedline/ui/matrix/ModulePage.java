package org.dottedline.ui.matrix;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A browser on an empty page that may import the modules of the elements, as they lie on the class path. */
public final class ModulePage implements AutoCloseable {

	private static final String RESOURCES = "META-INF/resources";

	private static final String BLANK = """
			<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Elements</title>
			<link rel="stylesheet" href="/elements/theme/tokens.css"></head><body></body></html>""";

	private final HttpServer server;

	private final Playwright playwright;

	private final Browser browser;

	private ModulePage(HttpServer server, Playwright playwright, Browser browser) {
		this.server = server;
		this.playwright = playwright;
		this.browser = browser;
	}

	/** Starts the server and the browser. */
	public static ModulePage start() throws IOException {
		var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", ModulePage::answer);
		server.start();
		var playwright = Playwright.create(new Playwright.CreateOptions()
			.setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		var browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(executable()))
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
		return new ModulePage(server, playwright, browser);
	}

	private static String executable() {
		return Optional.ofNullable(System.getProperty("dottedline.test.browser"))
			.or(() -> Optional.ofNullable(System.getenv("dottedline.test.browser")))
			.orElse("/usr/bin/chromium");
	}

	private static void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			var path = exchange.getRequestURI().getPath();
			var type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
			var body = path.startsWith("/elements/") && !path.contains("..") ? resource(path)
					: BLANK.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
			exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
			exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
			if (body != null) {
				exchange.getResponseBody().write(body);
			}
		}
	}

	private static byte[] resource(String path) throws IOException {
		try (var in = ModulePage.class.getClassLoader().getResourceAsStream(RESOURCES + path)) {
			return in == null ? null : in.readAllBytes();
		}
	}

	/** A new page in a profile of its own. */
	public Page open(int width, int height) {
		BrowserContext context = this.browser
			.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("en-GB"));
		var page = context.newPage();
		page.setDefaultTimeout(10_000);
		page.navigate("http://127.0.0.1:" + this.server.getAddress().getPort() + "/");
		return page;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
		this.server.stop(0);
	}

}
