package org.dottedline.judgement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.dottedline.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * How good a judgement still is.
 * @param ageInDays whole days since it was made or confirmed
 * @param fresh 1 on its first day, 0 from the end of its lifetime on, in a straight line between
 */
public record Freshness(int ageInDays, double fresh) {

	static Freshness of(OffsetDateTime at, OffsetDateTime now, int lifetimeInDays) {
		int age = (int) Math.max(0, ChronoUnit.DAYS.between(at, now));
		return new Freshness(age, Math.max(0, 1 - (double) age / lifetimeInDays));
	}

	/**
	 * How good all that is known of somebody still is: as good as what fades first. A contact alone says as much as a
	 * judgement of coverage.
	 * @return null where nothing is known
	 */
	public static @Nullable Double of(Account account, List<Judgement> judgements, @Nullable LocalDate lastContact) {
		if (!judgements.isEmpty()) {
			return judgements.stream().mapToDouble(Judgement::fresh).min().getAsDouble();
		}
		if (lastContact == null) {
			return null;
		}
		return of(lastContact.atStartOfDay().atOffset(ZoneOffset.UTC), account.time(),
				Lifetimes.of(account.sight().workspace()).days(JudgedField.COVERAGE))
			.fresh();
	}

	boolean stale() {
		return this.fresh <= 0;
	}

}
