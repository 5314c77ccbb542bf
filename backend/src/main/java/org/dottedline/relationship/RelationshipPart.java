package org.dottedline.relationship;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Relationships of our team by id. */
@Component
class RelationshipPart implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.TEAM_RELATIONSHIP);
	}

	@Override
	public @Nullable Object shown(Account account, GraphRecord record) {
		return TeamRelationship.of(account, record);
	}

}
