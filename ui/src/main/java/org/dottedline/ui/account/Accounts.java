package org.dottedline.ui.account;

import java.util.Map;
import java.util.Optional;

import org.dottedline.schema.types.Account;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the head of an account's page says. */
@Component
public class Accounts {

	private static final Document ACCOUNT = Document.named("account");

	private final Api api;

	Accounts(Api api) {
		this.api = api;
	}

	/** An account, empty when there is none that the viewer may see. */
	public Optional<Account> find(String id) {
		return Optional.ofNullable(api.execute(ACCOUNT, Map.of("id", id), Answer.class).account());
	}

	record Answer(@Nullable Account account) {
	}
}
