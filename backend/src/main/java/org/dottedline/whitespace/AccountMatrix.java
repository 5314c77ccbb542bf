package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.UnitTree;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.opportunity.Opportunity;
import org.dottedline.revenue.AccountRevenue;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.stakeholder.Stakeholder;
import org.dottedline.whitespace.Cell.State;
import org.dottedline.whitespace.WhitespaceMatrix.Row;
import org.jspecify.annotations.Nullable;

/** The matrix of one account: what the data says, with what was recorded by hand over it. */
final class AccountMatrix {

	private static final Set<String> GEOGRAPHY_ROWS = Set.of("ROOT", "GEOGRAPHY");

	private static final Set<String> UNIT_ROWS = Set.of("ROOT", "DIVISION", "DEPARTMENT", "SITE");

	private final Account account;

	private final AccountRevenue revenue;

	private final Columns columns;

	private final boolean geography;

	AccountMatrix(Account account, AccountRevenue revenue, Columns columns, boolean geography) {
		this.account = account;
		this.revenue = revenue;
		this.columns = columns;
		this.geography = geography;
	}

	/** The whole matrix. O(facts + recorded cells + rows + columns). */
	WhitespaceMatrix derive() {
		List<Row> rows = rows();
		Set<String> rowIds = new HashSet<>();
		rows.forEach(row -> rowIds.add(row.id()));
		Map<Pair, RevenueFact> facts = new HashMap<>();
		this.revenue.facts().forEach((key, fact) -> {
			String column = this.columns.ofProduct(key.productId());
			String row = this.geography ? key.geographyId() : key.unitId();
			if (column != null && rowIds.contains(row)) {
				facts.merge(new Pair(row, column), fact, RevenueFact::plus);
			}
		});
		Map<Pair, GraphRecord> recorded = new HashMap<>();
		for (GraphRecord cell : this.account.snapshot().all(RecordType.CELL)) {
			String row = cell.text("unitId", "");
			String column = cell.text("columnId", "");
			if (rowIds.contains(row) && this.columns.has(column)) {
				recorded.put(new Pair(row, column), cell);
			}
		}
		Set<Pair> pairs = new LinkedHashSet<>(facts.keySet());
		pairs.addAll(recorded.keySet());
		List<Cell> cells = new ArrayList<>(pairs.size());
		pairs.forEach(pair -> cells.add(cell(pair, facts.get(pair), recorded.get(pair))));
		return new WhitespaceMatrix(this.account.revision(), rows, this.columns.all(), cells);
	}

	private List<Row> rows() {
		Set<String> kinds = this.geography ? GEOGRAPHY_ROWS : UNIT_ROWS;
		List<GraphRecord> units = UnitTree.of(this.account.snapshot())
			.ordered()
			.stream()
			.filter(unit -> kinds.contains(unit.text("kind", "")))
			.toList();
		Set<String> shown = new HashSet<>();
		units.forEach(unit -> shown.add(unit.id()));
		String root = UnitTree.of(this.account.snapshot()).root().id();
		return units.stream().map(unit -> {
			String parentId = unit.text("parentId");
			return new Row(unit.id(), unit.required("name"),
					parentId == null || shown.contains(parentId) ? parentId : root);
		}).toList();
	}

	/** The cell of one row and column, whether or not anything is known about it. */
	Cell cell(String row, String column) {
		RevenueFact sum = null;
		for (Map.Entry<RevenueFact.Key, RevenueFact> fact : this.revenue.facts().entrySet()) {
			if (fact.getKey().unitId().equals(row) && column.equals(this.columns.ofProduct(fact.getKey().productId()))) {
				sum = sum == null ? fact.getValue() : sum.plus(fact.getValue());
			}
		}
		return cell(new Pair(row, column), sum,
				this.account.snapshot().find(RecordType.CELL, CellId.of(this.account.id(), row, column)));
	}

	private Cell cell(Pair pair, @Nullable RevenueFact fact, @Nullable GraphRecord recorded) {
		String set = recorded == null ? null : recorded.text("state");
		State state = set != null ? State.valueOf(set) : derived(fact);
		return new Cell(CellId.of(this.account.id(), pair.row(), pair.column()), pair.row(), pair.column(), state,
				status(state, recorded), fact == null ? null : fact.won(),
				fact == null ? null : fact.currentRevenue(), fact == null ? null : fact.open(),
				recorded == null ? null : Money.of(recorded, "potential"),
				recorded == null ? null : (Double) recorded.value("confidence"), text(recorded, "timeline"),
				Stakeholder.of(this.account, text(recorded, "likelyBuyerId")), text(recorded, "triggerEvent"),
				text(recorded, "competitor"), opportunities(this.account, fact));
	}

	static State derived(@Nullable RevenueFact fact) {
		if (fact == null) {
			return State.OPEN;
		}
		return fact.sold() ? State.SOLD : fact.inProgress() ? State.IN_PROGRESS : State.OPEN;
	}

	private static @Nullable String status(State state, @Nullable GraphRecord recorded) {
		String set = text(recorded, "status");
		if (set != null && CellStatus.fits(set, state)) {
			return set;
		}
		if (state != State.OPEN) {
			return null;
		}
		return text(recorded, "competitor") != null ? "COMPETITOR_HELD"
				: text(recorded, "potential") != null ? "POTENTIAL" : "UNASSESSED";
	}

	private static @Nullable String text(@Nullable GraphRecord record, String field) {
		return record == null ? null : record.text(field);
	}

	static List<Opportunity> opportunities(Account account, @Nullable RevenueFact fact) {
		return fact == null ? List.of()
				: AccountRevenue.opportunities(account.snapshot(), fact.opportunityIds())
					.stream()
					.map(record -> Opportunity.of(account, record))
					.toList();
	}

	/** A row and a column. */
	private record Pair(String row, String column) {
	}

}
