package org.dottedline.clients;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One connection by the protocol graphql-transport-ws. Whatever is wrong with it shows as an {@link IOException}. */
final class Socket implements WebSocket.Listener, AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final long LONGEST_SEND_SECONDS = 5;

	/** Without a word for so long, a server is asked whether it is still there. */
	private static final long QUIET_MILLIS = 2000;

	private static final long LONGEST_QUIET_MILLIS = 6000;

	private static final String OVER = "{\"type\":\"over\"}";

	private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();

	private final StringBuilder part = new StringBuilder();

	private final WebSocket socket;

	Socket(HttpClient http, URI node, String token) throws IOException, InterruptedException {
		this.socket = done(http.newWebSocketBuilder()
			.subprotocols("graphql-transport-ws")
			.buildAsync(URI.create("ws://" + node.getAuthority() + "/graphql"), this));
		try {
			send(Map.of("type", "connection_init", "payload", Map.of("token", token)));
			JsonNode answer = next();
			if (!answer.path("type").asString().equals("connection_ack")) {
				throw new IOException("Instead of connection_ack came " + answer);
			}
		}
		catch (IOException | InterruptedException | RuntimeException failed) {
			close();
			throw failed;
		}
	}

	void subscribe(String id, String document, Map<String, ?> variables) throws IOException, InterruptedException {
		send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document, "variables", variables)));
	}

	/** The next message that is not about the connection itself. */
	JsonNode next() throws IOException, InterruptedException {
		long quiet = 0;
		while (true) {
			JsonNode message = this.messages.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
			if (message == null) {
				quiet += QUIET_MILLIS;
				if (quiet >= LONGEST_QUIET_MILLIS) {
					throw new IOException("The server has been silent for " + quiet + " ms");
				}
				send(Map.of("type", "ping"));
				continue;
			}
			quiet = 0;
			switch (message.path("type").asString()) {
				case "ping" -> send(Map.of("type", "pong"));
				case "pong" -> { }
				case "over" -> throw new IOException("The connection is over");
				default -> {
					return message;
				}
			}
		}
	}

	private void send(Map<String, ?> message) throws IOException, InterruptedException {
		done(this.socket.sendText(JSON.writeValueAsString(message), true));
	}

	private static <T> T done(CompletionStage<T> stage) throws IOException, InterruptedException {
		try {
			return stage.toCompletableFuture().get(LONGEST_SEND_SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException failure) {
			throw new IOException(failure);
		}
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
		this.messages.add(JSON.readTree(OVER));
		return null;
	}

	@Override
	public void onError(WebSocket from, Throwable failure) {
		this.messages.add(JSON.readTree(OVER));
	}

	@Override
	public void close() {
		this.socket.abort();
	}

}
