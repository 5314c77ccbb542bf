package org.dottedline.account;

import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Units, maps and access by id. */
@Component
class AccountParts implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.BUSINESS_UNIT, RecordType.MAP, RecordType.ACCOUNT_ACCESS);
	}

	@Override
	public @Nullable Object shown(Account account, GraphRecord record) {
		if (record.type() == RecordType.BUSINESS_UNIT) {
			return BusinessUnit.of(account.snapshot(), record.id());
		}
		if (record.type() == RecordType.MAP) {
			return account.map(record.id());
		}
		return account.access().stream().filter(access -> access.id().equals(record.id())).findFirst().orElse(null);
	}

}
