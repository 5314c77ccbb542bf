package org.dottedline.clients;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.dottedline.histories.Happening.Followed;
import org.dottedline.histories.Happening.Heard;
import org.dottedline.histories.Happening.Reloaded;
import org.dottedline.histories.Happening.Step;
import org.dottedline.histories.History;
import org.dottedline.histories.State;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who has accounts before them and keeps them as they are by events alone: connects again when the connection
 * breaks or falls silent, to another node if need be, and resumes from the revision that they have come to.
 */
public final class Subscriber implements AutoCloseable {

	private static final String FOLLOW = """
			subscription Follow($id: ID!, $after: Int) { accountChanges(accountId: $id, afterRevision: $after) {
				... on ChangesEvent { revision changes { %s } }
				... on ReloadEvent { reload: revision reason } } }""".formatted(Watched.CHANGE);

	private static final int LONGEST_BACKOFF_MILLIS = 1000;

	private final Addresses addresses;

	private final String token;

	private final Caller caller;

	private final History history;

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final Map<String, Replica> replicas = new ConcurrentHashMap<>();

	private final Thread thread;

	private volatile boolean closing;

	private Subscriber(String name, Addresses addresses, String token, Caller caller, History history) {
		this.addresses = addresses;
		this.token = token;
		this.caller = caller;
		this.history = history;
		this.thread = Thread.ofVirtual().name(name).unstarted(this::follow);
	}

	/** Reads the streams and follows them from there. */
	public static Subscriber begin(String name, Addresses addresses, String token, Caller caller, List<String> streams, History history)
			throws NoAnswer, InterruptedException {
		Subscriber subscriber = new Subscriber(name, addresses, token, caller, history);
		for (String stream : streams) {
			subscriber.replicas.put(stream, new Replica(Watched.read(caller, stream)));
		}
		subscriber.thread.start();
		return subscriber;
	}

	/** What it holds. */
	public List<State> states() {
		return this.replicas.values().stream().map(Replica::state).toList();
	}

	/** Whether it has come to a revision within a time. */
	public boolean hasCome(String stream, int revision, Duration patience) throws InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		while (this.replicas.get(stream).revision() < revision) {
			if (System.nanoTime() > end) {
				return false;
			}
			Thread.sleep(20);
		}
		return true;
	}

	private void follow() {
		int failures = 0;
		try {
			while (!this.closing) {
				URI node = this.addresses.chosen();
				try (Socket socket = new Socket(this.http, node, this.token)) {
					failures = 0;
					listen(socket);
				}
				catch (IOException | NoAnswer broken) {
					this.addresses.failed(node);
					Thread.sleep(Math.min(LONGEST_BACKOFF_MILLIS, 50L << Math.min(failures++, 10)));
				}
			}
		}
		catch (InterruptedException closed) {
			Thread.currentThread().interrupt();
		}
	}

	private void listen(Socket socket) throws IOException, NoAnswer, InterruptedException {
		for (Map.Entry<String, Replica> replica : this.replicas.entrySet()) {
			int after = replica.getValue().revision();
			this.history.add(new Followed(System.nanoTime(), replica.getKey(), after));
			socket.subscribe(replica.getKey(), FOLLOW, Map.of("id", replica.getKey(), "after", after));
		}
		while (!this.closing) {
			JsonNode message = socket.next();
			JsonNode event = message.path("payload").path("data").path("accountChanges");
			if (!message.path("type").asString().equals("next") || !event.isObject()) {
				throw new IOException("The subscription ended: " + message);
			}
			take(message.path("id").asString(), event);
		}
	}

	private void take(String stream, JsonNode event) throws NoAnswer, InterruptedException {
		Replica replica = this.replicas.get(stream);
		if (event.has("reload")) {
			replica.replace(Watched.read(this.caller, stream));
			this.history.add(new Reloaded(System.nanoTime(), stream, event.path("reload").asInt()));
			return;
		}
		List<Step> steps = new ArrayList<>();
		for (JsonNode change : event.path("changes")) {
			steps.add(new Step(change.path("revision").asInt(), change.path("commandId").asString()));
		}
		this.history.add(new Heard(System.nanoTime(), stream, steps));
		event.path("changes").forEach(replica::apply);
	}

	@Override
	public void close() throws InterruptedException {
		this.closing = true;
		this.thread.interrupt();
		this.thread.join();
		this.http.shutdownNow();
	}

	/** A stream as its events make it. */
	private static final class Replica {

		private final String stream;

		private final Map<String, String> places = new HashMap<>();

		private int revision;

		Replica(State state) {
			this.stream = state.stream();
			replace(state);
		}

		synchronized int revision() {
			return this.revision;
		}

		synchronized State state() {
			return new State(this.stream, this.revision, Map.copyOf(this.places));
		}

		synchronized void replace(State read) {
			this.places.clear();
			this.places.putAll(read.places());
			this.revision = read.revision();
		}

		synchronized void apply(JsonNode change) {
			Watched.writes(change).forEach((place, value) -> {
				if (value == null) {
					this.places.remove(place);
				}
				else {
					this.places.put(place, value);
				}
			});
			this.revision = Math.max(this.revision, change.path("revision").asInt());
		}

	}

}
