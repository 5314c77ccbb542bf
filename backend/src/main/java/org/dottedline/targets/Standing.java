package org.dottedline.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.revenue.AccountRevenue;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.revenue.Sum;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands to an offer.
 * @param soldIn the ids of the units that have it, by data or by what was said by hand
 * @param fact what the data says over all units; null when nothing
 * @param open the open cells that somebody recorded something of
 * @param potential what they are worth, in the workspace's currency
 * @param isBlocked whether every unit of which something is known cannot or will not have it
 */
record Standing(Account account, Set<String> soldIn, @Nullable RevenueFact fact, List<GraphRecord> open,
		@Nullable Money potential, boolean isBlocked) {

	static Standing of(Account account, AccountRevenue revenue, Offer offer, List<GraphRecord> openCells) {
		Set<String> soldIn = new TreeSet<>();
		RevenueFact all = null;
		for (Map.Entry<RevenueFact.Key, RevenueFact> entry : revenue.facts().entrySet()) {
			if (offer.covers(entry.getKey().productId())) {
				all = all == null ? entry.getValue() : all.plus(entry.getValue());
				if (entry.getValue().sold()) {
					soldIn.add(entry.getKey().unitId());
				}
			}
		}
		int blocked = 0;
		int recorded = 0;
		for (GraphRecord cell : account.snapshot().all(RecordType.CELL)) {
			if (offer.covers(cell.text("columnId", ""))) {
				String state = cell.text("state", "");
				recorded++;
				blocked += state.equals("BLOCKED") ? 1 : 0;
				if (state.equals("SOLD")) {
					soldIn.add(cell.required("unitId"));
				}
			}
		}
		List<GraphRecord> open = new ArrayList<>();
		Sum potential = new Sum(revenue.exchange());
		for (GraphRecord cell : openCells) {
			if (offer.covers(cell.text("columnId", ""))) {
				open.add(cell);
				potential.add(Money.of(cell, "potential"));
			}
		}
		return new Standing(account, soldIn, all, open, potential.total(),
				recorded > 0 && blocked == recorded && soldIn.isEmpty());
	}

	boolean isSold() {
		return !this.soldIn.isEmpty();
	}

	boolean isInProgress() {
		return this.fact != null && this.fact.inProgress();
	}

	/** The units that have it, by name. */
	List<BusinessUnit> units() {
		return this.account.businessUnits().stream().filter(unit -> this.soldIn.contains(unit.id())).toList();
	}

	/** Whom we know best among those who would sign for an open cell; null when nobody is named. */
	@Nullable Stakeholder buyer() {
		Stakeholder best = null;
		for (GraphRecord cell : this.open) {
			Stakeholder buyer = Stakeholder.of(this.account, cell.text("likelyBuyerId"));
			if (buyer != null && (best == null || Strength.with(buyer).compareTo(Strength.with(best)) > 0)) {
				best = buyer;
			}
		}
		return best;
	}

	@Nullable Money wonAmount() {
		return this.fact == null ? null : this.fact.won();
	}

}
