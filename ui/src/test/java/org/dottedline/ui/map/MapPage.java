package org.dottedline.ui.map;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A browser page that imports the modules of the map from the class path, under the policy that the product sends. */
final class MapPage implements AutoCloseable {

	private static final String BLANK = """
			<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Map</title></head><body></body></html>""";

	private final HttpServer server;

	private final ExecutorService threads;

	private final Playwright playwright;

	private final Browser browser;

	private final Page page;

	private MapPage(HttpServer server, ExecutorService threads, Playwright playwright, Browser browser, Page page) {
		this.server = server;
		this.threads = threads;
		this.playwright = playwright;
		this.browser = browser;
		this.page = page;
	}

	static MapPage open() throws IOException {
		var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		var threads = Executors.newVirtualThreadPerTaskExecutor();
		server.createContext("/", MapPage::answer);
		server.setExecutor(threads);
		server.start();
		var playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		var browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(executable()))
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
		var page = browser.newPage();
		page.setDefaultTimeout(60_000);
		page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
		return new MapPage(server, threads, playwright, browser, page);
	}

	/**
	 * Runs statements in the page. {@code m} is the module, {@code f} the forests to try it on; what is returned comes
	 * back.
	 */
	Object in(String module, String statements) {
		return this.page.evaluate("""
				async () => {
					const m = await import("/elements/%s.js");
					const f = await import("/tests/forests.js");
					%s
				}""".formatted(module, statements));
	}

	/** The page itself, for hands and keys. */
	Page page() {
		return this.page;
	}

	private static String executable() {
		return Optional.ofNullable(System.getProperty("dottedline.test.browser"))
			.or(() -> Optional.ofNullable(System.getenv("dottedline.test.browser")))
			.orElse("/usr/bin/chromium");
	}

	private static void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			var path = exchange.getRequestURI().getPath();
			var body = path.equals("/") ? BLANK.getBytes(StandardCharsets.UTF_8) : resource(path);
			var type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
			exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
			exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
			exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
			if (body != null) {
				exchange.getResponseBody().write(body);
			}
		}
	}

	private static byte[] resource(String path) throws IOException {
		var name = path.startsWith("/tests/") ? "org/dottedline/ui/map/" + path.substring("/tests/".length())
				: "META-INF/resources" + path;
		try (var in = MapPage.class.getClassLoader().getResourceAsStream(name)) {
			return in == null ? null : in.readAllBytes();
		}
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
		this.server.stop(0);
		this.threads.close();
	}

}
