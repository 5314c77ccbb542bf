package org.dottedline.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** What an account bought and is buying, by unit, geography and product, and the figures of the account as a whole. */
public final class AccountRevenue {

	private final Exchange exchange;

	private final Map<RevenueFact.Key, RevenueFact> facts = new HashMap<>();

	private final Sum currentRevenue;

	private final @Nullable LocalDate renewalDate;

	private AccountRevenue(Snapshot account, Exchange exchange) {
		this.exchange = exchange;
		LocalDate today = exchange.today();
		Deals deals = Deals.of(account);
		Places places = Places.of(account);
		for (GraphRecord item : account.all(RecordType.LINE_ITEM)) {
			addLineItem(item, deals, places);
		}
		Sum contracted = new Sum(exchange);
		LocalDate renewal = null;
		Set<String> renewed = Contracts.renewed(account);
		for (GraphRecord contract : account.all(RecordType.CONTRACT)) {
			if (!Contracts.isRunning(contract, today)) {
				continue;
			}
			Money value = Money.of(contract, "value");
			contracted.add(value);
			LocalDate renews = renewed.contains(contract.id()) ? null : Contracts.renewalDate(contract);
			LocalDate ahead = renews == null || renews.isBefore(today) ? null : renews;
			renewal = renewal == null || (ahead != null && ahead.isBefore(renewal)) ? ahead : renewal;
			String soldId = soldId(contract);
			if (soldId != null) {
				this.facts.merge(places.ofContract(contract, soldId), RevenueFact.contracted(value, ahead, exchange),
						RevenueFact::plus);
			}
		}
		if (contracted.isEmpty()) {
			deals.addWonSince(today.minusYears(1), contracted);
		}
		this.currentRevenue = contracted;
		this.renewalDate = renewal;
	}

	/** The figures of an account as of the day and in the currency of an exchange. Computed once for a snapshot. */
	public static AccountRevenue of(Snapshot account, Exchange exchange) {
		return account.derive(AccountRevenue.class, known -> known.exchange.sameAs(exchange),
				any -> new AccountRevenue(any, exchange));
	}

	private void addLineItem(GraphRecord item, Deals deals, Places places) {
		String soldId = soldId(item);
		GraphRecord opportunity = deals.opportunity(item.required("opportunityId"));
		if (soldId == null || opportunity == null) {
			return;
		}
		RevenueFact fact = RevenueFact.of(opportunity, Money.of(item, "totalPrice"), this.exchange);
		if (fact != null) {
			this.facts.merge(places.ofLineItem(item, soldId), fact, RevenueFact::plus);
		}
	}

	/** The product of a line item or contract, else its family; null when it names neither. */
	private static @Nullable String soldId(GraphRecord record) {
		String productId = record.text("productId");
		return productId != null ? productId : record.text("familyId");
	}

	/** How amounts of other currencies were turned, and as of which day. */
	public Exchange exchange() {
		return this.exchange;
	}

	/** What is known by unit, geography and product. */
	public Map<RevenueFact.Key, RevenueFact> facts() {
		return this.facts;
	}

	/** Whether a contract behind a fact renews so soon that it has to be defended. */
	public boolean isToBeDefended(@Nullable RevenueFact fact) {
		return fact != null && Contracts.isToBeDefended(fact.renewal(), this.exchange.today());
	}

	/** Running contracts, else what was won in the last twelve months; null when there is neither. */
	public @Nullable Money currentRevenue() {
		return this.currentRevenue.total();
	}

	/** What belongs to the current revenue, and no rate turns into the workspace's currency. */
	public List<Money> unconverted() {
		return this.currentRevenue.others();
	}

	/** The next day, today or later, on which a running contract renews. */
	public @Nullable LocalDate renewalDate() {
		return this.renewalDate;
	}

	/** Facts added up over units and geographies, by product. */
	public Map<String, RevenueFact> byProduct() {
		Map<String, RevenueFact> byProduct = new HashMap<>();
		this.facts.forEach((key, fact) -> byProduct.merge(key.productId(), fact, RevenueFact::plus));
		return byProduct;
	}

	/** Opportunities of the ids that still exist. */
	public static List<GraphRecord> opportunities(Snapshot account, Collection<String> ids) {
		List<GraphRecord> found = new ArrayList<>();
		ids.stream().sorted().forEach(id -> {
			GraphRecord opportunity = account.find(RecordType.OPPORTUNITY, id);
			if (opportunity != null) {
				found.add(opportunity);
			}
		});
		return found;
	}

}
