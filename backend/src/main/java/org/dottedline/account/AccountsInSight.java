package org.dottedline.account;

import java.util.List;
import java.util.Map;

import org.dottedline.access.Sight;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The accounts that somebody may see, read together. */
@Component
public class AccountsInSight {

	private final AccountDirectory directory;

	AccountsInSight(AccountDirectory directory) {
		this.directory = directory;
	}

	/**
	 * The accounts that the viewer may see and a filter lets through, by name.
	 * @param filter as the API takes it; null lets all through
	 */
	public List<Account> of(Sight sight, @Nullable Map<String, Object> filter) {
		return sight.accounts(this.directory.visible(sight.viewer(), filter))
			.stream()
			.map(snapshot -> Account.of(sight, snapshot))
			.toList();
	}

}
