package org.dottedline.comment;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Comments by id. */
@Component
class CommentPart implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.COMMENT);
	}

	@Override
	public @Nullable Object shown(Account account, GraphRecord record) {
		return Comment.of(account, record);
	}

}
