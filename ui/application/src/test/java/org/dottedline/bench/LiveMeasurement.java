package org.dottedline.bench;

import java.util.List;

/** How soon somebody sees what somebody else has done, on one node. */
final class LiveMeasurement implements Measurement {

	static final int PEOPLE = 1000;

	private static final double MILLIS = 150;

	@Override
	public String name() {
		return "live";
	}

	@Override
	public String about() {
		return "20 people in an account of 1,000 while 5 edits a second go in: p95 of the time from an edit in one browser to the painted\n"
				+ "         frame that shows it in another.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		try (var instance = bench.start(bench.place("live"), false)) {
			instance.awaitReady();
			try (var api = new Api(instance.address())) {
				var account = Watching.account(bench, instance, api, PEOPLE);
				return List.of(Watching.measure("live", MILLIS, bench, instance, instance, api, account));
			}
		}
	}
}
