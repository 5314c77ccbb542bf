package org.dottedline.whitespace;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dottedline.revenue.Money;
import org.dottedline.whitespace.Cell.State;
import org.dottedline.whitespace.MatrixTotals.AccessShare;
import org.dottedline.whitespace.MatrixTotals.AccessTotals;
import org.dottedline.whitespace.MatrixTotals.StateCounts;
import org.dottedline.whitespace.MatrixTotals.StateValues;
import org.jspecify.annotations.Nullable;

/** Adds cells up. Amounts that cannot be turned into the currency of the sums are kept apart, never dropped. */
final class Tally {

	private final String currency;

	private final int pairs;

	private final int[] counts = new int[State.values().length];

	private final Sum sold = new Sum();

	private final Sum inProgress = new Sum();

	private final Sum currentRevenue = new Sum();

	private final Sum addressableSpend = new Sum();

	private final Sum strong = new Sum();

	private final Sum weak = new Sum();

	private final Sum noBuyer = new Sum();

	private final Map<String, Money> unconverted = new TreeMap<>();

	/**
	 * An empty one.
	 * @param pairs how many pairs it is about, known or not
	 */
	Tally(String currency, int pairs) {
		this.currency = currency;
		this.pairs = pairs;
	}

	void add(Cell cell) {
		this.counts[cell.state().ordinal()]++;
		this.currentRevenue.add(cell.currentRevenue());
		if (cell.state() != State.BLOCKED) {
			this.addressableSpend.add(cell.addressableSpend());
		}
		switch (cell.state()) {
			case SOLD -> this.sold.add(cell.wonAmount());
			case IN_PROGRESS -> this.inProgress.add(cell.openAmount());
			case OPEN, BLOCKED -> {
			}
		}
		cell.estimates().forEach(estimate -> byAccess(estimate.access()).add(estimate.potential()));
	}

	private Sum byAccess(CellAccess access) {
		return access.isStrong() ? this.strong : access == CellAccess.NO_BUYER ? this.noBuyer : this.weak;
	}

	MatrixTotals totals() {
		int known = this.counts[State.SOLD.ordinal()] + this.counts[State.IN_PROGRESS.ordinal()]
				+ this.counts[State.BLOCKED.ordinal()];
		AccessShare open = new AccessShare(this.strong.count + this.weak.count + this.noBuyer.count,
				Money.sum(this.strong.sum, Money.sum(this.weak.sum, this.noBuyer.sum)));
		return new MatrixTotals(
				new StateCounts(this.counts[State.SOLD.ordinal()], this.counts[State.IN_PROGRESS.ordinal()],
						this.pairs - known, this.counts[State.BLOCKED.ordinal()]),
				new StateValues(this.sold.sum, this.inProgress.sum, open.value()),
				new AccessTotals(open, this.strong.share(), this.weak.share(), this.noBuyer.share()),
				this.currentRevenue.sum, this.addressableSpend.sum, List.copyOf(this.unconverted.values()));
	}

	/** One of the sums. */
	private final class Sum {

		private int count;

		private @Nullable Money sum;

		void add(@Nullable Money money) {
			if (money == null) {
				return;
			}
			this.count++;
			if (money.currency().equals(Tally.this.currency)) {
				this.sum = Money.sum(this.sum, money);
			}
			else {
				Tally.this.unconverted.merge(money.currency(), money, Money::sum);
			}
		}

		AccessShare share() {
			return new AccessShare(this.count, this.sum);
		}

	}

}
