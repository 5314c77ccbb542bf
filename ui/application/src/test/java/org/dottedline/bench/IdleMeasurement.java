package org.dottedline.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What many who only listen cost. */
final class IdleMeasurement implements Measurement {

	private static final double MEGABYTES = 50;

	private static final int SUBSCRIBERS = 500;

	/** For threads that are no longer needed to go, and for what is asked of the system to be settled. */
	private static final long REST_MILLIS = 5000;

	@Override
	public String name() {
		return "idle";
	}

	@Override
	public String about() {
		return "What 500 idle subscribers of an account add to the application, over WebSockets and by server-sent events: its live heap\n"
				+ "         after a collection, and its resident set.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		var outcomes = new ArrayList<Outcome>();
		for (var kind : Kind.values()) {
			try (var instance = bench.start(bench.place("idle-" + kind.name), false)) {
				instance.awaitReady();
				try (var api = new Api(instance.address())) {
					outcomes.addAll(cost(kind, instance, api));
				}
			}
		}
		return outcomes;
	}

	private static List<Outcome> cost(Kind kind, Instance instance, Api api) throws Exception {
		var account = api.query("mutation { createAccount(input: {name: \"Followed\"}) { account { id } } }", Map.of())
				.path("createAccount").path("account").path("id").asString("");
		// What is loaded and kept because there ever was a crowd is not what each of them costs.
		closeAll(subscribe(kind, instance, api, account));
		var before = Memory.of(instance);
		var subscribers = subscribe(kind, instance, api, account);
		var with = Memory.of(instance);
		closeAll(subscribers);
		return List.of(figure("idle." + kind.name + ".heap", with.heap - before.heap, before.heap, with.heap),
				figure("idle." + kind.name + ".set", with.resident - before.resident, before.resident, with.resident));
	}

	private static Outcome figure(String name, double cost, double before, double with) {
		return new Outcome.Figure(name, cost, "MB", MEGABYTES,
				Beside.of("before MB", before).and("with MB", with).and("each kB", cost * 1000 / SUBSCRIBERS).map());
	}

	private static List<AutoCloseable> subscribe(Kind kind, Instance instance, Api api, String account) throws IOException {
		var subscribers = new ArrayList<AutoCloseable>();
		var client = HttpClient.newHttpClient();
		subscribers.add(client);
		while (subscribers.size() <= SUBSCRIBERS) {
			subscribers.addFirst(kind == Kind.SOCKETS ? Subscriber.of(client, instance.address(), api, account, change -> { })
					: EventStream.of(instance.address(), api, account));
		}
		return subscribers;
	}

	private static void closeAll(List<AutoCloseable> subscribers) throws Exception {
		for (var each : subscribers) {
			each.close();
		}
		TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
	}

	private enum Kind {

		SOCKETS("sockets"), EVENTS("events");

		private final String name;

		Kind(String name) {
			this.name = name;
		}
	}

	/** What the application holds, in megabytes. */
	private record Memory(double heap, double resident) {

		static Memory of(Instance instance) throws IOException, InterruptedException {
			TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
			return new Memory(LiveHeap.of(instance), ResidentMemory.of(instance.application()) * 1024 / 1e6);
		}
	}
}
