package org.dottedline.employment;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;

import org.springframework.stereotype.Component;

/** Employments by id. */
@Component
class EmploymentPart implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.EMPLOYMENT);
	}

	@Override
	public Object shown(Account account, GraphRecord record) {
		return Employment.of(account.sight().workspace(), record);
	}

}
