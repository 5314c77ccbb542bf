package org.dottedline.revenue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.graph.GraphRecord;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one product in one place, in the workspace's currency.
 * @param sold whether they have it: won, installed or under a running contract
 * @param inProgress whether an open opportunity has it
 * @param won all won line items, all time
 * @param recent line items won in the last twelve months
 * @param open line items of open opportunities
 * @param contracted running contracts and what is installed
 * @param renewing those of them that renew
 * @param renewal the next day on which one of them renews
 * @param unconverted amounts that no rate turns into the workspace's currency, which are in none of the others
 * @param opportunityIds the opportunities behind it
 */
public record RevenueFact(boolean sold, boolean inProgress, @Nullable Money won, @Nullable Money recent,
		@Nullable Money open, @Nullable Money contracted, @Nullable Money renewing, @Nullable LocalDate renewal,
		Map<String, Money> unconverted, Set<String> opportunityIds) {

	/**
	 * Where and what.
	 * @param unitId the unit, the root when none is known
	 * @param geographyId the geography, the root unit when none is known
	 * @param productId the product, or the family where nobody chose the product
	 */
	public record Key(String unitId, String geographyId, String productId) {
	}

	/** What a line item says; null for one of a lost opportunity. */
	static @Nullable RevenueFact of(GraphRecord opportunity, @Nullable Money price, Exchange exchange) {
		Set<String> ids = Set.of(opportunity.id());
		LocalDate closed = opportunity.date("closeDate");
		Money converted = exchange.convert(price, closed == null ? exchange.today() : closed);
		Map<String, Money> unconverted = left(price, converted);
		if (Deals.isWon(opportunity)) {
			boolean recent = closed != null && closed.isAfter(exchange.today().minusYears(1));
			return new RevenueFact(true, false, converted, recent ? converted : null, null, null, null, null, unconverted,
					ids);
		}
		if (!Deals.isClosed(opportunity)) {
			return new RevenueFact(false, true, null, null, converted, null, null, null, unconverted, ids);
		}
		return null;
	}

	/**
	 * What a running contract says.
	 * @param renewal the day on which it renews; null when it does not, or another follows on it already
	 */
	static RevenueFact contracted(@Nullable Money value, @Nullable LocalDate renewal, Exchange exchange) {
		Money converted = exchange.convert(value, exchange.today());
		return new RevenueFact(true, false, null, null, null, converted, renewal == null ? null : converted, renewal,
				left(value, converted), Set.of());
	}

	private static Map<String, Money> left(@Nullable Money money, @Nullable Money converted) {
		return money == null || converted != null ? Map.of() : Map.of(money.currency(), money);
	}

	/** Both together. */
	public RevenueFact plus(RevenueFact other) {
		return new RevenueFact(this.sold || other.sold, this.inProgress || other.inProgress,
				Money.sum(this.won, other.won), Money.sum(this.recent, other.recent), Money.sum(this.open, other.open),
				Money.sum(this.contracted, other.contracted), Money.sum(this.renewing, other.renewing),
				earlier(this.renewal, other.renewal), together(this.unconverted, other.unconverted),
				together(this.opportunityIds, other.opportunityIds));
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		return one == null || (other != null && other.isBefore(one)) ? other : one;
	}

	private static Map<String, Money> together(Map<String, Money> one, Map<String, Money> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return one.isEmpty() ? other : one;
		}
		Map<String, Money> both = new HashMap<>(one);
		other.forEach((currency, money) -> both.merge(currency, money, Money::sum));
		return both;
	}

	private static Set<String> together(Set<String> one, Set<String> other) {
		if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
			return one.isEmpty() ? other : one;
		}
		Set<String> both = new TreeSet<>(one);
		both.addAll(other);
		return both;
	}

	/** Running contracts, else what was won in the last twelve months. */
	public @Nullable Money currentRevenue() {
		return this.contracted != null ? this.contracted : this.recent;
	}

}
