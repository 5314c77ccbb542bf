package org.dottedline.opportunity;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Opportunities with their parts, by id. */
@Component
class DealParts implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.OPPORTUNITY, RecordType.LINE_ITEM, RecordType.CONTACT_ROLE);
	}

	@Override
	public @Nullable Object shown(Account account, GraphRecord record) {
		return switch (record.type()) {
			case OPPORTUNITY -> Opportunity.of(account, record);
			case LINE_ITEM -> Opportunity.lineItem(account, record);
			default -> {
				Opportunity.ContactRole role = Opportunity.contactRole(account, record);
				yield role.person() == null ? null : role;
			}
		};
	}

}
