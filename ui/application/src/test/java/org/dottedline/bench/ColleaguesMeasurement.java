package org.dottedline.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long it takes to find who worked with somebody before, among very many people. */
final class ColleaguesMeasurement implements Measurement {

	private static final double MILLIS = 20;

	private static final int READS = 400;

	private static final int LARGE_READS = 100;

	private static final Duration WARM_UP = Duration.ofSeconds(30);

	private static final String QUERY = """
			query PastColleagues($id: ID!) { person(id: $id) { pastColleagues(first: 20) { totalCount pageInfo { hasNextPage endCursor }
				edges { node { id name } organization { id name } kind sameDivision overlap { from to months certain } } } } }""";

	@Override
	public String name() {
		return "colleagues";
	}

	@Override
	public String about() {
		return "Person.pastColleagues(first: 20) over 100,000 persons, 300,000 employments and 2,000 organizations of 5 to 5,000 people, the\n"
				+ "         median over HTTP after warm-up, for persons of random employers and for those of the largest one.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		try (var database = bench.database("colleagues-database"); var instance = bench.start(bench.place("colleagues"), database)) {
			instance.awaitReady();
			var past = new GeneratedPast();
			try (var driver = database.driver()) {
				past.writeTo(driver);
			}
			try (var api = new Api(instance.address())) {
				var warm = past.personsOfRandomEmployers(READS);
				var turn = 0;
				for (var began = System.nanoTime(); System.nanoTime() - began < WARM_UP.toNanos(); turn++) {
					read(api, warm.get(turn % warm.size()));
				}
				return List.of(figure("colleagues.random", api, past.personsOfRandomEmployers(READS)),
						figure("colleagues.largest", api, past.personsOfTheLargestEmployer(LARGE_READS)));
			}
		}
	}

	private static Outcome figure(String name, Api api, List<String> persons) throws Exception {
		var load = Machine.load();
		var times = new ArrayList<Double>();
		var bares = new ArrayList<Double>();
		var colleagues = new ArrayList<Double>();
		try (var bare = new BareAnswer(api.send(api.request(QUERY, Map.of("id", persons.getFirst()))))) {
			for (var person : persons) {
				var request = api.request(QUERY, Map.of("id", person));
				var began = System.nanoTime();
				api.send(request);
				times.add((System.nanoTime() - began) / 1e6);
				began = System.nanoTime();
				bare.read();
				bares.add((System.nanoTime() - began) / 1e6);
				colleagues.add((double) read(api, person));
			}
		}
		var found = new Samples(colleagues);
		var samples = new Samples(times);
		var bare = new Samples(bares).p50();
		return new Outcome.Figure(name, samples.p50(), "ms", MILLIS, Beside.of("p95 ms", samples.p95()).and("max ms", samples.max())
				.and("as many bytes from a bare server ms", bare).and("times that", samples.p50() / bare)
				.and("colleagues p50", found.p50()).and("colleagues max", found.max()).and("load", load).map());
	}

	private static int read(Api api, String person) throws IOException, InterruptedException {
		var found = api.query(QUERY, Map.of("id", person)).path("person").path("pastColleagues");
		var count = found.path("totalCount").asInt(-1);
		if (count < 0 || found.path("edges").size() != Math.min(count, 20)) {
			throw new IOException("the past colleagues of " + person + " are " + found);
		}
		return count;
	}
}
