package org.dottedline.whitespace;

import java.util.List;

import org.dottedline.revenue.Money;
import org.jspecify.annotations.Nullable;

/**
 * Counts and values over pairs of rows and columns.
 * @param unconverted what is in no sum, by currency
 */
public record MatrixTotals(StateCounts count, StateValues value, AccessTotals access, @Nullable Money currentRevenue,
		@Nullable Money addressableSpend, @Nullable Money renewal, List<Money> unconverted) {

	/** Numbers of pairs by state. */
	public record StateCounts(int sold, int inProgress, int open, int blocked, int uncounted) {
	}

	/** Values by state. */
	public record StateValues(@Nullable Money sold, @Nullable Money inProgress, @Nullable Money open) {
	}

	/** The open potential by access: strong, weak and no buyer add up to open. */
	public record AccessTotals(AccessShare open, AccessShare strong, AccessShare weak, AccessShare noBuyer) {
	}

	/** A part of the open potential: how many cells, and what they are worth. */
	public record AccessShare(int count, @Nullable Money value) {
	}

}
