package org.dottedline.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.account.AccountDirectory;
import org.dottedline.account.PagedConnection;
import org.dottedline.account.Paging;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What the viewer has to do on all accounts. Which actions there are is asked of the graph, so that only the accounts of
 * one page have to be read.
 */
@Controller
class MyActionsController {

	private static final String STATEMENT = Cypher.statement("actions-of-member");

	private final Database database;

	private final AccountDirectory accounts;

	private final Sights sights;

	private final Measure measures;

	MyActionsController(Database database, AccountDirectory accounts, Sights sights, Measure measures) {
		this.database = database;
		this.accounts = accounts;
		this.sights = sights;
		this.measures = measures;
	}

	@QueryMapping
	PagedConnection myActions(@Argument @Nullable Boolean closed, @Argument @Nullable Integer first, @Argument @Nullable String after) {
		Sight sight = this.sights.open();
		List<Owned> owned = owned(sight.viewer().memberId(), Boolean.TRUE.equals(closed));
		List<String> accountIds = owned.stream().map(Owned::accountId).distinct().toList();
		Set<String> visible = accountIds.isEmpty() ? Set.of() : new HashSet<>(this.accounts.visible(sight.viewer(), Map.of("ids", accountIds)));
		List<Owned> seen = new ArrayList<>(owned.stream().filter(each -> visible.contains(each.accountId())).toList());
		List<Owned> page = List.copyOf(Paging.cut(seen, first, after, Owned::id).elements());
		sight.accounts(page.stream().map(Owned::accountId).distinct().toList());
		page.stream().filter(each -> shown(sight, each) == null).forEach(seen::remove);
		return Paging.page(seen, first, after, Owned::id, each -> Objects.requireNonNull(shown(sight, each)));
	}

	private List<Owned> owned(String memberId, boolean closed) {
		return this.database.read(STATEMENT, Map.of("memberId", memberId, "closed", closed))
			.stream()
			.map(row -> new Owned(row.get("id").asString(), row.get("accountId").asString()))
			.toList();
	}

	/** Null where it went since it was asked for. */
	private @Nullable Action shown(Sight sight, Owned owned) {
		Account account = Account.of(sight, owned.accountId());
		return account == null ? null : Action.of(account, owned.id(), this.measures);
	}

	private record Owned(String id, String accountId) {
	}

}
