package org.dottedline.influence;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Influences by id. */
@Component
class InfluencePart implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.INFLUENCE);
	}

	@Override
	public @Nullable Object shown(Account account, GraphRecord record) {
		return Influence.of(account, record);
	}

}
