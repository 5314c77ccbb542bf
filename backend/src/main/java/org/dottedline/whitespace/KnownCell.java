package org.dottedline.whitespace;

import java.util.List;

import org.dottedline.graph.GraphRecord;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.whitespace.Cell.Conflict;
import org.dottedline.whitespace.Cell.Estimate;
import org.dottedline.whitespace.Cell.State;
import org.jspecify.annotations.Nullable;

/** What is known of one row and column, the same for everybody who may see the account; kept with its snapshot. */
final class KnownCell {

	private final String accountId;

	private final String row;

	private final String column;

	private final State state;

	private final @Nullable String status;

	private final boolean whitespace;

	private final @Nullable RevenueFact fact;

	private final @Nullable GraphRecord hand;

	private final List<Estimate> estimates;

	private final List<Conflict> conflicts;

	private @Nullable String id;

	/**
	 * A cell.
	 * @param whitespace whether it is open and of a finer state that counts
	 * @param fact what the data says
	 * @param hand what was said by hand of it
	 * @param estimates what could be sold in it, its own estimate and those of what is added up in it
	 */
	KnownCell(String accountId, String row, String column, State state, @Nullable String status, boolean whitespace,
			@Nullable RevenueFact fact, @Nullable GraphRecord hand, List<Estimate> estimates, List<Conflict> conflicts) {
		this.accountId = accountId;
		this.row = row;
		this.column = column;
		this.state = state;
		this.status = status;
		this.whitespace = whitespace;
		this.fact = fact;
		this.hand = hand;
		this.estimates = estimates;
		this.conflicts = conflicts;
	}

	String id() {
		// Worked out twice at worst, to the same.
		if (this.id == null) {
			this.id = this.hand != null ? this.hand.id() : CellId.of(this.accountId, this.row, this.column);
		}
		return this.id;
	}

	String row() {
		return this.row;
	}

	String column() {
		return this.column;
	}

	State state() {
		return this.state;
	}

	@Nullable String status() {
		return this.status;
	}

	boolean isWhitespace() {
		return this.whitespace;
	}

	@Nullable RevenueFact fact() {
		return this.fact;
	}

	@Nullable GraphRecord hand() {
		return this.hand;
	}

	List<Estimate> estimates() {
		return this.estimates;
	}

	List<Conflict> conflicts() {
		return this.conflicts;
	}

	/** A text or reference that was said by hand. */
	@Nullable String said(String field) {
		return this.hand == null ? null : this.hand.text(field);
	}

	@Nullable Money wonAmount() {
		return this.fact == null ? null : this.fact.won();
	}

	@Nullable Money openAmount() {
		return this.fact == null ? null : this.fact.open();
	}

	/** As said by hand, else running contracts, else what was won in the last twelve months. */
	@Nullable Money currentRevenue() {
		Money said = Money.parse(said("currentRevenue"));
		return said != null || this.fact == null ? said : this.fact.currentRevenue();
	}

	@Nullable Money addressableSpend() {
		return Money.parse(said("addressableSpend"));
	}

	@Nullable Money renewal() {
		return this.fact == null ? null : this.fact.renewing();
	}

	/** What the data says that is in no sum, as no rate turns it into the workspace's currency. */
	List<Money> unconverted() {
		return this.fact == null || this.fact.unconverted().isEmpty() ? List.of()
				: List.copyOf(this.fact.unconverted().values());
	}

}
