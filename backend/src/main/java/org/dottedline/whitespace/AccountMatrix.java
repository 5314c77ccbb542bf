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
import org.dottedline.whitespace.PlacedFacts.Pair;
import org.dottedline.whitespace.MatrixCore.Heading;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of one account: what the data says, with what was recorded by hand over it. In a matrix of families what was
 * said of their products counts with them.
 */
final class AccountMatrix {

	private static final Set<String> GEOGRAPHY_ROWS = Set.of("ROOT", "GEOGRAPHY");

	private static final Set<String> UNIT_ROWS = Set.of("ROOT", "DIVISION", "DEPARTMENT", "SITE");

	private final Account account;

	private final CellRules rules;

	private final boolean products;

	private final boolean geography;

	private final Columns columns;

	AccountMatrix(CellRules rules, boolean products, boolean geography) {
		this.account = rules.account();
		this.rules = rules;
		this.products = products;
		this.geography = geography;
		this.columns = Columns.of(this.account.sight().workspace(), products);
	}

	/** The whole matrix. O(facts + recorded cells + rows + columns) for the first who asks, and O(cells) for others. */
	WhitespaceMatrix derive() {
		MatrixCore core = KeptMatrices.of(this.rules).matrix(this.columns.kind() + this.geography, this::core);
		return new WhitespaceMatrix(this.account.revision(), core,
				() -> core.cells().stream().map(known -> new Cell(this.rules, known)).toList());
	}

	private MatrixCore core() {
		List<Heading> rows = rows();
		Set<String> rowIds = new HashSet<>();
		rows.forEach(row -> rowIds.add(row.id()));
		Map<Pair, Said> said = new HashMap<>();
		for (GraphRecord hand : this.account.snapshot().all(RecordType.CELL)) {
			String row = hand.text("unitId", "");
			String column = this.columns.of(hand.text("columnId", ""));
			if (column != null && rowIds.contains(row)) {
				said.computeIfAbsent(new Pair(row, column), any -> new Said()).add(hand, column);
			}
		}
		Set<Pair> pairs = new LinkedHashSet<>(said.keySet());
		this.rules.placed(this.products, this.geography)
			.all()
			.keySet()
			.stream()
			.filter(pair -> rowIds.contains(pair.row()))
			.forEach(pairs::add);
		List<KnownCell> cells = new ArrayList<>(pairs.size());
		for (Pair pair : pairs) {
			Said here = said.get(pair);
			cells.add(known(pair, here == null ? null : here.own, here == null ? List.of() : here.finer));
		}
		return new MatrixCore(rows, headings(), cells, this.rules.revenue().exchange());
	}

	private List<Heading> headings() {
		GraphRecord record = this.account.snapshot().find(RecordType.ACCOUNT, this.account.id());
		Set<String> targets = record == null ? Set.of() : Set.copyOf(record.texts("targetColumnIds"));
		return this.columns.all()
			.stream()
			.map(column -> new Heading(column.id(), column.name(), column.parent(), targets.contains(column.id())))
			.toList();
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
		Said said = new Said();
		for (GraphRecord hand : this.account.snapshot().having(RecordType.CELL, "unitId", row)) {
			String columnId = hand.text("columnId", "");
			if (column.equals(this.columns.of(columnId))) {
				said.add(hand, column);
			}
		}
		return new Cell(this.rules, known(new Pair(row, column), said.own, said.finer));
	}

	private KnownCell known(Pair pair, @Nullable GraphRecord own, List<GraphRecord> finer) {
		return this.rules.cell(pair, own, finer, this.products, this.geography);
	}

	/** What was said of one pair itself, and of the products in it. */
	private static final class Said {

		private @Nullable GraphRecord own;

		private List<GraphRecord> finer = List.of();

		void add(GraphRecord hand, String column) {
			if (column.equals(hand.text("columnId"))) {
				this.own = hand;
				return;
			}
			this.finer = this.finer.isEmpty() ? new ArrayList<>() : this.finer;
			this.finer.add(hand);
		}

	}

}
