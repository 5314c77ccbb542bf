package org.dottedline.bench;

import java.util.List;
import java.util.Map;

/** What the application and its Neo4j take. */
final class MemoryMeasurement implements Measurement {

	private static final double GIBIBYTES = 1.2;

	private static final double KIBIBYTES_IN_ONE = 1 << 20;

	@Override
	public String name() {
		return "memory";
	}

	@Override
	public String about() {
		return "Resident set of application and Neo4j together after the import of the Home Office.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		var resident = bench.homeOffice().resident();
		if (resident.isEmpty()) {
			return List.of(new Outcome.Skipped(name(), "this system has no /proc"));
		}
		return List.of(new Outcome.Figure(name(), resident.getAsLong() / KIBIBYTES_IN_ONE, "GiB", GIBIBYTES, Map.of()));
	}
}
