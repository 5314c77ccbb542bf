package org.dottedline.ui.feed;

import java.util.HashMap;
import java.util.Optional;

import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.FeedConnection;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what happened on an account. */
@Component
public class Feed {

	private static final Document FEED = Document.named("account-feed");
	private static final int PAGE = 30;

	private final Api api;

	Feed(Api api) {
		this.api = api;
	}

	/** A page, the latest first; empty when there is no such account that the viewer may see. */
	Optional<FeedConnection> read(String account, @Nullable String after) {
		var variables = new HashMap<String, @Nullable Object>();
		variables.put("id", account);
		variables.put("first", PAGE);
		variables.put("after", after);
		return Optional.ofNullable(api.execute(FEED, variables, Answer.class).account()).map(Account::getFeed);
	}

	record Answer(@Nullable Account account) {
	}
}
