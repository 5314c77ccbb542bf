package org.dottedline.bench;

import java.lang.management.ManagementFactory;

/** The machine that the figures are taken on. */
final class Machine {

	private Machine() {
	}

	/** How many threads wanted to run in the last minute; more than there are processors makes every figure worse. */
	static double load() {
		return Math.round(10 * ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()) / 10.0;
	}
}
