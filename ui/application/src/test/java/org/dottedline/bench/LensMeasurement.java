package org.dottedline.bench;

import java.util.List;
import java.util.Map;

/** What a map of 10,000 people costs to be painted for the first time, to be seen through another lens, and to be kept. */
final class LensMeasurement implements Measurement {

	private static final double PAINT_MILLIS = 1000;

	private static final double LENS_MILLIS = 200;

	private static final double HEAP_MEGABYTES = 150;

	/** The time from a choice in the lens menu to the end of the frame that shows it, for each lens of the menu. */
	private static final String CHANGE_LENSES = """
			async map => {
				const menu = map.shadowRoot.querySelector(".lens select");
				const times = [];
				for (const {value} of [...menu.options].reverse()) {
					const start = performance.now();
					menu.value = value;
					menu.dispatchEvent(new Event("change"));
					await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
					times.push(performance.now() - start);
					await new Promise(done => setTimeout(done, 1000));
				}
				return times;
			}""";

	@Override
	public String name() {
		return "lens";
	}

	@Override
	public String about() {
		return "10,000 people with 20,000 influence lines: from the data to the first paint, from a choice in the lens menu to the frame\n"
				+ "         that shows it with all branches open (the slowest of all lenses), and the heap of the page after a collection.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		try (var page = bench.chromium().signedIn(bench.warm().address())) {
			var load = Machine.load();
			var map = LargeMap.open(bench, page);
			var paint = ((Number) map.evaluate("async map => (await map.readyPromise).paintMs")).doubleValue();
			LargeMap.expand(map);
			var lenses = new Samples(((List<?>) map.evaluate(CHANGE_LENSES)).stream().map(each -> ((Number) each).doubleValue()).toList());
			return List.of(
					new Outcome.Figure("first paint", paint, "ms", PAINT_MILLIS, Beside.of("load", load).map()),
					new Outcome.Figure("lens change", lenses.max(), "ms", LENS_MILLIS, Beside.of("p50 ms", lenses.p50()).and("load", load).map()),
					new Outcome.Figure("heap", Heap.of(page).script(), "MB", HEAP_MEGABYTES, Map.of()));
		}
	}
}
