package org.dottedline.ui.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.AccountConnection;
import org.dottedline.schema.types.AccountEdge;
import org.dottedline.schema.types.WhitespaceMatrix;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads all accounts that the viewer may see, and how their whitespace stands. */
@Component
class Portfolio {

	private static final Document ACCOUNTS = Document.named("portfolio");
	private static final Document WHITESPACE = Document.named("portfolio-whitespace");
	private static final int PAGE = 100;

	private final Api api;

	Portfolio(Api api) {
		this.api = api;
	}

	List<Standing> read() {
		var accounts = accounts();
		if (accounts.isEmpty()) {
			return List.of();
		}
		var matrix = api.execute(WHITESPACE, Whitespace.class).portfolioWhitespace();
		var tallies = tallies(matrix);
		var none = StateTally.of(matrix.getColumns().size());
		var won = won(matrix);
		return accounts.stream().map(account -> new Standing(account, tallies.getOrDefault(account.getId(), none),
				won.getOrDefault(account.getId(), Won.NOTHING))).toList();
	}

	private List<Account> accounts() {
		var found = new ArrayList<Account>();
		@Nullable String after = null;
		while (true) {
			var variables = new HashMap<String, Object>();
			variables.put("first", PAGE);
			variables.put("after", after);
			var page = api.execute(ACCOUNTS, variables, Accounts.class).accounts();
			page.getEdges().stream().map(AccountEdge::getNode).forEach(found::add);
			after = page.getPageInfo().getEndCursor();
			if (!page.getPageInfo().getHasNextPage() || after == null) {
				return found;
			}
		}
	}

	private static Map<String, StateTally> tallies(WhitespaceMatrix matrix) {
		var none = StateTally.of(matrix.getColumns().size());
		var tallies = new HashMap<String, StateTally>();
		matrix.getCells().forEach(cell -> tallies.merge(cell.getRow(), none.with(cell.getState()),
				(known, one) -> known.with(cell.getState())));
		return tallies;
	}

	private static Map<String, Won> won(WhitespaceMatrix matrix) {
		var won = new HashMap<String, Won>();
		matrix.getCells().forEach(cell -> won.put(cell.getRow(), won.getOrDefault(cell.getRow(), Won.NOTHING).and(cell.getWonAmount())));
		return won;
	}

	record Accounts(AccountConnection accounts) {
	}

	record Whitespace(WhitespaceMatrix portfolioWhitespace) {
	}
}
