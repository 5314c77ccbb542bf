package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.revenue.AccountRevenue;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.whitespace.Cell.Estimate;
import org.dottedline.whitespace.Cell.State;
import org.dottedline.whitespace.WhitespaceMatrix.Heading;
import org.jspecify.annotations.Nullable;

/** The matrix across accounts: each account is one row, its units added up. */
final class PortfolioMatrix {

	private final Columns columns;

	private final Function<Account, AccountRevenue> revenue;

	PortfolioMatrix(Columns columns, Function<Account, AccountRevenue> revenue) {
		this.columns = columns;
		this.revenue = revenue;
	}

	WhitespaceMatrix derive(List<Account> accounts, String currency) {
		Set<String> shown = new HashSet<>();
		accounts.forEach(account -> shown.add(account.id()));
		List<Heading> rows = new ArrayList<>();
		List<Cell> cells = new ArrayList<>();
		for (Account account : accounts) {
			GraphRecord record = account.snapshot().find(RecordType.ACCOUNT, account.id());
			String parentId = record == null ? null : record.text("parentId");
			rows.add(new Heading(account.id(), account.name(), parentId != null && shown.contains(parentId) ? parentId : null, false));
			cells.addAll(cells(account));
		}
		List<Heading> headings = this.columns.all()
			.stream()
			.map(column -> new Heading(column.id(), column.name(), column.parent(), false))
			.toList();
		return new WhitespaceMatrix(null, rows, headings, cells, currency);
	}

	private List<Cell> cells(Account account) {
		Map<String, RevenueFact> facts = new HashMap<>();
		this.revenue.apply(account).byProduct().forEach((productId, fact) -> {
			String column = this.columns.ofProduct(productId);
			if (column != null) {
				facts.merge(column, fact, RevenueFact::plus);
			}
		});
		Map<String, List<GraphRecord>> recorded = new HashMap<>();
		for (GraphRecord cell : account.snapshot().all(RecordType.CELL)) {
			String column = cell.text("columnId");
			if (column != null && this.columns.has(column)) {
				recorded.computeIfAbsent(column, any -> new ArrayList<>()).add(cell);
			}
		}
		Set<String> columnIds = new LinkedHashSet<>(facts.keySet());
		columnIds.addAll(recorded.keySet());
		List<Cell> cells = new ArrayList<>();
		for (String column : columnIds) {
			cells.add(cell(account, column, facts.get(column), recorded.getOrDefault(column, List.of())));
		}
		return cells;
	}

	private static Cell cell(Account account, String column, @Nullable RevenueFact fact, List<GraphRecord> recorded) {
		Money potential = null;
		List<Estimate> estimates = new ArrayList<>();
		BuyerAccess access = BuyerAccess.of(account.snapshot());
		for (GraphRecord cell : recorded) {
			String state = cell.text("state");
			Money estimated = Money.of(cell, "potential");
			if (estimated != null && (state == null || state.equals(State.OPEN.name()))) {
				estimates.add(new Estimate(estimated, access.to(cell.text("likelyBuyerId"))));
				if (potential == null || potential.currency().equals(estimated.currency())) {
					potential = Money.sum(potential, estimated);
				}
			}
		}
		return new Cell(account, account.id(), column, state(fact, recorded), null, fact, null, potential, estimates,
				List.of());
	}

	/** The furthest that any unit of the account has come; blocked only where every recorded one is. */
	private static State state(@Nullable RevenueFact fact, List<GraphRecord> recorded) {
		State furthest = Seen.derived(fact);
		boolean allBlocked = fact == null && !recorded.isEmpty();
		for (GraphRecord cell : recorded) {
			String set = cell.text("state");
			State state = set == null ? State.OPEN : State.valueOf(set);
			allBlocked &= state == State.BLOCKED;
			if (state.compareTo(furthest) < 0) {
				furthest = state;
			}
		}
		return allBlocked ? State.BLOCKED : furthest;
	}

}
