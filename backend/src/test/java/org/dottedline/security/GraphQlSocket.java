package org.dottedline.security;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of graphql-transport-ws that shows every message it gets. */
final class GraphQlSocket implements WebSocket.Listener {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();

	private final CompletableFuture<Integer> closed = new CompletableFuture<>();

	private final StringBuilder part = new StringBuilder();

	private final WebSocket socket;

	private GraphQlSocket(int port, String... headers) {
		WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
		for (int i = 0; i < headers.length; i += 2) {
			builder.header(headers[i], headers[i + 1]);
		}
		this.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), this).join();
	}

	/** Opens a socket with headers given by name and value in turn. */
	static GraphQlSocket open(int port, String... headers) {
		return new GraphQlSocket(port, headers);
	}

	GraphQlSocket init(Map<String, Object> payload) {
		return send(Map.of("type", "connection_init", "payload", payload));
	}

	GraphQlSocket subscribe(String id, String document) {
		return send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document)));
	}

	GraphQlSocket send(Map<String, Object> message) {
		this.socket.sendText(JSON.writeValueAsString(message), true).join();
		return this;
	}

	/** The next message; fails when there is none within seconds. */
	JsonNode next() throws InterruptedException {
		JsonNode message = this.messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		if (message == null) {
			throw new AssertionError("No message came");
		}
		return message;
	}

	/** The next message of a type; the others before it are passed over. */
	JsonNode next(String type) throws InterruptedException {
		JsonNode message = next();
		while (!message.path("type").asString().equals(type)) {
			message = next();
		}
		return message;
	}

	/** The code with which the server closes; fails when it doesn't within seconds. */
	int closeCode() {
		return this.closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
	}

	boolean isOpen() {
		return !this.closed.isDone();
	}

	@Override
	public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
		this.part.append(data);
		if (last) {
			this.messages.add(JSON.readTree(this.part.toString()));
			this.part.setLength(0);
		}
		from.request(1);
		return null;
	}

	@Override
	public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
		this.closed.complete(code);
		return null;
	}

	@Override
	public void onError(WebSocket from, Throwable failure) {
		this.closed.completeExceptionally(failure);
	}
}
