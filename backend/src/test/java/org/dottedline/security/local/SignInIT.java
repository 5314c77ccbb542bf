package org.dottedline.security.local;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dottedline.security.Answer;
import org.dottedline.security.Browser;
import org.dottedline.security.SignInTest;
import org.dottedline.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@SignInTest
class SignInIT {

	private static final String ASK = "{ current named }";

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeEach
	void open() {
		this.browser = new Browser(this.port);
	}

	@Test
	void nobodyReadsAnythingBeforeSigningIn() {
		Answer answer = this.browser.ask(ASK);
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.json()).isEqualTo(JsonMapper.shared()
			.readTree("{\"errors\":[{\"message\":\"Sign in first\",\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}]}"));
		assertThat(this.browser.get("/anything").status()).isEqualTo(401);
		assertThat(this.browser.post("/uploads", "x").status()).isEqualTo(401);
	}

	@Test
	void theContractItselfIsNoSecret() {
		assertThat(this.browser.get("/graphql/schema").body()).contains("type Query");
	}

	@Test
	void givesABrowserCookiesThatNoScriptAndNoOtherSiteCanUse() {
		Answer answer = signIn("  ADMIN ", SignInTest.PASSWORD);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().path("name").asString()).isEqualTo("Administrator");
		assertThat(answer.json().path("memberId").asString()).isEqualTo("member-1");
		assertThat(answer.json().path("mustChangePassword").asBoolean()).isFalse();
		List<String> cookies = answer.headers().allValues("Set-Cookie");
		assertThat(cookies).hasSize(2)
			.allMatch(cookie -> cookie.contains("SameSite=Strict") && cookie.contains("Path=/"))
			.noneMatch(cookie -> cookie.contains("Secure"));
		assertThat(cookies).filteredOn(cookie -> cookie.startsWith("dottedline-session=")).allMatch(cookie -> cookie.contains("HttpOnly"));
		assertThat(cookies).filteredOn(cookie -> cookie.startsWith("dottedline-csrf=")).noneMatch(cookie -> cookie.contains("HttpOnly"));
	}

	@Test
	void toldWhoCallsServicesAndResolversAnswer() {
		Answer answer = this.browser.ask(ASK, "Authorization", "Bearer " + this.browser.bearer());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.field("current")).isEqualTo("Administrator");
		assertThat(answer.field("named")).isEqualTo("member-1");
	}

	@Test
	void givesAProgramATokenForTwelveHoursAndNoCookies() {
		Answer answer = this.browser.post("/sign-in",
				Map.of("userName", "admin", "password", SignInTest.PASSWORD, "bearer", true));
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(answer.json().path("token").asString()).hasSize(43);
		assertThat(OffsetDateTime.parse(answer.json().path("expiresAt").asString()))
			.isCloseTo(OffsetDateTime.now().plusHours(12), within(Duration.ofMinutes(1)));
	}

	@Test
	void keepsNeitherPasswordNorTokenReadable() {
		String token = this.browser.bearer();
		List<String> kept = TestDatabase.get()
			.driver()
			.executableQuery("MATCH (n) WHERE n:AccessToken OR n:LocalAccount RETURN toString(properties(n).hash) "
					+ "+ coalesce(n.passwordHash, '') AS kept UNION MATCH (n) UNWIND keys(n) AS key "
					+ "RETURN toStringOrNull(n[key]) AS kept")
			.execute()
			.records()
			.stream()
			.map(row -> row.get("kept").asString(""))
			.toList();
		assertThat(kept).hasSizeGreaterThan(5).noneMatch(value -> value.contains(token) || value.contains(SignInTest.PASSWORD));
	}

	@Test
	void answersAlikeAndAsSlowlyForAWrongPasswordAndAnUnknownName() {
		long[] wrong = new long[3];
		long[] unknown = new long[3];
		for (int i = 0; i < 3; i++) {
			long start = System.nanoTime();
			Answer first = signIn("admin", "not the password");
			wrong[i] = System.nanoTime() - start;
			start = System.nanoTime();
			Answer second = signIn("nobody-" + i, "not the password");
			unknown[i] = System.nanoTime() - start;
			assertThat(first.status()).isEqualTo(401);
			assertThat(first.code()).isEqualTo("WRONG_CREDENTIALS");
			assertThat(second.body()).isEqualTo(first.body());
			assertThat(second.status()).isEqualTo(first.status());
		}
		assertThat(median(unknown)).isGreaterThan(median(wrong) / 3);
	}

	@Test
	void refusesWhatIsNoSignIn() {
		assertThat(this.browser.post("/sign-in", Map.of("userName", "admin")).code()).isEqualTo("INVALID_INPUT");
		assertThat(this.browser.post("/sign-in", "text").status()).isEqualTo(400);
		assertThat(this.browser.send(this.browser.request("/sign-in")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("userName=admin"))).status()).isEqualTo(415);
		assertThat(signIn("admin", "x".repeat(5000)).status()).isEqualTo(401);
	}

	@Test
	void signingOutEndsTheSignInAtOnce() {
		this.browser.signedIn();
		String session = this.browser.cookieHeader();
		String csrf = this.browser.cookie("dottedline-csrf");
		assertThat(this.browser.ask(ASK, "X-Dottedline-Csrf", csrf).status()).isEqualTo(200);
		assertThat(this.browser.post("/sign-out", Map.of(), "X-Dottedline-Csrf", csrf).status()).isEqualTo(204);
		assertThat(this.browser.cookie("dottedline-session")).isEmpty();
		assertThat(new Browser(this.port).ask(ASK, "Cookie", session, "X-Dottedline-Csrf", csrf).status()).isEqualTo(401);
		assertThat(this.browser.post("/sign-out", Map.of()).status()).isEqualTo(204);
	}

	@Test
	void everyAnswerTellsTheBrowserToBeCareful() {
		Answer answer = this.browser.ask(ASK, "Authorization", "Bearer " + this.browser.bearer());
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
		assertThat(answer.header("Cache-Control")).contains("no-store");
		assertThat(this.browser.get("/welcome").header("Content-Security-Policy")).isEqualTo("frame-ancestors 'none'");
	}

	@Test
	void aBrowserThatAsksForAPageIsSentToSignIn() {
		Answer answer = this.browser.get("/page", "Accept", "text/html,*/*");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location")).endsWith("/welcome");
		assertThat(this.browser.get("/graphql", "Accept", "text/html").status()).isEqualTo(401);
		assertThat(this.browser.get("/welcome").status()).isEqualTo(404);
	}

	@Test
	void whoTriesTooOftenHasToWait() {
		for (int i = 0; i < SignInLimits.PER_NAME; i++) {
			assertThat(signIn("mallory", "guess " + i).status()).isEqualTo(401);
		}
		Answer answer = signIn("Mallory", "one more guess");
		assertThat(answer.status()).isEqualTo(429);
		assertThat(answer.code()).isEqualTo("TOO_MANY_ATTEMPTS");
		assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 30);
		assertThat(signIn("admin", SignInTest.PASSWORD).status()).isEqualTo(200);
	}

	private Answer signIn(String userName, String password) {
		return this.browser.post("/sign-in", Map.of("userName", userName, "password", password));
	}

	private static long median(long[] times) {
		Arrays.sort(times);
		return times[times.length / 2];
	}
}
