package org.dottedline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the command to a sign-in page that a browser shows. */
final class StartMeasurement implements Measurement {

	private static final double FIRST_SECONDS = 20;

	private static final double SECOND_SECONDS = 10;

	@Override
	public String name() {
		return "start";
	}

	@Override
	public String about() {
		return "First start with an empty data folder, and a second one with the same: until Chromium shows the sign-in page.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		var outcomes = new ArrayList<Outcome>();
		try (var page = bench.chromium().blank()) {
			for (var turn : List.of(Map.entry("start.first", FIRST_SECONDS), Map.entry("start.second", SECOND_SECONDS))) {
				var load = Machine.load();
				var began = System.nanoTime();
				try (var instance = bench.start(bench.place("start"), bench.sample())) {
					instance.awaitReady();
					var ready = secondsSince(began);
					bench.chromium().showSignIn(page, instance.address());
					outcomes.add(new Outcome.Figure(turn.getKey(), secondsSince(began), "s", turn.getValue(),
							Beside.of("ready after s", ready).and("load", load).map()));
				}
			}
		}
		return outcomes;
	}

	private static double secondsSince(long began) {
		return (System.nanoTime() - began) / 1e9;
	}
}
