package org.dottedline.plan;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;

import org.springframework.stereotype.Component;

/** What a plan is made of, by id. */
@Component
class PlanPart implements AccountPart {

	private final Measure measures;

	PlanPart(Measure measures) {
		this.measures = measures;
	}

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.OBJECTIVE, RecordType.STRATEGY, RecordType.ACTION);
	}

	@Override
	public Object shown(Account account, GraphRecord record) {
		return switch (record.type()) {
			case OBJECTIVE -> new Objective(account, record, this.measures);
			case STRATEGY -> new Strategy(account, record, this.measures);
			default -> new Action(account, record, this.measures);
		};
	}

}
