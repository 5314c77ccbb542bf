package org.dottedline.whitespace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.revenue.Exchange;
import org.jspecify.annotations.Nullable;

/** Rows, columns and what is known of their pairs, with the sums at every level: the same for everybody who may see it. */
final class MatrixCore {

	private final List<Heading> rows;

	private final List<Heading> columns;

	private final List<KnownCell> cells;

	private final Exchange exchange;

	private @Nullable Rollups rollups;

	/**
	 * A matrix.
	 * @param rows parents before children
	 * @param columns parents before children
	 * @param exchange turns amounts into the currency of the sums
	 */
	MatrixCore(List<Heading> rows, List<Heading> columns, List<KnownCell> cells, Exchange exchange) {
		this.rows = rows;
		this.columns = columns;
		this.cells = cells;
		this.exchange = exchange;
	}

	List<Heading> rows() {
		return this.rows;
	}

	List<Heading> columns() {
		return this.columns;
	}

	List<KnownCell> cells() {
		return this.cells;
	}

	/** Over all pairs; one without a cell is open. */
	MatrixTotals totals() {
		return rollups().whole.totals();
	}

	/** Over the pairs of a row or column and of those under it. */
	MatrixTotals totals(Heading line) {
		Tally ofRow = rollups().byRow.get(line.id());
		return (ofRow != null ? ofRow : Objects.requireNonNull(rollups().byColumn.get(line.id()))).totals();
	}

	private synchronized Rollups rollups() {
		if (this.rollups == null) {
			this.rollups = new Rollups();
		}
		return this.rollups;
	}

	/** What a row or a column is called, and under which it stands. */
	record Heading(String id, String name, @Nullable String parent, boolean target) {
	}

	/** The sums at every level of the rows and of the columns. */
	private final class Rollups {

		private final Tally whole;

		private final Map<String, Tally> byRow = new HashMap<>();

		private final Map<String, Tally> byColumn = new HashMap<>();

		Rollups() {
			MatrixCore core = MatrixCore.this;
			Map<String, @Nullable String> rowParents = parents(core.rows, this.byRow, core.columns.size());
			Map<String, @Nullable String> columnParents = parents(core.columns, this.byColumn, core.rows.size());
			this.whole = new Tally(core.exchange, core.rows.size() * core.columns.size());
			for (KnownCell cell : core.cells) {
				this.whole.add(cell);
				add(cell, cell.row(), rowParents, this.byRow);
				add(cell, cell.column(), columnParents, this.byColumn);
			}
		}

		private static void add(KnownCell cell, String at, Map<String, @Nullable String> parents, Map<String, Tally> to) {
			for (String line = at; line != null; line = parents.get(line)) {
				Objects.requireNonNull(to.get(line)).add(cell);
			}
		}

		private Map<String, @Nullable String> parents(List<Heading> lines, Map<String, Tally> tallies, int across) {
			Map<String, @Nullable String> parents = new HashMap<>();
			Map<String, Integer> sizes = new HashMap<>();
			for (Heading line : lines) {
				parents.put(line.id(), line.parent());
				for (String above = line.id(); above != null; above = parents.get(above)) {
					sizes.merge(above, 1, Integer::sum);
				}
			}
			sizes.forEach((id, size) -> tallies.put(id, new Tally(MatrixCore.this.exchange, size * across)));
			return parents;
		}

	}

}
