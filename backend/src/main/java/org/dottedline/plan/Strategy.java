package org.dottedline.plan;

import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.opportunity.Opportunity;
import org.dottedline.revenue.AccountRevenue;
import org.jspecify.annotations.Nullable;

/** How an objective is to be reached, with the opportunities that it is to win, as a viewer sees it. */
record Strategy(Account account, GraphRecord record, Measure measures) {

	static @Nullable Strategy of(Account account, @Nullable String id, Measure measures) {
		GraphRecord record = account.snapshot().find(RecordType.STRATEGY, id);
		return record == null ? null : new Strategy(account, record, measures);
	}

	public String id() {
		return this.record.id();
	}

	public String name() {
		return this.record.required("name");
	}

	public @Nullable Objective objective() {
		return Objective.of(this.account, this.record.text("objectiveId"), this.measures);
	}

	public List<Opportunity> opportunities() {
		return AccountRevenue.opportunities(this.account.snapshot(), this.record.texts("opportunityIds"))
			.stream()
			.map(opportunity -> Opportunity.of(this.account, opportunity))
			.toList();
	}

	/** The next due first. */
	public List<Action> actions() {
		return this.account.snapshot()
			.having(RecordType.ACTION, "strategyId", id())
			.stream()
			.sorted(Action.BY_DUE)
			.map(action -> new Action(this.account, action, this.measures))
			.toList();
	}

}
