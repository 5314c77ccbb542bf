package org.dottedline.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What an account bought and is buying, by unit, geography and product, and the figures of the account as a whole.
 * Amounts in another currency than the workspace's are left out of every sum: there is no rate to turn them.
 */
public final class AccountRevenue {

	private final LocalDate today;

	private final int workspaceRevision;

	private final Map<RevenueFact.Key, RevenueFact> facts = new HashMap<>();

	private final @Nullable Money currentRevenue;

	private final List<GraphRecord> openCells;

	private final @Nullable Money potential;

	private final @Nullable LocalDate renewalDate;

	private AccountRevenue(Snapshot account, Snapshot workspace, String currency, LocalDate today) {
		this.today = today;
		this.workspaceRevision = workspace.revision();
		Deals deals = Deals.of(account);
		Places places = Places.of(account);
		for (GraphRecord item : account.all(RecordType.LINE_ITEM)) {
			addLineItem(item, deals, places, currency);
		}
		Money contracted = null;
		LocalDate renewal = null;
		Set<String> renewed = Contracts.renewed(account);
		for (GraphRecord contract : account.all(RecordType.CONTRACT)) {
			if (!Contracts.isRunning(contract, today)) {
				continue;
			}
			Money value = in(currency, Money.of(contract, "value"));
			contracted = Money.sum(contracted, value);
			LocalDate renews = renewed.contains(contract.id()) ? null : Contracts.renewalDate(contract);
			if (renews != null && !renews.isBefore(today) && (renewal == null || renews.isBefore(renewal))) {
				renewal = renews;
			}
			String soldId = soldId(contract);
			if (soldId != null) {
				RevenueFact.Key key = places.ofContract(contract, soldId);
				this.facts.merge(key, RevenueFact.contracted(value, renews), RevenueFact::plus);
			}
		}
		this.currentRevenue = contracted != null ? contracted : deals.wonSince(today.minusYears(1), currency);
		this.renewalDate = renewal;
		this.openCells = openCells(account, workspace);
		Money open = null;
		for (GraphRecord cell : this.openCells) {
			open = Money.sum(open, in(currency, Money.of(cell, "potential")));
		}
		this.potential = open;
	}

	/** The figures of an account as of a day, in the workspace's currency. Computed once for a snapshot and a day. */
	public static AccountRevenue of(Snapshot account, Snapshot workspace, String currency, LocalDate today) {
		return account.derive(AccountRevenue.class,
				known -> known.today.equals(today) && known.workspaceRevision == workspace.revision(),
				any -> new AccountRevenue(any, workspace, currency, today));
	}

	private void addLineItem(GraphRecord item, Deals deals, Places places, String currency) {
		String soldId = soldId(item);
		GraphRecord opportunity = deals.opportunity(item.required("opportunityId"));
		if (soldId == null || opportunity == null) {
			return;
		}
		Money price = in(currency, Money.of(item, "totalPrice"));
		RevenueFact fact = RevenueFact.of(opportunity, price, this.today.minusYears(1));
		if (fact != null) {
			this.facts.merge(places.ofLineItem(item, soldId), fact, RevenueFact::plus);
		}
	}

	/** The product of a line item or contract, else its family; null when it names neither. */
	private static @Nullable String soldId(GraphRecord record) {
		String productId = record.text("productId");
		return productId != null ? productId : record.text("familyId");
	}

	private List<GraphRecord> openCells(Snapshot account, Snapshot workspace) {
		Set<String> taken = new HashSet<>();
		this.facts.forEach((key, fact) -> {
			taken.add(key.unitId() + '/' + key.productId());
			GraphRecord product = workspace.find(RecordType.PRODUCT, key.productId());
			if (product != null) {
				taken.add(key.unitId() + '/' + product.text("familyId"));
			}
		});
		return account.all(RecordType.CELL).stream().filter(cell -> {
			String state = cell.text("state");
			return state == null ? !taken.contains(cell.text("unitId") + '/' + cell.text("columnId"))
					: state.equals("OPEN");
		}).toList();
	}

	static @Nullable Money in(String currency, @Nullable Money money) {
		return money != null && money.currency().equals(currency) ? money : null;
	}

	/** What is known by unit, geography and product. */
	public Map<RevenueFact.Key, RevenueFact> facts() {
		return this.facts;
	}

	/** Whether a contract behind a fact renews so soon that it has to be defended. */
	public boolean isToBeDefended(@Nullable RevenueFact fact) {
		return fact != null && Contracts.isToBeDefended(fact.renewal(), this.today);
	}

	/** Running contracts, else what was won in the last twelve months; null when there is neither. */
	public @Nullable Money currentRevenue() {
		return this.currentRevenue;
	}

	/** The potential of the cells that are open; null when none is estimated. */
	public @Nullable Money potential() {
		return this.potential;
	}

	/** The cells of which something is recorded and that are open, in no particular order. */
	public List<GraphRecord> openCells() {
		return this.openCells;
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
