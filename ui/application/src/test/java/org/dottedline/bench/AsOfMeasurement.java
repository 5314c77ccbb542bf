package org.dottedline.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import tools.jackson.databind.JsonNode;

/** How long it takes to read map and matrix as of a day of a long history. */
final class AsOfMeasurement implements Measurement {

	private static final double MILLIS = 500;

	private static final int WARM_UPS = 20;

	private static final int READS = 100;

	private static final String MAP = """
			query AsOf($id: ID!, $at: DateTime!) { account(id: $id) { relationshipMap(asOf: $at) { revision
				stakeholders { id name title support influence manager { id } } influences { strength from { id } to { id } } } } }""";

	private static final String MATRIX = """
			query MatrixAsOf($id: ID!, $at: DateTime!) { account(id: $id) { whitespace(asOf: $at) { revision rows { id name } columns { id name }
				cells { row column state potential { amount currency } likelyBuyer { name } } } } }""";

	@Override
	public String name() {
		return "asof";
	}

	@Override
	public String about() {
		return "The whole map of 1,000 people and the matrix of 240 cells, each as of 100 random days of a history of 50,000 changes,\n"
				+ "         the 95th percentile over HTTP.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		try (var database = bench.database("asof-database"); var instance = bench.start(bench.place("asof"), database)) {
			instance.awaitReady();
			try (var api = new Api(instance.address()); var driver = database.driver()) {
				var history = LongHistory.written(api, driver);
				return List.of(figure("asof.map", history, moment -> expect(LongHistory.PEOPLE, read(api, history, MAP, moment, "relationshipMap")
						.path("stakeholders").size())), figure("asof.matrix", history, moment -> expect(LongHistory.CELLS,
								read(api, history, MATRIX, moment, "whitespace").path("cells").size())));
			}
		}
	}

	/** Reads as of a revision. */
	private interface Reading {

		void of(int revision) throws IOException, InterruptedException;
	}

	private static JsonNode read(Api api, LongHistory history, String query, int revision, String field) throws IOException, InterruptedException {
		var at = Instant.ofEpochMilli(history.momentOf(revision)).toString();
		var answer = api.query(query, Map.of("id", history.account(), "at", at)).path("account").path(field);
		if (answer.path("revision").asInt() != revision) {
			throw new IOException("what was asked for as of revision %d came as of %d".formatted(revision, answer.path("revision").asInt()));
		}
		return answer;
	}

	private static void expect(int wanted, int found) throws IOException {
		if (wanted != found) {
			throw new IOException("there are " + found + " and not " + wanted);
		}
	}

	private static Outcome figure(String name, LongHistory history, Reading reading) throws IOException, InterruptedException {
		var random = new Random(7);
		var earliest = history.settled();
		for (var i = 0; i < WARM_UPS; i++) {
			reading.of(random.nextInt(earliest, history.revision()));
		}
		var load = Machine.load();
		var times = new ArrayList<Double>();
		for (var i = 0; i < READS; i++) {
			var revision = random.nextInt(earliest, history.revision());
			var began = System.nanoTime();
			reading.of(revision);
			times.add((System.nanoTime() - began) / 1e6);
		}
		var samples = new Samples(times);
		return new Outcome.Figure(name, samples.p95(), "ms", MILLIS,
				Beside.of("p50 ms", samples.p50()).and("max ms", samples.max()).and("changes", history.revision()).and("load", load).map());
	}
}
