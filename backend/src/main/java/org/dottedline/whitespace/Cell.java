package org.dottedline.whitespace;

import java.util.List;

import org.dottedline.opportunity.Opportunity;
import org.dottedline.revenue.Money;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one row and one column of a matrix.
 * @param openAmount what is being sold in open opportunities
 * @param confidence 0 to 1
 * @param timeline a quarter, such as 2027-Q3
 */
public record Cell(String id, String row, String column, State state, @Nullable String status, @Nullable Money wonAmount,
		@Nullable Money currentRevenue, @Nullable Money openAmount, @Nullable Money potential,
		@Nullable Double confidence, @Nullable String timeline, @Nullable Stakeholder likelyBuyer,
		@Nullable String triggerEvent, @Nullable String competitor, List<Opportunity> opportunities) {

	/** The state of a cell. */
	public enum State {

		SOLD, IN_PROGRESS, OPEN, BLOCKED

	}

}
