package org.dottedline.stakeholder;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;

import org.springframework.stereotype.Component;

/** Seats and tenures by id. */
@Component
class SeatParts implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.STAKEHOLDER, RecordType.TENURE);
	}

	@Override
	public Object shown(Account account, GraphRecord record) {
		return record.type() == RecordType.TENURE ? new Tenure(account, record) : Stakeholder.of(account, record);
	}

}
