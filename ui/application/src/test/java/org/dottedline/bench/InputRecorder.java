package org.dottedline.bench;

import java.util.List;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;

/**
 * Notes how long the moves of a pointer wait until they are seen: from the moment of the first of those that a frame
 * takes together, by the browser's clock, to the end of that frame's script, layout and painting.
 */
final class InputRecorder {

	private static final String RECORDER = """
			() => {
				const delays = [];
				const painted = from => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => delays.push(performance.now() - from);
					port2.postMessage(null);
				};
				const heard = event => {
					const first = event.getCoalescedEvents()[0] ?? event;
					requestAnimationFrame(() => painted(first.timeStamp));
				};
				return {
					start: () => window.addEventListener("pointermove", heard, true),
					stop: () => {
						window.removeEventListener("pointermove", heard, true);
						return delays;
					},
				};
			}""";

	private final JSHandle recorder;

	private InputRecorder(JSHandle recorder) {
		this.recorder = recorder;
	}

	static InputRecorder on(Page page) {
		return new InputRecorder(page.evaluateHandle(RECORDER));
	}

	/** The milliseconds that the moves waited while something was done. */
	Samples during(Runnable something) {
		recorder.evaluate("recorder => recorder.start()");
		something.run();
		var delays = (List<?>) recorder.evaluate("recorder => recorder.stop()");
		return new Samples(delays.stream().map(each -> ((Number) each).doubleValue()).toList());
	}
}
