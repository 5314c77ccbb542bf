package org.dottedline.testing.api;

import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One subscription over a WebSocket of its own, by the protocol graphql-transport-ws. */
public final class Events implements WebSocket.Listener, AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();

	private final StringBuilder part = new StringBuilder();

	private final WebSocket socket;

	private Events(Api member) {
		URI server = member.server();
		this.socket = member.client()
			.newWebSocketBuilder()
			.subprotocols("graphql-transport-ws")
			.buildAsync(URI.create("ws://" + server.getAuthority() + "/graphql"), this)
			.join();
	}

	/** Subscribes as a member. */
	public static Events of(Api member, String document, Map<String, @Nullable Object> variables) {
		Events events = new Events(member);
		events.send(Map.of("type", "connection_init", "payload", Map.of("token", member.token())));
		events.expect("connection_ack");
		events.send(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", document, "variables", variables)));
		return events;
	}

	private void send(Map<String, Object> message) {
		this.socket.sendText(JSON.writeValueAsString(message), true).join();
	}

	private JsonNode expect(String type) {
		try {
			JsonNode message = this.messages.poll(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
			if (message == null || !message.path("type").asString().equals(type)) {
				throw new AssertionError("Instead of " + type + " came " + message);
			}
			return message;
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	/** The data of the next event; fails when none comes. */
	public JsonNode next() {
		JsonNode payload = expect("next").path("payload");
		if (!payload.path("errors").isMissingNode()) {
			throw new AssertionError(payload.toString());
		}
		return payload.path("data");
	}

	/** The errors with which the subscription ends; fails when it goes on instead. */
	public JsonNode end() {
		return expect("error").path("payload");
	}

	/** Whether nothing more came within a time. */
	public boolean isQuiet(Duration time) throws InterruptedException {
		return this.messages.poll(time.toMillis(), TimeUnit.MILLISECONDS) == null;
	}

	@Override
	public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
		this.part.append(data);
		if (last) {
			JsonNode message = JSON.readTree(this.part.toString());
			this.part.setLength(0);
			if (message.path("type").asString().equals("ping")) {
				from.sendText("{\"type\": \"pong\"}", true);
			}
			else {
				this.messages.add(message);
			}
		}
		from.request(1);
		return null;
	}

	@Override
	public void close() {
		this.socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
		this.socket.abort();
	}

}
