package org.dottedline.bench;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Notes when animation frames come, and how far a map is zoomed meanwhile. */
final class FrameRecorder {

	/** Given a map, or nothing on a page without one. */
	private static final String RECORDER = """
			map => {
				const times = [];
				let running = true;
				let smallest = Infinity;
				let largest = 0;
				const tick = () => {
					times.push(performance.now());
					if (map) {
						const { scale } = map.view;
						smallest = Math.min(smallest, scale);
						largest = Math.max(largest, scale);
					}
					if (running) {
						requestAnimationFrame(tick);
					}
				};
				return {
					start: () => requestAnimationFrame(tick),
					stop: () => {
						running = false;
						return { intervals: times.slice(1).map((time, i) => time - times[i]), zoomed: largest / smallest };
					},
				};
			}""";

	private final JSHandle recorder;

	private double zoomed;

	private FrameRecorder(JSHandle recorder) {
		this.recorder = recorder;
	}

	static FrameRecorder on(Page page) {
		return new FrameRecorder(page.evaluateHandle(RECORDER, null));
	}

	static FrameRecorder on(Locator map) {
		return new FrameRecorder(map.evaluateHandle(RECORDER));
	}

	/** @param map an object of the page that says how it is looked at, as our own map does */
	static FrameRecorder on(JSHandle map) {
		return new FrameRecorder(map.evaluateHandle(RECORDER));
	}

	/** The milliseconds between the frames that came while something was done. */
	Samples during(Runnable something) {
		recorder.evaluate("recorder => recorder.start()");
		something.run();
		var noted = (Map<?, ?>) recorder.evaluate("recorder => recorder.stop()");
		zoomed = noted.get("zoomed") instanceof Number number ? number.doubleValue() : Double.NaN;
		return new Samples(((List<?>) noted.get("intervals")).stream().map(each -> ((Number) each).doubleValue()).toList());
	}

	/** How many times larger the largest scale was than the smallest. */
	double zoomedBy() {
		return zoomed;
	}
}
