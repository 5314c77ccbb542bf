package org.dottedline.activity;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;

import org.springframework.stereotype.Component;

/** Activities and support cases by id. */
@Component
class ActivityParts implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.ACTIVITY, RecordType.SUPPORT_CASE);
	}

	@Override
	public Object shown(Account account, GraphRecord record) {
		return ActivityController.shown(account, record);
	}

}
