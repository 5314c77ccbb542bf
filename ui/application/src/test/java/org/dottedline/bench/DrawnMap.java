package org.dottedline.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;

/**
 * An organisation drawn in a page, every branch open, by our map or by another library.
 *
 * @param map an object of the page with {@code fit()} and {@code view.scale}
 * @param paintMillis from the data to the first paint
 * @param ground the button that moves the ground wherever it is pressed
 */
record DrawnMap(Page page, JSHandle map, double paintMillis, BoundingBox pane, MouseButton ground) implements AutoCloseable {

	/** For what is painted when things rest. */
	private static final long REST_MILLIS = 3000;

	private static final String OURS = """
			async map => {
				const { paintMs, people } = await map.readyPromise;
				return { paintMs, people, fit: () => map.fit(), get view() { return map.view; } };
			}""";

	/** Ours as the product shows it, the matrix read too, the map filling the window. */
	static DrawnMap ours(Workbench bench, String account, int people) throws IOException, InterruptedException {
		var page = bench.chromium().signedIn(bench.warm().address());
		page.navigate(bench.warm().address() + "/account/" + account + "?closed=none");
		var element = page.locator("dottedline-map");
		var map = element.evaluateHandle(OURS);
		page.keyboard().press("Alt+Shift+Digit1");
		return drawn(page, map, people, MouseButton.MIDDLE);
	}

	/** @param rows of people with id, name, title and parentId, under one root */
	static DrawnMap by(Library library, Chromium chromium, List<Map<String, String>> rows) throws IOException, InterruptedException {
		var page = chromium.blank();
		library.scripts().forEach(script -> page.addScriptTag(new AddScriptTagOptions().setContent(script)));
		return drawn(page, page.evaluateHandle(library.drawing(), rows), rows.size(), MouseButton.LEFT);
	}

	private static DrawnMap drawn(Page page, JSHandle map, int people, MouseButton ground) throws IOException, InterruptedException {
		var shown = ((Number) map.getProperty("people").jsonValue()).intValue();
		if (shown != people) {
			throw new IOException("the map shows " + shown + " of " + people + " people");
		}
		Thread.sleep(REST_MILLIS);
		var paint = ((Number) map.getProperty("paintMs").jsonValue()).doubleValue();
		var pane = page.locator("dottedline-map, body").last().boundingBox();
		return new DrawnMap(page, map, paint, pane, ground);
	}

	/** The milliseconds between frames while a hand moves it for ten seconds. */
	Samples frames() {
		var recorder = FrameRecorder.on(map);
		return recorder.during(() -> new MovingHand(page.mouse(), pane, ground, () -> map.evaluate("map => map.fit()")).move());
	}

	@Override
	public void close() {
		page.close();
	}
}
