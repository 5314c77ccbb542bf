package org.dottedline.whitespace;

import java.util.List;

import org.dottedline.revenue.Money;
import org.dottedline.whitespace.Cell.State;
import org.jspecify.annotations.Nullable;

/** Rows, columns and what is known about their pairs. */
public record WhitespaceMatrix(@Nullable Integer revision, List<Row> rows, List<Column> columns, List<Cell> cells) {

	/** A row: a unit or an account. */
	public record Row(String id, String name, @Nullable String parent) {
	}

	/** A column: a family or a product. */
	public record Column(String id, String name, @Nullable String parent) {
	}

	/** Counts and values over all pairs. */
	public record Totals(StateCounts count, StateValues value) {
	}

	/** Numbers of pairs by state. */
	public record StateCounts(int sold, int inProgress, int open, int blocked) {
	}

	/** Values by state. */
	public record StateValues(@Nullable Money sold, @Nullable Money inProgress, @Nullable Money open) {
	}

	/** A pair without a cell is open. */
	public Totals totals() {
		int[] counts = new int[State.values().length];
		Money sold = null;
		Money inProgress = null;
		Money open = null;
		for (Cell cell : this.cells) {
			counts[cell.state().ordinal()]++;
			switch (cell.state()) {
				case SOLD -> sold = Money.sum(sold, cell.wonAmount());
				case IN_PROGRESS -> inProgress = Money.sum(inProgress, cell.openAmount());
				case OPEN -> open = Money.sum(open, cell.potential());
				case BLOCKED -> {
				}
			}
		}
		int pairs = this.rows.size() * this.columns.size();
		int other = counts[State.SOLD.ordinal()] + counts[State.IN_PROGRESS.ordinal()]
				+ counts[State.BLOCKED.ordinal()];
		return new Totals(
				new StateCounts(counts[State.SOLD.ordinal()], counts[State.IN_PROGRESS.ordinal()], pairs - other,
						counts[State.BLOCKED.ordinal()]),
				new StateValues(sold, inProgress, open));
	}

}
