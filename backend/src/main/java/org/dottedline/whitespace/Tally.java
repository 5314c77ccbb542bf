package org.dottedline.whitespace;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Sum;
import org.dottedline.whitespace.Cell.State;
import org.dottedline.whitespace.MatrixTotals.AccessShare;
import org.dottedline.whitespace.MatrixTotals.AccessTotals;
import org.dottedline.whitespace.MatrixTotals.StateCounts;
import org.dottedline.whitespace.MatrixTotals.StateValues;

/** Adds cells up. Amounts that cannot be turned into the currency of the sums are kept apart, never dropped. */
final class Tally {

	private final int pairs;

	private final int[] counts = new int[State.values().length];

	private int uncounted;

	private final Map<String, Money> unconverted = new TreeMap<>();

	private final Exchange exchange;

	private final Sum sold;

	private final Sum inProgress;

	private final Sum currentRevenue;

	private final Sum addressableSpend;

	private final Sum renewal;

	private final Share strong;

	private final Share weak;

	private final Share noBuyer;

	/**
	 * An empty one.
	 * @param pairs how many pairs it is about, known or not
	 */
	Tally(Exchange exchange, int pairs) {
		this.exchange = exchange;
		this.pairs = pairs;
		this.sold = sum();
		this.inProgress = sum();
		this.currentRevenue = sum();
		this.addressableSpend = sum();
		this.renewal = sum();
		this.strong = new Share();
		this.weak = new Share();
		this.noBuyer = new Share();
	}

	private Sum sum() {
		return new Sum(this.exchange, this.unconverted);
	}

	void add(KnownCell cell) {
		if (cell.state() == State.OPEN && !cell.isWhitespace()) {
			this.uncounted++;
		}
		else {
			this.counts[cell.state().ordinal()]++;
		}
		this.currentRevenue.add(cell.currentRevenue());
		this.renewal.add(cell.renewal());
		cell.unconverted().forEach(money -> this.unconverted.merge(money.currency(), money, Money::sum));
		if (cell.state() != State.BLOCKED) {
			this.addressableSpend.add(cell.addressableSpend());
		}
		this.sold.add(cell.wonAmount());
		this.inProgress.add(cell.openAmount());
		cell.estimates().forEach(estimate -> byAccess(estimate.access()).add(estimate.potential()));
	}

	private Share byAccess(CellAccess access) {
		return access.isStrong() ? this.strong : access == CellAccess.NO_BUYER ? this.noBuyer : this.weak;
	}

	MatrixTotals totals() {
		int known = this.counts[State.SOLD.ordinal()] + this.counts[State.IN_PROGRESS.ordinal()]
				+ this.counts[State.BLOCKED.ordinal()] + this.uncounted;
		AccessShare open = new AccessShare(this.strong.count + this.weak.count + this.noBuyer.count,
				Money.sum(this.strong.sum.total(), Money.sum(this.weak.sum.total(), this.noBuyer.sum.total())));
		return new MatrixTotals(
				new StateCounts(this.counts[State.SOLD.ordinal()], this.counts[State.IN_PROGRESS.ordinal()],
						this.pairs - known, this.counts[State.BLOCKED.ordinal()], this.uncounted),
				new StateValues(this.sold.total(), this.inProgress.total(), open.value()),
				new AccessTotals(open, this.strong.told(), this.weak.told(), this.noBuyer.told()),
				this.currentRevenue.total(), this.addressableSpend.total(), this.renewal.total(),
				List.copyOf(this.unconverted.values()));
	}

	/** A part of the open potential. */
	private final class Share {

		private final Sum sum = Tally.this.sum();

		private int count;

		void add(Money potential) {
			this.count++;
			this.sum.add(potential);
		}

		AccessShare told() {
			return new AccessShare(this.count, this.sum.total());
		}

	}

}
