package org.dottedline.contract;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;

import org.springframework.stereotype.Component;

/** Contracts by id. */
@Component
class ContractPart implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.CONTRACT);
	}

	@Override
	public Object shown(Account account, GraphRecord record) {
		return Contract.of(account, record);
	}

}
