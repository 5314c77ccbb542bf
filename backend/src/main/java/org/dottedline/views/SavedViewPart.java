package org.dottedline.views;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Saved views by id. */
@Component
class SavedViewPart implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.SAVED_VIEW);
	}

	@Override
	public @Nullable Object shown(Account account, GraphRecord record) {
		return SavedView.of(account, record);
	}

}
