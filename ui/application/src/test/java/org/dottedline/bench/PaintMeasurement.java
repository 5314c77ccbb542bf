package org.dottedline.bench;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;

/** From the click on an account in the portfolio to its painted chart. */
final class PaintMeasurement implements Measurement {

	private static final double SECONDS = 1.2;

	private static final int TIMES = 5;

	/** The moment of the click has to outlive the page that it leads away from, so it is one of the clock. */
	private static final String NOTE_CLICKS = """
			window.addEventListener("click", event => sessionStorage.setItem("bench-clicked",
				String(performance.timeOrigin + event.timeStamp)), { capture: true });""";

	private static final String SINCE_CLICK = """
			async map => {
				const { people } = await map.readyPromise;
				const [painted] = performance.getEntriesByName("dottedline:map:painted").slice(-1);
				const [own] = performance.getEntriesByName("dottedline:map").slice(-1);
				const clicked = Number(sessionStorage.getItem("bench-clicked"));
				return [performance.timeOrigin + painted.startTime - clicked, own.duration, people];
			}""";

	@Override
	public String name() {
		return "paint";
	}

	@Override
	public String about() {
		return "Click on the Home Office in the portfolio to its painted chart in Chromium, the median of 5.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		var account = bench.homeOffice().account();
		var load = Machine.load();
		var clicks = new ArrayList<Double>();
		var own = new ArrayList<Double>();
		try (var page = bench.chromium().signedIn(bench.warm().address())) {
			page.addInitScript(NOTE_CLICKS);
			for (var i = 0; i < TIMES; i++) {
				var times = open(page, bench.warm().address().toString(), account);
				clicks.add(times.getFirst() / 1000);
				own.add(times.get(1));
			}
		}
		var all = new Samples(clicks);
		return List.of(new Outcome.Figure(name(), all.p50(), "s", SECONDS, Beside.of("first s", clicks.getFirst())
				.and("max s", all.max()).and("of that from data to paint ms", new Samples(own).p50()).and("load", load).map()));
	}

	private static List<Double> open(Page page, String portfolio, String account) throws InterruptedException {
		page.navigate(portfolio + "/");
		var link = page.locator("a.dl-table-name[href='account/" + account + "']");
		link.waitFor();
		// A person reads before clicking: what the page does after showing itself is done by then.
		Thread.sleep(1500);
		link.click();
		var numbers = (List<?>) page.locator("dottedline-map").evaluate(SINCE_CLICK);
		var times = numbers.stream().map(number -> ((Number) number).doubleValue()).toList();
		if (times.getLast() != HomeOffice.PEOPLE) {
			throw new IllegalStateException("the map shows " + times.getLast() + " people");
		}
		return times;
	}
}
