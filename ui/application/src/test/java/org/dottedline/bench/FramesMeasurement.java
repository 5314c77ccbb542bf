package org.dottedline.bench;

import java.io.IOException;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How even the frames come while a hand moves a map of 10,000 people. */
final class FramesMeasurement implements Measurement {

	private static final double MILLIS = 33;

	private static final int PEOPLE = 10_000;

	private static final int LINES = 20_000;

	/** For the flight to the whole map, and for what is painted when things rest. */
	private static final long REST_MILLIS = 3000;

	private static final double LEAST_ZOOM = 4;

	@Override
	public String name() {
		return "frames";
	}

	@Override
	public String about() {
		return "10,000 people with 20,000 influence lines, all branches open, 10 s of panning and zooming by mouse and wheel: p95 of the\n"
				+ "         time between animation frames, and that of an empty page under the same hand. The lines are put into the\n"
				+ "         answer on its way to the browser: made one by one, they would take minutes.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		var account = bench.importGenerated(bench.warm(), bench.api(), new GeneratedOrganisation("Ten Thousand", PEOPLE), "ten-thousand");
		Samples empty;
		try (var page = bench.chromium().blank()) {
			empty = FrameRecorder.on(page).during(() -> new MovingHand(page.mouse(), page.locator("html").boundingBox(), () -> { }).move());
		}
		try (var page = bench.chromium().signedIn(bench.warm().address())) {
			var map = openMap(page, bench.warm().address() + "/account/" + account);
			var load = Machine.load();
			var box = map.boundingBox();
			var recorder = FrameRecorder.on(map);
			var frames = recorder.during(() -> new MovingHand(page.mouse(), box, () -> map.evaluate("map => map.fit()")).move());
			if (recorder.zoomedBy() < LEAST_ZOOM) {
				throw new IOException("the map was only zoomed by " + recorder.zoomedBy());
			}
			return List.of(new Outcome.Figure(name(), frames.p95(), "ms", MILLIS,
					Beside.of("p50 ms", frames.p50()).and("max ms", frames.max()).and("frames", frames.count())
							.and("zoomed by", recorder.zoomedBy()).and("empty page p95 ms", empty.p95()).and("load", load).map()));
		}
	}

	private static Locator openMap(Page page, String address) throws InterruptedException, IOException {
		var lines = new InfluenceLines(LINES);
		page.route("**/graphql", lines::pass);
		page.navigate(address);
		var map = page.locator("dottedline-map");
		var people = ((Number) map.evaluate("async map => (await map.readyPromise).people")).intValue();
		if (people != PEOPLE || lines.put() != LINES) {
			throw new IOException("the map has " + people + " people and " + lines.put() + " lines");
		}
		map.evaluate("map => map.setAllCollapsed(false)");
		Thread.sleep(REST_MILLIS);
		return map;
	}
}
