package org.dottedline.security;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.dottedline.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@SignInTest
@TestPropertySource(properties = "dottedline.allowed-origins=https://intranet.example")
class SocketSignInIT {

	private static final String TICKS = "subscription { ticks }";

	@LocalServerPort
	private int port;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private TokenSweep sweep;

	private Browser browser;

	@BeforeEach
	void open() {
		this.browser = new Browser(this.port);
	}

	@Test
	void aTokenInTheFirstMessageSignsIn() throws InterruptedException {
		GraphQlSocket socket = GraphQlSocket.open(this.port).init(Map.of("token", this.browser.bearer()));
		assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
		socket.subscribe("1", TICKS);
		for (int i = 0; i < 3; i++) {
			assertThat(socket.next("next").path("payload").path("data").path("ticks").asString()).isEqualTo("Administrator");
		}
		socket.send(Map.of("id", "1", "type", "complete")).subscribe("2", "{ current named }");
		assertThat(answerTo(socket, "2").path("named").asString()).isEqualTo("member-1");
	}

	@Test
	void aCookieSignsInTogetherWithItsCsrfValue() throws InterruptedException {
		this.browser.signedIn();
		GraphQlSocket socket = GraphQlSocket.open(this.port, "Cookie", this.browser.cookieHeader(), "Origin", ownOrigin())
			.init(Map.of("csrf", this.browser.cookie(SessionCookies.CSRF)));
		assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
		assertThat(answerTo(socket.subscribe("1", "{ current }"), "1").path("current").asString()).isEqualTo("Administrator");
	}

	@Test
	void nothingElseDoes() {
		this.browser.signedIn();
		String cookie = this.browser.cookieHeader();
		String csrf = this.browser.cookie(SessionCookies.CSRF);
		assertThat(GraphQlSocket.open(this.port).init(Map.of()).closeCode()).isEqualTo(4401);
		assertThat(GraphQlSocket.open(this.port).init(Map.of("token", "wrong")).closeCode()).isEqualTo(4401);
		assertThat(GraphQlSocket.open(this.port).init(Map.of("csrf", csrf)).closeCode()).isEqualTo(4401);
		assertThat(GraphQlSocket.open(this.port, "Cookie", cookie).init(Map.of()).closeCode()).isEqualTo(4401);
		assertThat(GraphQlSocket.open(this.port, "Cookie", cookie).init(Map.of("csrf", "wrong")).closeCode()).isEqualTo(4401);
		assertThat(GraphQlSocket.open(this.port, "Cookie", cookie).subscribe("1", TICKS).closeCode()).isEqualTo(4401);
	}

	@Test
	void theTokenOfTheFirstMessageCountsAndNotTheHandshakesCookie() throws InterruptedException {
		this.browser.signedIn();
		IssuedToken other = this.tokens.issue(newMember("Grace"), TokenKind.PROGRAM, AccessTokens.LIFETIME);
		GraphQlSocket socket = GraphQlSocket.open(this.port, "Cookie", this.browser.cookieHeader())
			.init(Map.of("token", other.value()));
		assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
		assertThat(answerTo(socket.subscribe("1", "{ current }"), "1").path("current").asString()).isEqualTo("Grace");
	}

	@Test
	void aPageOfAnotherSiteIsTurnedAwayUnlessItWasNamed() throws InterruptedException {
		for (String origin : new String[] { "https://evil.example", "http://127.0.0.1:1", "null" }) {
			CompletionException refusal = catchThrowableOfType(CompletionException.class,
					() -> GraphQlSocket.open(this.port, "Origin", origin));
			assertThat(refusal.getCause()).isInstanceOf(WebSocketHandshakeException.class);
			assertThat(((WebSocketHandshakeException) refusal.getCause()).getResponse().statusCode()).isEqualTo(403);
		}
		GraphQlSocket named = GraphQlSocket.open(this.port, "Origin", "https://intranet.example")
			.init(Map.of("token", this.browser.bearer()));
		assertThat(named.next().path("type").asString()).isEqualTo("connection_ack");
	}

	@Test
	void aMessageOfAnyLengthUpToTheLimitIsTakenWholeAndALongerOneEndsTheSocket() throws InterruptedException {
		GraphQlSocket socket = GraphQlSocket.open(this.port).init(Map.of("token", this.browser.bearer()));
		socket.next("connection_ack");
		socket.subscribe("long", "{ current } " + "#".repeat(60_000));
		assertThat(answerTo(socket, "long").path("current").asString()).isEqualTo("Administrator");
		socket.subscribe("longer", "{ current } " + "#".repeat(70_000));
		assertThat(socket.closeCode()).isEqualTo(1009);
	}

	@Test
	void signingOutClosesWhatIsOpen() throws InterruptedException {
		String token = this.browser.bearer();
		GraphQlSocket socket = subscribed(token);
		assertThat(this.browser.post("/sign-out", Map.of(), "Authorization", "Bearer " + token).status()).isEqualTo(204);
		assertThat(socket.closeCode()).isEqualTo(4401);
	}

	@Test
	void expiryClosesWhatIsOpen() throws InterruptedException {
		GraphQlSocket socket = subscribed(this.tokens.issue("member-1", TokenKind.PROGRAM, Duration.ofSeconds(2)).value());
		assertThat(socket.isOpen()).isTrue();
		assertThat(socket.closeCode()).isEqualTo(4401);
	}

	@Test
	void takingATokenBackOnAnotherNodeClosesWhatIsOpenHere() throws InterruptedException {
		String token = this.browser.bearer();
		GraphQlSocket socket = subscribed(token);
		GraphQlSocket bystander = subscribed(this.browser.bearer());
		TestDatabase.get()
			.driver()
			.executableQuery("MATCH (t:AccessToken {hash: $hash}) DELETE t")
			.withParameters(Map.of("hash", new TokenSecret(token).hash()))
			.execute();
		this.sweep.sweep();
		assertThat(socket.closeCode()).isEqualTo(4401);
		bystander.next("next");
		assertThat(bystander.isOpen()).isTrue();
	}

	@Test
	void serverSentEventsEndWithTheSignInToo() {
		IssuedToken token = this.tokens.issue("member-1", TokenKind.PROGRAM, Duration.ofSeconds(2));
		Answer answer = this.browser.ask(TICKS, "Authorization", "Bearer " + token.value(), "Accept", "text/event-stream");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).contains("Administrator").contains("UNAUTHENTICATED").contains("event:complete");
	}

	private GraphQlSocket subscribed(String token) throws InterruptedException {
		GraphQlSocket socket = GraphQlSocket.open(this.port).init(Map.of("token", token)).subscribe("1", TICKS);
		socket.next("next");
		return socket;
	}

	private static JsonNode answerTo(GraphQlSocket socket, String id) throws InterruptedException {
		JsonNode message = socket.next("next");
		while (!message.path("id").asString().equals(id)) {
			message = socket.next("next");
		}
		return message.path("payload").path("data");
	}

	private static String newMember(String name) {
		TestDatabase.get()
			.driver()
			.executableQuery("MERGE (:Member {id: $name, name: $name})")
			.withParameters(Map.of("name", name))
			.execute();
		return name;
	}

	private String ownOrigin() {
		return "http://127.0.0.1:" + this.port;
	}
}
