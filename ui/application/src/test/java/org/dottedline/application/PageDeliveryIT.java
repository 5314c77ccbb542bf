package org.dottedline.application;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

import org.dottedline.testing.DatabaseTest;
import org.dottedline.ui.page.ElementModules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How the page comes to a browser: what may be kept, what may run, and what a stranger gets. */
@DatabaseTest
@SpringBootTest(classes = DottedlineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "dottedline.sample=false")
class PageDeliveryIT {

	private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private ElementModules modules;

	@Test
	void thePageRunsUnderThePolicyAndEachOfItsScriptsCarriesTheNonce() throws Exception {
		var page = get("/welcome");
		var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();

		assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'", "object-src 'none'",
				"connect-src 'self' ws://127.0.0.1:" + port).containsOnlyOnce("'unsafe-eval'").containsOnlyOnce("'unsafe-inline'");
		var nonce = NONCE.matcher(policy);
		assertThat(nonce.find()).isTrue();
		var scripts = Pattern.compile("<script[^>]*>").matcher(page.body()).results().map(match -> match.group()).toList();
		assertThat(scripts).isNotEmpty().allSatisfy(script -> assertThat(script).contains("nonce=\"" + nonce.group(1) + "\""));
		assertThat(get("/welcome").headers().firstValue("Content-Security-Policy")).isNotEqualTo(page.headers().firstValue("Content-Security-Policy"));
	}

	@Test
	void modulesMayBeKeptForEverAndAnOldHashLeadsNowhere() throws Exception {
		var module = get(modules.path("workspace/workspace.js"));

		assertThat(module.statusCode()).isEqualTo(200);
		assertThat(module.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "max-age=31536000");
		assertThat(get("/elements/0123456789abcdef/workspace/workspace.js").statusCode()).isEqualTo(404);
	}

	@Test
	void anAccountsPageNamesItsModulesAtOnce() throws Exception {
		assertThat(get("/welcome").body()).contains("modulepreload\" href=\"" + modules.path("frame/frame.js"))
				.doesNotContain(modules.path("map/dottedline-map.js"));
	}

	@Test
	void aStrangerWhoAsksForAPageIsLedToTheSignInAndBackAfterwards() throws Exception {
		var answer = get("/account/abc?person=x");

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/welcome?to=%2Faccount%2Fabc%3Fperson%3Dx");
	}

	@Test
	void aRequestThatLooksLikeVaadinsOwnOpensNoWayToTheApi() throws Exception {
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql?v-r=uidl"))
				.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{viewer{id}}\"}")).build();

		assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(401);
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Accept", "text/html,*/*").build();
		return http.send(request, HttpResponse.BodyHandlers.ofString());
	}
}
