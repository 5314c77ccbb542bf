package org.dottedline.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An outside tool that follows an account over a WebSocket. */
final class Subscriber implements WebSocket.Listener, AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String FOLLOW = """
			subscription Follow($id: ID!) { accountChanges(accountId: $id) { ... on ChangesEvent { changes { revision commandId } } } }""";

	private final Consumer<JsonNode> onChange;

	private final String account;

	private final String token;

	private final StringBuilder part = new StringBuilder();

	private final CompletableFuture<@Nullable Void> subscribed = new CompletableFuture<>();

	private @Nullable WebSocket socket;

	private Subscriber(String account, String token, Consumer<JsonNode> onChange) {
		this.account = account;
		this.token = token;
		this.onChange = onChange;
	}

	/**
	 * Subscribes, and comes back when the server has acknowledged the connection.
	 *
	 * @param onChange gets each change as it comes
	 */
	static Subscriber of(HttpClient client, URI address, Api api, String account, Consumer<JsonNode> onChange) {
		var subscriber = new Subscriber(account, api.token(), onChange);
		subscriber.socket = client.newWebSocketBuilder().subprotocols("graphql-transport-ws")
				.buildAsync(URI.create("ws://" + address.getAuthority() + "/graphql"), subscriber).join();
		subscriber.subscribed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
		return subscriber;
	}

	@Override
	public void onOpen(WebSocket opened) {
		// Nothing is read before this is sent: one message at a time may be.
		send(opened, Map.of("type", "connection_init", "payload", Map.of("token", token))).thenRun(() -> opened.request(1));
	}

	@Override
	public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
		part.append(data);
		if (last) {
			take(from, JSON.readTree(part.toString()));
			part.setLength(0);
		}
		from.request(1);
		return null;
	}

	@Override
	public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
		subscribed.completeExceptionally(new IllegalStateException("a socket was closed with " + code + " " + reason));
		return null;
	}

	@Override
	public void onError(WebSocket from, Throwable failure) {
		subscribed.completeExceptionally(failure);
	}

	private void take(WebSocket from, JsonNode message) {
		switch (message.path("type").asString("")) {
			case "connection_ack" -> send(from, Map.of("id", "1", "type", "subscribe", "payload",
					Map.of("query", FOLLOW, "variables", Map.of("id", account)))).thenRun(() -> subscribed.complete(null));
			case "ping" -> send(from, Map.of("type", "pong"));
			case "next" -> message.path("payload").path("data").path("accountChanges").path("changes").forEach(onChange);
			case "error" -> subscribed.completeExceptionally(new IllegalStateException("a subscription was refused: " + message));
			default -> {
			}
		}
	}

	private static CompletableFuture<WebSocket> send(WebSocket to, Map<String, ?> message) {
		return to.sendText(JSON.writeValueAsString(message), true);
	}

	@Override
	public void close() {
		if (socket != null) {
			socket.abort();
		}
	}
}
