package org.dottedline.bench;

import java.io.IOException;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The largest map that the figures are about, in a page. Its influence lines are put into the answer on its way to the
 * browser: made one by one, they would take minutes.
 */
final class LargeMap {

	static final int PEOPLE = 10_000;

	static final int LINES = 20_000;

	/** For the flight to the whole map, and for what is painted when things rest. */
	private static final long REST_MILLIS = 3000;

	private LargeMap() {
	}

	/** Shows it as it is first seen. */
	static Locator open(Workbench bench, Page page) throws IOException, InterruptedException {
		var account = bench.account(new GeneratedOrganisation(PEOPLE));
		var lines = new InfluenceLines(LINES);
		page.route("**/graphql", lines::pass);
		page.navigate(bench.warm().address() + "/account/" + account);
		var map = page.locator("dottedline-map");
		var people = ((Number) map.evaluate("async map => (await map.readyPromise).people")).intValue();
		if (people != PEOPLE || lines.put() != LINES) {
			throw new IOException("the map has " + people + " people and " + lines.put() + " lines");
		}
		return map;
	}

	/** Opens all its branches, and waits until all is painted. */
	static void expand(Locator map) throws InterruptedException {
		map.evaluate("map => map.setAllCollapsed(false)");
		Thread.sleep(REST_MILLIS);
	}
}
