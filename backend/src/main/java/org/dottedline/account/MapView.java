package org.dottedline.account;

import org.dottedline.graph.GraphRecord;
import org.jspecify.annotations.Nullable;

/**
 * A map of an account: its own, or one for an opportunity, a unit or whatever its name says.
 * @param opportunityId what it is for; null when it is for no opportunity
 * @param unitId the unit that it is about; null when it is about none
 */
public record MapView(Account account, String id, String name, @Nullable String opportunityId,
		@Nullable String unitId) {

	static MapView own(Account account) {
		return new MapView(account, account.id(), account.name(), null, null);
	}

	static MapView of(Account account, GraphRecord record) {
		return new MapView(account, record.id(), record.required("name"), record.text("opportunityId"),
				record.text("unitId"));
	}

	public @Nullable BusinessUnit unit() {
		return BusinessUnit.of(this.account.snapshot(), this.unitId);
	}

}
