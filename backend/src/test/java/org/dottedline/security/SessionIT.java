package org.dottedline.security;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;

import org.dottedline.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SignInTest
class SessionIT {

	private static final String CHANGE = "mutation { change }";

	private static final String MEMBER = "member-1";

	@LocalServerPort
	private int port;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private CurrentViewer currentViewer;

	private Browser browser;

	@BeforeEach
	void open() {
		this.browser = new Browser(this.port);
	}

	@Test
	void aCookieAloneChangesNothing() {
		this.browser.signedIn();
		Answer answer = this.browser.ask(CHANGE);
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.code()).isEqualTo("CSRF");
		assertThat(this.browser.post("/uploads", "x").code()).isEqualTo("CSRF");
	}

	@Test
	void aCsrfValueOfAnotherSessionIsAsGoodAsNone() {
		this.browser.signedIn();
		String others = new Browser(this.port).signedIn().cookie(SessionCookies.CSRF);
		assertThat(this.browser.ask(CHANGE, SessionCookies.CSRF_HEADER, others).code()).isEqualTo("CSRF");
		assertThat(this.browser.ask(CHANGE, SessionCookies.CSRF_HEADER, "").code()).isEqualTo("CSRF");
		assertThat(new Browser(this.port).ask(CHANGE, "Cookie",
				this.browser.cookieHeader() + "; " + SessionCookies.CSRF + "=planted", SessionCookies.CSRF_HEADER, "planted")
			.code()).isEqualTo("CSRF");
	}

	@Test
	void aCookieWithItsCsrfValueCounts() {
		this.browser.signedIn();
		Answer answer = this.browser.ask(CHANGE, SessionCookies.CSRF_HEADER, this.browser.cookie(SessionCookies.CSRF));
		assertThat(answer.field("change")).isEqualTo("Administrator");
		assertThat(this.browser.get("/page").status()).isEqualTo(404);
	}

	@Test
	void aBearerNeedsNoCsrfValueAndGoesBeforeACookie() {
		String token = this.browser.bearer();
		assertThat(this.browser.ask(CHANGE, "Authorization", "Bearer " + token).field("change")).isEqualTo("Administrator");
		this.browser.signedIn();
		assertThat(this.browser.ask(CHANGE, "Authorization", "bearer " + token).status()).isEqualTo(200);
		assertThat(this.browser.ask(CHANGE, "Authorization", "Bearer wrong").status()).isEqualTo(401);
		assertThat(this.browser.ask(CHANGE, "Authorization", "Basic YTpi").status()).isEqualTo(401);
	}

	@Test
	void aClientsOwnCsrfProtectionIsLeftToIt() {
		this.browser.signedIn();
		assertThat(this.browser.post("/own-csrf", "x").status()).isEqualTo(404);
		assertThat(this.browser.post("/not-own-csrf", "x").status()).isEqualTo(403);
	}

	@Test
	void aClientHasNoSayInTheProtectionOfTheApi() {
		this.browser.signedIn();
		assertThat(this.browser.post("/graphql?csrf=own", Map.of("query", CHANGE)).code()).isEqualTo("CSRF");
	}

	@Test
	void aTokenEndsWhenItsTimeIsOver() throws InterruptedException {
		IssuedToken token = this.tokens.issue(MEMBER, TokenKind.PROGRAM, Duration.ofSeconds(2));
		assertThat(ask(token).status()).isEqualTo(200);
		Thread.sleep(2100);
		assertThat(ask(token).status()).isEqualTo(401);
	}

	@Test
	void aTokenTakenBackIsRefusedAtOnceThoughItWasJustUsed() {
		IssuedToken token = this.tokens.issue(MEMBER, TokenKind.PROGRAM, AccessTokens.LIFETIME);
		assertThat(ask(token).status()).isEqualTo(200);
		Viewer viewer = this.tokens.viewerOf(token.value()).orElseThrow();
		assertThat(this.tokens.stillValid(viewer)).isTrue();
		this.tokens.revoke(viewer);
		assertThat(ask(token).status()).isEqualTo(401);
		assertThat(this.tokens.stillValid(viewer)).isFalse();
	}

	@Test
	void aTokenTakenBackOnAnotherNodeIsRefusedSoon() throws InterruptedException {
		IssuedToken token = this.tokens.issue(MEMBER, TokenKind.PROGRAM, AccessTokens.LIFETIME);
		Viewer viewer = this.tokens.viewerOf(token.value()).orElseThrow();
		assertThat(this.tokens.stillValid(viewer)).isTrue();
		run("MATCH (t:AccessToken {id: $id}) DELETE t", Map.of("id", viewer.tokenId()));
		Thread.sleep(AccessTokens.REMEMBERED.plusMillis(200));
		assertThat(ask(token).status()).isEqualTo(401);
		assertThat(this.tokens.stillValid(viewer)).isFalse();
	}

	@Test
	void itsUseIsNotedWhenTheLastWasLongAgo() throws InterruptedException {
		IssuedToken token = this.tokens.issue(MEMBER, TokenKind.PROGRAM, AccessTokens.LIFETIME);
		OffsetDateTime earlier = OffsetDateTime.now().minusHours(1);
		String hash = new TokenSecret(token.value()).hash();
		run("MATCH (t:AccessToken {hash: $hash}) SET t.lastUsedAt = $at", Map.of("hash", hash, "at", earlier));
		assertThat(ask(token).status()).isEqualTo(200);
		long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
		while (!lastUse(hash).isAfter(earlier.plusMinutes(30)) && System.nanoTime() < deadline) {
			Thread.sleep(20);
		}
		assertThat(lastUse(hash)).isAfter(earlier.plusMinutes(30));
	}

	@Test
	void whoIsNoAdministratorAnyMoreIsNoneInAnOldTokenEither() {
		IssuedToken token = this.tokens.issue(MEMBER, TokenKind.PROGRAM, AccessTokens.LIFETIME);
		run("MATCH (a:LocalAccount {memberId: $id}) SET a.administrator = false", Map.of("id", MEMBER));
		try {
			assertThat(this.tokens.viewerOf(token.value()).orElseThrow().administrator()).isFalse();
		}
		finally {
			run("MATCH (a:LocalAccount {memberId: $id}) SET a.administrator = true", Map.of("id", MEMBER));
		}
		IssuedToken later = this.tokens.issue(MEMBER, TokenKind.PROGRAM, AccessTokens.LIFETIME);
		assertThat(this.tokens.viewerOf(later.value()).orElseThrow().administrator()).isTrue();
	}

	@Test
	void aBodyThatNoRequestNeedsIsRefusedWhetherItsLengthIsAnnouncedOrNot() {
		String token = this.browser.bearer();
		byte[] body = ("{\"query\":\"{ current }\",\"pad\":\"" + "x".repeat(4 * 1024 * 1024) + "\"}")
			.getBytes(StandardCharsets.UTF_8);
		for (BodyPublisher publisher : new BodyPublisher[] { BodyPublishers.ofByteArray(body),
				BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)) }) {
			Answer answer = this.browser
				.send(this.browser.request("/graphql", "Authorization", "Bearer " + token, "Content-Type", "application/json")
					.POST(publisher));
			assertThat(answer.status()).isEqualTo(413);
			assertThat(answer.code()).isEqualTo("TOO_LARGE");
		}
		byte[] small = "{\"query\":\"{ current }\"}".getBytes(StandardCharsets.UTF_8);
		assertThat(this.browser
			.send(this.browser.request("/graphql", "Authorization", "Bearer " + token, "Content-Type", "application/json")
				.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(small))))
			.field("current")).isEqualTo("Administrator");
	}

	@Test
	void workThatNoRequestStartedCanBeDoneAsAMember() {
		assertThatExceptionOfType(NotSignedIn.class).isThrownBy(this.currentViewer::require);
		Viewer viewer = new Viewer(MEMBER, "Ada", false, OffsetDateTime.now().plusHours(1), "none");
		assertThat(this.currentViewer.callAs(viewer, () -> this.currentViewer.require().name())).isEqualTo("Ada");
		assertThat(this.currentViewer.find()).isEmpty();
	}

	private Answer ask(IssuedToken token) {
		return this.browser.ask("{ current }", "Authorization", "Bearer " + token.value());
	}

	private static OffsetDateTime lastUse(String hash) {
		return TestDatabase.get()
			.driver()
			.executableQuery("MATCH (t:AccessToken {hash: $hash}) RETURN t.lastUsedAt AS at")
			.withParameters(Map.of("hash", hash))
			.execute()
			.records()
			.getFirst()
			.get("at")
			.asOffsetDateTime();
	}

	private static void run(String statement, Map<String, Object> parameters) {
		TestDatabase.get().driver().executableQuery(statement).withParameters(parameters).execute();
	}
}
