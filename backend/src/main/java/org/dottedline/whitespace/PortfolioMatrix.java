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
import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.whitespace.Cell.State;
import org.dottedline.whitespace.MatrixCore.Heading;

/** The matrix across accounts: each account is one row, its units added up. Subsidiaries stand under their parents. */
final class PortfolioMatrix {

	private final Columns columns;

	private final Function<Account, CellRules> rules;

	PortfolioMatrix(Columns columns, Function<Account, CellRules> rules) {
		this.columns = columns;
		this.rules = rules;
	}

	WhitespaceMatrix derive(List<Account> accounts, Exchange exchange) {
		Map<String, Account> shown = new HashMap<>();
		accounts.forEach(account -> shown.put(account.id(), account));
		List<Heading> rows = new ArrayList<>();
		Set<String> placed = new HashSet<>();
		accounts.forEach(account -> place(account, shown, placed, rows));
		List<KnownCell> known = new ArrayList<>();
		List<Cell> cells = new ArrayList<>();
		for (Account account : accounts) {
			CellRules rules = this.rules.apply(account);
			for (KnownCell cell : KeptMatrices.of(rules).row(this.columns.kind(), () -> cells(rules))) {
				known.add(cell);
				cells.add(new Cell(rules, cell));
			}
		}
		List<Heading> headings = this.columns.all()
			.stream()
			.map(column -> new Heading(column.id(), column.name(), column.parent(), false))
			.toList();
		return new WhitespaceMatrix(null, new MatrixCore(rows, headings, known, exchange), () -> cells);
	}

	/** Parents before children, else in the order of the accounts. */
	private static void place(Account account, Map<String, Account> shown, Set<String> placed, List<Heading> rows) {
		if (!placed.add(account.id())) {
			return;
		}
		GraphRecord record = account.snapshot().find(RecordType.ACCOUNT, account.id());
		String parentId = record == null ? null : record.text("parentId");
		Account parent = shown.get(parentId);
		if (parent != null) {
			place(parent, shown, placed, rows);
		}
		rows.add(new Heading(account.id(), account.name(), parent == null ? null : parentId, false));
	}

	private List<KnownCell> cells(CellRules rules) {
		Account account = rules.account();
		Map<String, RevenueFact> facts = new HashMap<>();
		rules.revenue().byProduct().forEach((productId, fact) -> {
			String column = this.columns.of(productId);
			if (column != null) {
				facts.merge(column, fact, RevenueFact::plus);
			}
		});
		Map<String, List<GraphRecord>> said = new HashMap<>();
		for (GraphRecord hand : account.snapshot().all(RecordType.CELL)) {
			String column = this.columns.of(hand.text("columnId", ""));
			if (column != null && hand.text("unitId") != null) {
				said.computeIfAbsent(column, any -> new ArrayList<>()).add(hand);
			}
		}
		Set<String> columnIds = new LinkedHashSet<>(facts.keySet());
		columnIds.addAll(said.keySet());
		List<KnownCell> cells = new ArrayList<>();
		for (String column : columnIds) {
			RevenueFact fact = facts.get(column);
			List<GraphRecord> hands = said.getOrDefault(column, List.of());
			State state = rules.furthest(fact, hands);
			cells.add(new KnownCell(account.id(), account.id(), column, state, null, rules.counts(state, null), fact, null,
					rules.estimates(hands), List.of()));
		}
		return cells;
	}

}
