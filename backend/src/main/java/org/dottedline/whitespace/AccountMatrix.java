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
import org.dottedline.revenue.AccountRevenue;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.whitespace.Cell.Estimate;
import org.dottedline.whitespace.Cell.State;
import org.dottedline.whitespace.PlacedFacts.Pair;
import org.dottedline.whitespace.WhitespaceMatrix.Heading;
import org.jspecify.annotations.Nullable;

/** The matrix of one account: what the data says, with what was recorded by hand over it. */
final class AccountMatrix {

	private static final Set<String> GEOGRAPHY_ROWS = Set.of("ROOT", "GEOGRAPHY");

	private static final Set<String> UNIT_ROWS = Set.of("ROOT", "DIVISION", "DEPARTMENT", "SITE");

	private final Account account;

	private final AccountRevenue revenue;

	private final Columns columns;

	private final boolean geography;

	private final PlacedFacts facts;

	private final PlacedFacts familyFacts;

	private final BuyerAccess access;

	private final Set<String> targetColumns;

	AccountMatrix(Account account, AccountRevenue revenue, Columns columns, Columns families, boolean geography) {
		this.account = account;
		this.revenue = revenue;
		this.columns = columns;
		this.geography = geography;
		this.facts = PlacedFacts.of(account.snapshot(), revenue, columns, geography);
		this.familyFacts = PlacedFacts.of(account.snapshot(), revenue, families, geography);
		this.access = BuyerAccess.of(account.snapshot());
		GraphRecord record = account.snapshot().find(RecordType.ACCOUNT, account.id());
		this.targetColumns = record == null ? Set.of() : Set.copyOf(record.texts("targetColumnIds"));
	}

	/** The whole matrix. O(facts + recorded cells + rows + columns). */
	WhitespaceMatrix derive(String currency) {
		List<Heading> rows = rows();
		Set<String> rowIds = new HashSet<>();
		rows.forEach(row -> rowIds.add(row.id()));
		Map<Pair, GraphRecord> recorded = new HashMap<>();
		for (GraphRecord cell : this.account.snapshot().all(RecordType.CELL)) {
			String row = cell.text("unitId", "");
			String column = cell.text("columnId", "");
			if (rowIds.contains(row) && this.columns.has(column)) {
				recorded.put(new Pair(row, column), cell);
			}
		}
		Set<Pair> pairs = new LinkedHashSet<>(recorded.keySet());
		this.facts.all().keySet().stream().filter(pair -> rowIds.contains(pair.row())).forEach(pairs::add);
		List<Cell> cells = new ArrayList<>(pairs.size());
		pairs.forEach(pair -> cells.add(cell(pair, recorded.get(pair))));
		List<Heading> headings = this.columns.all()
			.stream()
			.map(column -> new Heading(column.id(), column.name(), column.parent(),
					this.targetColumns.contains(column.id())))
			.toList();
		return new WhitespaceMatrix(this.account.revision(), rows, headings, cells, currency);
	}

	private List<Heading> rows() {
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
			return new Heading(unit.id(), unit.required("name"),
					parentId == null || shown.contains(parentId) ? parentId : root, unit.flag("target"));
		}).toList();
	}

	/** The cell of one row and column, whether or not anything is known about it. */
	Cell cell(String row, String column) {
		return cell(new Pair(row, column),
				this.account.snapshot().find(RecordType.CELL, CellId.of(this.account.id(), row, column)));
	}

	private Cell cell(Pair pair, @Nullable GraphRecord hand) {
		RevenueFact fact = this.facts.at(pair.row(), pair.column());
		String set = hand == null ? null : hand.text("state");
		State state = set != null ? State.valueOf(set) : Seen.derived(fact);
		RevenueFact compared = fact != null ? fact : this.familyFacts.at(pair.row(), pair.column());
		Money potential = hand == null ? null : Money.of(hand, "potential");
		List<Estimate> estimates = potential == null || state != State.OPEN ? List.of()
				: List.of(new Estimate(potential, this.access.to(hand.text("likelyBuyerId"))));
		return new Cell(this.account, pair.row(), pair.column(), state, status(state, fact, hand), fact, hand, potential,
				estimates, Seen.conflicts(compared, hand));
	}

	private @Nullable String status(State state, @Nullable RevenueFact fact, @Nullable GraphRecord hand) {
		String set = hand == null ? null : hand.text("status");
		if (set != null && CellStatus.fits(set, state)) {
			return set;
		}
		if (state != State.OPEN) {
			return state == State.SOLD && this.revenue.isToBeDefended(fact) ? "DEFEND" : null;
		}
		return hand == null ? "UNASSESSED" : hand.text("competitor") != null ? "COMPETITOR_HELD"
				: hand.text("potential") != null ? "POTENTIAL" : "UNASSESSED";
	}

}
