package org.dottedline.bench;

import java.io.IOException;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.MouseButton;

/** How soon a map of 10,000 people follows a hand that drags a card over it, or the ground. */
final class DragMeasurement implements Measurement {

	private static final double MILLIS = 33;

	/** Where cards can be read and are drawn as a whole, those of half a pane at least. */
	private static final double SCALE = 0.6;

	private static final long REST_MILLIS = 1500;

	/** Comes close to the middle of the map, and finds a card in the middle of the pane. */
	private static final String COME_CLOSE = """
			async (map, scale) => {
				const { x, y, scale: far } = map.view;
				const { width, height } = map.getBoundingClientRect();
				map.view = { x: x + width / 2 / far - width / 2 / scale, y: y + height / 3 / far - height / 2 / scale, scale };
			}""";

	private static final String CARD_IN_THE_MIDDLE = """
			map => {
				const pane = map.getBoundingClientRect();
				const middles = [...map.shadowRoot.querySelectorAll(".card")].map(card => card.getBoundingClientRect())
					.filter(({ width }) => width > 0).map(({ x, y, width, height }) => [x + width / 2, y + height / 2]);
				const away = ([x, y]) => Math.hypot(x - pane.x - pane.width / 2, y - pane.y - pane.height / 2);
				return middles.sort((a, b) => away(a) - away(b))[0];
			}""";

	@Override
	public String name() {
		return "drag";
	}

	@Override
	public String about() {
		return "10,000 people with 20,000 influence lines, all branches open, names in sight: p95 of the time from the hand's move to the\n"
				+ "         painted frame while a card, and while the ground, is dragged to and fro for 5 s.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		try (var page = bench.chromium().signedIn(bench.warm().address())) {
			var map = LargeMap.open(bench, page);
			LargeMap.expand(map);
			map.evaluate(COME_CLOSE, SCALE);
			Thread.sleep(REST_MILLIS);
			return List.of(figure("drag.card", page, map, MouseButton.LEFT), figure("drag.ground", page, map, MouseButton.MIDDLE));
		}
	}

	private static Outcome figure(String name, Page page, Locator map, MouseButton button) throws IOException {
		if (!(map.evaluate(CARD_IN_THE_MIDDLE) instanceof List<?> middle)) {
			throw new IOException("no card is in sight");
		}
		var load = Machine.load();
		var hand = new DraggingHand(page.mouse(), map.boundingBox(), button);
		hand.take(((Number) middle.get(0)).doubleValue(), ((Number) middle.get(1)).doubleValue());
		var waits = InputRecorder.on(page).during(hand::move);
		// What is in the hand goes back to where it was: nobody is re-parented.
		page.keyboard().press("Escape");
		hand.release();
		return new Outcome.Figure(name, waits.p95(), "ms", MILLIS,
				Beside.of("p50 ms", waits.p50()).and("max ms", waits.max()).and("frames", waits.count()).and("load", load).map());
	}
}
