package org.dottedline.judgement;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;

import org.springframework.stereotype.Component;

/** Judgements by id. */
@Component
class JudgementPart implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.JUDGEMENT);
	}

	@Override
	public Object shown(Account account, GraphRecord record) {
		return new Judgement(account, record);
	}

}
