package org.dottedline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** Our map beside other libraries that draw charts, on the same people under the same hand. */
final class OthersMeasurement implements Measurement {

	private static final int[] SIZES = { 1_000, 10_000 };

	@Override
	public String name() {
		return "others";
	}

	@Override
	public String about() {
		return "1,000 and 10,000 people drawn by our map, cytoscape and d3-org-chart, all branches open, reporting lines only: from the data\n"
				+ "         to the first paint, p95 of the time between frames over the same 10 s of panning and zooming, and what the page\n"
				+ "         keeps (for ours, the workspace with its matrix). npm fetches d3-org-chart.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		var libraries = List.of(Library.cytoscape(), Library.orgChart(bench.place("libraries")));
		var outcomes = new ArrayList<Outcome>();
		for (var people : SIZES) {
			var account = bench.account(new GeneratedOrganisation(people));
			var rows = rows(WholeMap.read(bench.api(), account));
			Cost ours;
			try (var map = DrawnMap.ours(bench, account, people)) {
				ours = Cost.of(map);
			}
			var theirs = new LinkedHashMap<String, Cost>();
			for (var library : libraries) {
				try (var map = DrawnMap.by(library, bench.chromium(), rows)) {
					theirs.put(library.name(), Cost.of(map));
				}
			}
			for (var part : Part.values()) {
				var others = new LinkedHashMap<String, Double>();
				theirs.forEach((library, cost) -> others.put(library, part.of(cost)));
				outcomes.add(new Outcome.Compared("%s.%d".formatted(part.name, people), part.of(ours), part.unit, others));
			}
		}
		return outcomes;
	}

	/** As d3-org-chart needs them: it knows one root only, so that there is one more above those who have no manager. */
	private static List<Map<String, String>> rows(List<JsonNode> people) {
		var rows = new ArrayList<Map<String, String>>();
		rows.add(Map.of("id", "all", "name", "All", "title", "", "parentId", ""));
		for (var person : people) {
			rows.add(Map.of("id", person.path("id").asString(""), "name", person.path("name").asString(""), "title",
					person.path("title").asString(""), "parentId", person.path("manager").path("id").asString("all")));
		}
		return rows;
	}

	/** What a map cost. */
	private record Cost(double paintMillis, double frameMillis, double heapMegabytes) {

		static Cost of(DrawnMap map) throws IOException {
			var frames = map.frames().p95();
			return new Cost(map.paintMillis(), frames, Heap.of(map.page()).all());
		}
	}

	private enum Part {

		PAINT("paint", "ms"), FRAMES("frames", "ms"), HEAP("heap", "MB");

		private final String name;

		private final String unit;

		Part(String name, String unit) {
			this.name = name;
			this.unit = unit;
		}

		double of(Cost cost) {
			return switch (this) {
				case PAINT -> cost.paintMillis();
				case FRAMES -> cost.frameMillis();
				case HEAP -> cost.heapMegabytes();
			};
		}
	}
}
