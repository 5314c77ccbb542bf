package org.dottedline.faults;

import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a fault test goes on: briefly in every run, at length in one that asks for it.
 *
 * @param seed that decides what the nemesis and the clients do; printed, and given with {@code -Ddottedline.test.seed}
 */
record Soak(boolean isLong, long seed) {

	static Soak wanted() {
		return new Soak(Boolean.getBoolean("dottedline.test.soak"),
				Long.getLong("dottedline.test.seed", ThreadLocalRandom.current().nextLong(1_000_000)));
	}

	int choose(int brief, int atLength) {
		return this.isLong ? atLength : brief;
	}

}
