package org.dottedline.bench;

import java.io.IOException;
import java.util.List;

import com.microsoft.playwright.options.MouseButton;

/** How even the frames come while a hand moves a map of 10,000 people. */
final class FramesMeasurement implements Measurement {

	private static final double MILLIS = 33;

	private static final double LEAST_ZOOM = 4;

	@Override
	public String name() {
		return "frames";
	}

	@Override
	public String about() {
		return "10,000 people with 20,000 influence lines, all branches open, 10 s of panning and zooming by mouse and wheel: p95 of the\n"
				+ "         time between animation frames, and that of an empty page under the same hand.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		Samples empty;
		try (var page = bench.chromium().blank()) {
			empty = FrameRecorder.on(page).during(() -> new MovingHand(page.mouse(), page.locator("html").boundingBox(), MouseButton.MIDDLE, () -> { }).move());
		}
		try (var page = bench.chromium().signedIn(bench.warm().address())) {
			var map = LargeMap.open(bench, page);
			LargeMap.expand(map);
			var load = Machine.load();
			var box = map.boundingBox();
			var recorder = FrameRecorder.on(map);
			var frames = recorder.during(() -> new MovingHand(page.mouse(), box, MouseButton.MIDDLE, () -> map.evaluate("map => map.fit()")).move());
			if (recorder.zoomedBy() < LEAST_ZOOM) {
				throw new IOException("the map was only zoomed by " + recorder.zoomedBy());
			}
			return List.of(new Outcome.Figure(name(), frames.p95(), "ms", MILLIS,
					Beside.of("p50 ms", frames.p50()).and("max ms", frames.max()).and("frames", frames.count())
							.and("zoomed by", recorder.zoomedBy()).and("empty page p95 ms", empty.p95()).and("load", load).map()));
		}
	}
}
