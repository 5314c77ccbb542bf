package org.dottedline.bench;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/** How long it takes to read a map as of a day of a long history. */
final class AsOfMeasurement implements Measurement {

	private static final double MILLIS = 500;

	private static final int CHANGES = 50_000;

	private static final int PEOPLE = 1000;

	private static final int AT_ONCE = 25;

	private static final int WARM_UPS = 20;

	private static final int READS = 100;

	private static final String QUERY = """
			query AsOf($id: ID!, $at: DateTime!) { account(id: $id) { relationshipMap(asOf: $at) { revision
				stakeholders { id name title support influence manager { id } } influences { strength from { id } to { id } } } } }""";

	@Override
	public String name() {
		return "asof";
	}

	@Override
	public String about() {
		return "The whole map of 1,000 people as of 100 random days of a history of 50,000 changes, the 95th percentile over HTTP.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		try (var instance = bench.start(bench.place("asof"), false)) {
			instance.awaitReady();
			try (var api = new Api(instance.address())) {
				var history = new LongHistory(api);
				var random = new Random(7);
				for (var i = 0; i < WARM_UPS; i++) {
					history.read(random.nextInt(history.moments.size()));
				}
				var load = Machine.load();
				var times = new ArrayList<Double>();
				for (var i = 0; i < READS; i++) {
					var moment = random.nextInt(history.moments.size());
					var began = System.nanoTime();
					history.read(moment);
					times.add((System.nanoTime() - began) / 1e6);
				}
				var samples = new Samples(times);
				return List.of(new Outcome.Figure("asof.map", samples.p95(), "ms", MILLIS,
						Beside.of("p50 ms", samples.p50()).and("max ms", samples.max()).and("changes", history.revision).and("load", load).map()));
			}
		}
	}

	/** An account whose people have changed very often, with what its revision was at moments in between. */
	private static final class LongHistory {

		private final Api api;

		private final String account;

		private final List<String> moments = new ArrayList<>();

		private final List<Integer> revisions = new ArrayList<>();

		private int revision = 1;

		LongHistory(Api api) throws IOException, InterruptedException {
			this.api = api;
			this.account = api.query("mutation { createAccount(input: {name: \"A long history\"}) { account { id } } }", Map.of())
					.path("createAccount").path("account").path("id").asString("");
			var people = new ArrayList<String>();
			while (people.size() < PEOPLE) {
				var first = people.size();
				var done = change(i -> "addStakeholder(input: {accountId: $account, name: \"Person %d\"%s}) { stakeholder { id } errors { message } }"
						.formatted(first + i, people.isEmpty() ? "" : ", managerId: \"" + people.get((first + i) / 8 % people.size()) + '"'));
				done.forEach(each -> people.add(each.path("stakeholder").path("id").asString("")));
			}
			while (revision < CHANGES) {
				var first = revision;
				change(i -> "updateStakeholder(input: {id: \"%s\", title: \"Title %d\"}) { stakeholder { id } errors { message } }"
						.formatted(people.get((first + i) * 7 % PEOPLE), first + i));
			}
		}

		private List<JsonNode> change(IntFunction<String> mutation) throws IOException, InterruptedException {
			var all = IntStream.range(0, AT_ONCE).mapToObj(i -> "m" + i + ": " + mutation.apply(i)).collect(Collectors.joining("\n"));
			var variables = new HashMap<String, Object>();
			var operation = all.contains("$account") ? "mutation ($account: ID!) {" : "mutation {";
			if (all.contains("$account")) {
				variables.put("account", account);
			}
			var answer = api.query(operation + all + '}', variables);
			var done = IntStream.range(0, AT_ONCE).mapToObj(i -> answer.path("m" + i)).toList();
			for (var each : done) {
				if (!each.path("errors").isEmpty()) {
					throw new IOException("a change was refused: " + each.path("errors"));
				}
			}
			revision += AT_ONCE;
			if (revision > PEOPLE) {
				Thread.sleep(2);
				moments.add(OffsetDateTime.now(ZoneOffset.UTC).toString());
				revisions.add(revision);
			}
			return done;
		}

		void read(int moment) throws IOException, InterruptedException {
			var map = api.query(QUERY, Map.of("id", account, "at", moments.get(moment))).path("account").path("relationshipMap");
			if (map.path("revision").asInt() != revisions.get(moment) || map.path("stakeholders").size() != PEOPLE) {
				throw new IOException("the map of revision %d came as of revision %d with %d people".formatted(revisions.get(moment),
						map.path("revision").asInt(), map.path("stakeholders").size()));
			}
		}
	}
}
