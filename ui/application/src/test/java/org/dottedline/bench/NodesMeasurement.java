package org.dottedline.bench;

import java.util.List;

/** The same with the editor on one node and the watcher on another. */
final class NodesMeasurement implements Measurement {

	private static final double MILLIS = 500;

	@Override
	public String name() {
		return "nodes";
	}

	@Override
	public String about() {
		return "The same as live with two nodes on one database: the edit on one, whoever watches and all others on the other.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		try (var database = bench.database("nodes-database"); var first = bench.start(bench.place("first-node"), database)) {
			first.awaitReady();
			try (var second = bench.start(bench.place("second-node"), database)) {
				second.awaitReady();
				try (var api = new Api(first.address()); var watching = new Api(second.address())) {
					var account = Watching.account(bench, first, api, LiveMeasurement.PEOPLE);
					// Its snapshot is read on both before anything is timed.
					WholeMap.read(watching, account);
					return List.of(Watching.measure("nodes", MILLIS, bench, first, second, api, account));
				}
			}
		}
	}
}
