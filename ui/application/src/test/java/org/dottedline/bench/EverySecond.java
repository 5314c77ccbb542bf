package org.dottedline.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How long to wait for the next beat of a clock that beats every second; what was late is not made up for. */
final class EverySecond implements LongSupplier {

	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

	private long next;

	/** @param after when it beats first, in seconds from now */
	EverySecond(double after) {
		next = System.nanoTime() + (long) (after * SECOND);
	}

	@Override
	public long getAsLong() {
		var now = System.nanoTime();
		var wait = Math.max(0, next - now);
		next = Math.max(next, now) + SECOND;
		return TimeUnit.NANOSECONDS.toMillis(wait);
	}
}
