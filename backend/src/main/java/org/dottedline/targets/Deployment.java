package org.dottedline.targets;

import java.time.LocalDate;
import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.RevenueFact;
import org.jspecify.annotations.Nullable;

/** An account that has an offer, and in which units. */
record Deployment(Account account, List<BusinessUnit> units, @Nullable Money wonAmount, @Nullable Money currentRevenue,
		@Nullable LocalDate renewalDate) {

	static Deployment of(Standing standing) {
		RevenueFact fact = standing.fact();
		return new Deployment(standing.account(), standing.units(), standing.wonAmount(),
				fact == null ? null : fact.currentRevenue(), fact == null ? null : fact.renewal());
	}

}
