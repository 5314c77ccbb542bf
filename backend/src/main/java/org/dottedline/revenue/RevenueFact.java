package org.dottedline.revenue;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.graph.GraphRecord;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one product in one place.
 * @param sold whether they have it: won, installed or under a running contract
 * @param inProgress whether an open opportunity has it
 * @param won all won line items, all time
 * @param recent line items won in the last twelve months
 * @param open line items of open opportunities
 * @param contracted running contracts and what is installed
 * @param renewal the next day on which a running contract about it renews
 * @param opportunityIds the opportunities behind it
 */
public record RevenueFact(boolean sold, boolean inProgress, @Nullable Money won, @Nullable Money recent,
		@Nullable Money open, @Nullable Money contracted, @Nullable LocalDate renewal, Set<String> opportunityIds) {

	/**
	 * Where and what.
	 * @param unitId the unit, the root when none is known
	 * @param geographyId the geography, the root unit when none is known
	 * @param productId the product, or the family where no product is named
	 */
	public record Key(String unitId, String geographyId, String productId) {
	}

	/** What a line item says; null for one of a lost opportunity. */
	static @Nullable RevenueFact of(GraphRecord opportunity, @Nullable Money price, LocalDate recentFrom) {
		Set<String> ids = Set.of(opportunity.id());
		if (Deals.isWon(opportunity)) {
			LocalDate closed = opportunity.date("closeDate");
			boolean recent = closed != null && closed.isAfter(recentFrom);
			return new RevenueFact(true, false, price, recent ? price : null, null, null, null, ids);
		}
		if (!Deals.isClosed(opportunity)) {
			return new RevenueFact(false, true, null, null, price, null, null, ids);
		}
		return null;
	}

	static RevenueFact contracted(@Nullable Money value, @Nullable LocalDate renewal) {
		return new RevenueFact(true, false, null, null, null, value, renewal, Set.of());
	}

	/** Both together. */
	public RevenueFact plus(RevenueFact other) {
		Set<String> ids = new TreeSet<>(this.opportunityIds);
		ids.addAll(other.opportunityIds);
		return new RevenueFact(this.sold || other.sold, this.inProgress || other.inProgress,
				Money.sum(this.won, other.won), Money.sum(this.recent, other.recent), Money.sum(this.open, other.open),
				Money.sum(this.contracted, other.contracted), earlier(this.renewal, other.renewal), ids);
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null) {
			return one == null ? other : one;
		}
		return other.isBefore(one) ? other : one;
	}

	/** Running contracts, else what was won in the last twelve months. */
	public @Nullable Money currentRevenue() {
		return this.contracted != null ? this.contracted : this.recent;
	}

}
