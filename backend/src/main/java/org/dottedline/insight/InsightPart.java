package org.dottedline.insight;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;

import org.springframework.stereotype.Component;

/** Insights by id. */
@Component
class InsightPart implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.INSIGHT);
	}

	@Override
	public Object shown(Account account, GraphRecord record) {
		return new Insight(account, record);
	}

}
