package org.dottedline.competitor;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Relationships of competitors by id. */
@Component
class CompetitorPart implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.COMPETITOR_RELATIONSHIP);
	}

	@Override
	public @Nullable Object shown(Account account, GraphRecord record) {
		return CompetitorRelationship.of(account, record);
	}

}
