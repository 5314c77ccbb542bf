package org.dottedline.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows an account over a WebSocket and comes back by itself, from the last revision that it has heard of, whenever
 * the connection is lost. Keeps whatever it was told, as it was told.
 */
final class Follower implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(100);

	private static final String FOLLOW = """
			subscription ($id: ID!, $after: Int) { accountChanges(accountId: $id, afterRevision: $after) {
				... on ChangesEvent { changes { revision commandId } } ... on ReloadEvent { reloadAt: revision reason } } }""";

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI address;

	private final String bearer;

	private final String account;

	private final List<Heard> heard = new ArrayList<>();

	private final Thread thread;

	private int last;

	private int connections;

	private volatile @Nullable JsonNode end;

	private Follower(URI address, String bearer, String account, int after) {
		this.address = address;
		this.bearer = bearer;
		this.account = account;
		this.last = after;
		this.thread = Thread.ofVirtual().start(this::follow);
	}

	/** Begins to follow, and comes back when it is connected. */
	static Follower of(URI address, String bearer, String account, int after) throws InterruptedException {
		Follower follower = new Follower(address, bearer, account, after);
		follower.await(() -> follower.connections > 0, "it did not connect");
		return follower;
	}

	/** What it was told, in the order in which it was told. */
	synchronized List<Heard> heard() {
		return List.copyOf(this.heard);
	}

	List<Integer> revisions() {
		return heard().stream().map(Heard::revision).toList();
	}

	/** How often it got a connection. */
	synchronized int connections() {
		return this.connections;
	}

	/** Waits until it has heard of a revision. */
	void awaitRevision(int revision) throws InterruptedException {
		await(() -> this.last >= revision || this.end != null, "it did not hear of revision " + revision);
	}

	/** Waits until the server ends the subscription or the connection for good, and answers how. */
	JsonNode awaitEnd() throws InterruptedException {
		await(() -> this.end != null, "it was not ended");
		return JSON.valueToTree(this.end);
	}

	private synchronized void await(BooleanSupplier reached, String otherwise) throws InterruptedException {
		long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (!reached.getAsBoolean()) {
			long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
			if (left <= 0) {
				throw new AssertionError(otherwise + "; it has " + this.heard);
			}
			wait(left);
		}
	}

	private void follow() {
		while (this.end == null && !Thread.currentThread().isInterrupted()) {
			try {
				Connection connection = new Connection();
				this.http.newWebSocketBuilder()
					.subprotocols("graphql-transport-ws")
					.connectTimeout(Duration.ofSeconds(3))
					.buildAsync(URI.create("ws://" + this.address.getAuthority() + "/graphql"), connection)
					.join();
				try {
					connection.over.get();
				}
				finally {
					connection.abort();
				}
			}
			catch (InterruptedException closed) {
				return;
			}
			catch (CompletionException | ExecutionException lost) {
				// Tried again below.
			}
			LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
		}
	}

	private synchronized void ended(JsonNode how) {
		this.end = how;
		notifyAll();
	}

	private synchronized void take(JsonNode message, Connection connection) {
		switch (message.path("type").asString()) {
			case "connection_ack" -> {
				this.connections++;
				connection.send(Map.of("id", "1", "type", "subscribe", "payload",
						Map.of("query", FOLLOW, "variables", Map.of("id", this.account, "after", this.last))));
			}
			case "ping" -> connection.send(Map.of("type", "pong"));
			case "next" -> {
				JsonNode event = message.path("payload").path("data").path("accountChanges");
				if (event.has("reloadAt")) {
					this.last = event.path("reloadAt").asInt();
				}
				for (JsonNode change : event.path("changes")) {
					this.last = change.path("revision").asInt();
					this.heard.add(new Heard(this.last, change.path("commandId").asString(), System.nanoTime()));
				}
			}
			case "error" -> this.end = message.path("payload");
			default -> {
			}
		}
		notifyAll();
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

	/** What was heard of a change, and when by this machine's clock. */
	record Heard(int revision, String commandId, long atNanos) {
	}

	/** One connection from its beginning to its end. */
	private final class Connection implements WebSocket.Listener {

		private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();

		private final StringBuilder part = new StringBuilder();

		private volatile @Nullable WebSocket socket;

		private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);

		@Override
		public void onOpen(WebSocket opened) {
			this.socket = opened;
			send(Map.of("type", "connection_init", "payload", Map.of("token", Follower.this.bearer)));
			opened.request(1);
		}

		/** One after the other, as this client demands it. */
		synchronized void send(Map<String, ?> message) {
			WebSocket to = Objects.requireNonNull(this.socket);
			this.sending = this.sending.thenCompose(sent -> to.sendText(JSON.writeValueAsString(message), true))
				.whenComplete((sent, failure) -> {
					if (failure != null) {
						this.over.complete(null);
					}
				});
		}

		void abort() {
			WebSocket opened = this.socket;
			if (opened != null) {
				opened.abort();
			}
		}

		@Override
		public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
			this.part.append(data);
			if (last) {
				take(JSON.readTree(this.part.toString()), this);
				this.part.setLength(0);
			}
			from.request(1);
			return null;
		}

		@Override
		public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
			if (code == 4401) {
				ended(JSON.valueToTree(Map.of("closed", code)));
			}
			this.over.complete(null);
			return null;
		}

		@Override
		public void onError(WebSocket from, Throwable failure) {
			this.over.complete(null);
		}

	}

}
