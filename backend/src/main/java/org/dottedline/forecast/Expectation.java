package org.dottedline.forecast;

import java.util.ArrayList;
import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.opportunity.Opportunity;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Something that may come in.
 * @param quarter when; null when nobody said
 * @param amount how much; null when unknown
 * @param probability how likely, 0 to 1; null when unknown
 */
record Expectation(Source source, @Nullable Quarter quarter, @Nullable Money amount, @Nullable Double probability) {

	/** What it comes from. */
	enum Source {

		WHITESPACE, PIPELINE

	}

	/** What an account lets expect: open cells with a potential, and open opportunities. */
	static List<Expectation> of(Account account, List<GraphRecord> openCells) {
		List<Expectation> expectations = new ArrayList<>();
		for (GraphRecord cell : openCells) {
			Money potential = Money.of(cell, "potential");
			if (potential != null) {
				expectations.add(new Expectation(Source.WHITESPACE, Quarter.parse(cell.text("timeline")), potential,
						(Double) cell.value("confidence")));
			}
		}
		for (GraphRecord record : account.snapshot().all(RecordType.OPPORTUNITY)) {
			Opportunity opportunity = Opportunity.of(account, record);
			if (!opportunity.isClosed()) {
				Quarter quarter = opportunity.closeDate() == null ? null : Quarter.of(opportunity.closeDate());
				expectations.add(new Expectation(Source.PIPELINE, quarter, opportunity.amount(), opportunity.probability()));
			}
		}
		return expectations;
	}

}
