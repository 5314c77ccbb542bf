package org.dottedline.bench;

import com.google.gson.JsonElement;
import com.microsoft.playwright.Page;

/**
 * What a page keeps after a collection, in megabytes.
 *
 * @param script what its scripts keep
 * @param document what the browser keeps for its elements, NaN where it does not say
 */
record Heap(double script, double document) {

	private static final double MEGA = 1e6;

	static Heap of(Page page) {
		var session = page.context().newCDPSession(page);
		session.send("HeapProfiler.collectGarbage");
		var usage = session.send("Runtime.getHeapUsage");
		return new Heap(megabytes(usage.get("usedSize")), megabytes(usage.get("embedderHeapUsedSize")));
	}

	double all() {
		return Double.isNaN(document) ? script : script + document;
	}

	private static double megabytes(JsonElement bytes) {
		return bytes == null ? Double.NaN : bytes.getAsDouble() / MEGA;
	}
}
