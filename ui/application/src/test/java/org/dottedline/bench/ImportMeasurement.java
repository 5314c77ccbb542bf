package org.dottedline.bench;

import java.time.Duration;
import java.util.List;

/** How long the Home Office takes to go in. */
final class ImportMeasurement implements Measurement {

	private static final double SECONDS = 3;

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String about() {
		return "Home Office (2,081 contacts) imported on a warm instance: as the API tells, and by the command line as a whole.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		bench.warm();
		var load = Machine.load();
		var homeOffice = bench.homeOffice();
		return List.of(figure("import.server", homeOffice.imported(), load), figure("import.command", homeOffice.commandLine(), load));
	}

	private static Outcome figure(String name, Duration took, double load) {
		return new Outcome.Figure(name, took.toMillis() / 1000.0, "s", SECONDS, Beside.of("load", load).map());
	}
}
