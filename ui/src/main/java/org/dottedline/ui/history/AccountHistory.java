package org.dottedline.ui.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.Change;
import org.dottedline.schema.types.ChangeEntry;
import org.dottedline.schema.types.Member;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Changed;
import org.dottedline.ui.api.Document;
import org.dottedline.ui.api.Edits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the history of an account and gives single values back. */
@Component
public class AccountHistory {

	private static final Document HISTORY = Document.named("account-history");
	private static final Document ENTRIES = Document.named("change-entries");
	private static final Document MEMBERS = Document.named("members");
	private static final Document RESTORE = Document.named("restore-value");

	private final Api api;
	private final Edits edits;

	AccountHistory(Api api, Edits edits) {
		this.api = api;
		this.edits = edits;
	}

	/**
	 * A page of changes, the newest last; empty when there is no such account that the viewer may see.
	 *
	 * @param before the revision before which to read; null for the latest
	 */
	Optional<Account> read(String account, @Nullable Integer before, Map<String, Object> filter) {
		var variables = new HashMap<String, @Nullable Object>();
		variables.put("id", account);
		variables.put("before", before);
		variables.put("filter", filter);
		return Optional.ofNullable(api.execute(HISTORY, variables, Answer.class).account());
	}

	/** What a change did to further things, after the first so many. */
	List<ChangeEntry> entries(String account, Change change, int skip) {
		var answer = api.execute(ENTRIES, Map.of("id", account, "after", change.getRevision() - 1, "skip", skip), Answer.class).account();
		return answer == null ? List.of() : answer.getChanges().stream().flatMap(found -> found.getEntries().stream()).toList();
	}

	List<Member> members() {
		return api.execute(MEMBERS, Map.of(), Members.class).members();
	}

	Changed restore(String account, Change change, String target, String field) {
		return edits.make(RESTORE, Map.of("accountId", account, "commandId", change.getCommandId(), "target", target, "field", field));
	}

	record Answer(@Nullable Account account) {
	}

	record Members(List<Member> members) {
	}
}
