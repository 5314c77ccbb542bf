package org.dottedline.judgement;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How good a judgement still is.
 * @param ageInDays whole days since it was made or confirmed
 * @param fresh 1 on its first day, 0 from the end of its lifetime on, in a straight line between
 */
record Freshness(int ageInDays, double fresh) {

	static Freshness of(OffsetDateTime at, OffsetDateTime now, int lifetimeInDays) {
		int age = (int) Math.max(0, ChronoUnit.DAYS.between(at, now));
		return new Freshness(age, Math.max(0, 1 - (double) age / lifetimeInDays));
	}

	boolean stale() {
		return this.fresh <= 0;
	}

}
