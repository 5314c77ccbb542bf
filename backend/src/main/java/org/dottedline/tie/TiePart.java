package org.dottedline.tie;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Ties by id. */
@Component
class TiePart implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.TIE);
	}

	@Override
	public @Nullable Object shown(Account account, GraphRecord record) {
		return Tie.of(account, record);
	}

}
