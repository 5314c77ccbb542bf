package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.AccountRevenue;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.whitespace.Cell.Estimate;
import org.dottedline.whitespace.Cell.State;
import org.dottedline.whitespace.PlacedFacts.Pair;
import org.jspecify.annotations.Nullable;

/** How the cells of one account come to their states and what of them counts, whatever the matrix that shows them. */
final class CellRules {

	private final Account account;

	private final AccountRevenue revenue;

	private final CellStatuses statuses;

	private final BuyerAccess access;

	private final @Nullable PlacedFacts[] placed = new PlacedFacts[4];

	CellRules(Account account, AccountRevenue revenue) {
		this.account = account;
		this.revenue = revenue;
		this.statuses = CellStatuses.of(account.sight().workspace());
		this.access = BuyerAccess.of(account.snapshot());
	}

	/** What the data says by row and column. */
	PlacedFacts placed(boolean ofProducts, boolean geography) {
		int axes = (ofProducts ? 1 : 0) + (geography ? 2 : 0);
		PlacedFacts known = this.placed[axes];
		if (known == null) {
			known = PlacedFacts.of(this.account.snapshot(), this.revenue,
					Columns.of(this.account.sight().workspace(), ofProducts), geography);
			this.placed[axes] = known;
		}
		return known;
	}

	AccountRevenue revenue() {
		return this.revenue;
	}

	CellStatuses statuses() {
		return this.statuses;
	}

	/** What the data says of a row and a column at its own level: of a family everything that is in it. */
	@Nullable RevenueFact fact(String row, String column, boolean geography) {
		RevenueFact ofFamily = placed(false, geography).at(row, column);
		return ofFamily != null ? ofFamily : placed(true, geography).at(row, column);
	}

	/** As said by hand, else as the data says where it stands. */
	State state(GraphRecord hand) {
		return state(hand, isGeography(this.account.snapshot(), hand.text("unitId")));
	}

	/** Whether a row is of the axis of geographies; the root is of both. */
	static boolean isGeography(Snapshot account, @Nullable String row) {
		GraphRecord unit = account.find(RecordType.BUSINESS_UNIT, row);
		return unit != null && "GEOGRAPHY".equals(unit.text("kind"));
	}

	private State state(GraphRecord hand, boolean geography) {
		String said = hand.text("state");
		return said != null ? State.valueOf(said)
				: Seen.derived(fact(hand.text("unitId", ""), hand.text("columnId", ""), geography));
	}

	/** The finer state as said by hand where it fits, else as what is known suggests. */
	@Nullable String status(State state, @Nullable GraphRecord hand, @Nullable RevenueFact fact) {
		String said = hand == null ? null : hand.text("status");
		if (said != null && this.statuses.fits(said, state)) {
			return said;
		}
		return switch (state) {
			case SOLD -> this.revenue.isToBeDefended(fact) ? CellStatuses.DEFEND : null;
			case OPEN -> hand == null ? CellStatuses.UNASSESSED
					: hand.text("competitor") != null ? CellStatuses.COMPETITOR_HELD
							: hand.text("potential") != null ? CellStatuses.POTENTIAL : CellStatuses.UNASSESSED;
			default -> null;
		};
	}

	/** Whether a cell of a state is whitespace. */
	boolean counts(State state, @Nullable String status) {
		return state == State.OPEN && this.statuses.counts(status);
	}

	/** What could be sold in cells of which something was said: of each that is whitespace and was estimated. */
	List<Estimate> estimates(List<GraphRecord> hands) {
		List<Estimate> estimates = new ArrayList<>(hands.size());
		hands.forEach(hand -> addEstimate(estimates, hand, state(hand)));
		return estimates;
	}

	private void addEstimate(List<Estimate> estimates, GraphRecord hand, State state) {
		Money potential = Money.of(hand, "potential");
		if (potential != null && counts(state, status(state, hand, null))) {
			estimates.add(new Estimate(hand, potential, this.access.to(hand.text("likelyBuyerId"))));
		}
	}

	/** The furthest that any of several has come; blocked only where all of them are. */
	State furthest(@Nullable RevenueFact fact, List<GraphRecord> hands) {
		State furthest = Seen.derived(fact);
		boolean allBlocked = fact == null && !hands.isEmpty();
		for (GraphRecord hand : hands) {
			State state = state(hand);
			allBlocked &= state == State.BLOCKED;
			if (state.compareTo(furthest) < 0) {
				furthest = state;
			}
		}
		return allBlocked ? State.BLOCKED : furthest;
	}

	/**
	 * The cell of an account's own row.
	 * @param own what was said of the pair itself
	 * @param finer what was said of the products of its family, where only families are shown
	 */
	KnownCell cell(Pair pair, @Nullable GraphRecord own, List<GraphRecord> finer, boolean ofProducts, boolean geography) {
		RevenueFact fact = placed(ofProducts, geography).at(pair.row(), pair.column());
		RevenueFact compared = fact(pair.row(), pair.column(), geography);
		State ofItself = own == null ? Seen.derived(fact) : state(own, geography);
		boolean said = own != null && own.text("state") != null;
		State state = said || finer.isEmpty() ? ofItself : furthest(fact, finer);
		List<Estimate> estimates = finer.isEmpty() ? new ArrayList<>(1) : estimates(finer);
		if (own != null) {
			addEstimate(estimates, own, ofItself);
		}
		String status = status(state, own, compared);
		return new KnownCell(this.account.id(), pair.row(), pair.column(), state, status, counts(state, status), fact,
				own, estimates, Seen.conflicts(compared, own));
	}

	Account account() {
		return this.account;
	}

}
