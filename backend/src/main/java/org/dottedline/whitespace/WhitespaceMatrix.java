package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.revenue.Exchange;
import org.jspecify.annotations.Nullable;

/** Rows, columns and what is known about their pairs. */
public final class WhitespaceMatrix {

	private final @Nullable Integer revision;

	private final List<Line> rows = new ArrayList<>();

	private final List<Line> columns = new ArrayList<>();

	private final List<Cell> cells;

	private final Exchange exchange;

	private @Nullable Rollups rollups;

	/**
	 * A matrix.
	 * @param revision the account's revision that it shows; null across accounts
	 * @param rows parents before children
	 * @param columns parents before children
	 * @param exchange turns amounts into the currency of the sums
	 */
	WhitespaceMatrix(@Nullable Integer revision, List<Heading> rows, List<Heading> columns, List<Cell> cells,
			Exchange exchange) {
		this.revision = revision;
		rows.forEach(row -> this.rows.add(new Line(row)));
		columns.forEach(column -> this.columns.add(new Line(column)));
		this.cells = cells;
		this.exchange = exchange;
	}

	public @Nullable Integer revision() {
		return this.revision;
	}

	public List<Line> rows() {
		return this.rows;
	}

	public List<Line> columns() {
		return this.columns;
	}

	public List<Cell> cells() {
		return this.cells;
	}

	/** Over all pairs; one without a cell is open. */
	public MatrixTotals totals() {
		return rollups().whole();
	}

	private synchronized Rollups rollups() {
		if (this.rollups == null) {
			this.rollups = new Rollups(this);
		}
		return this.rollups;
	}

	private Tally tally(int pairs) {
		return new Tally(this.exchange, pairs);
	}

	/** What a row or a column is called, and under which it stands. */
	record Heading(String id, String name, @Nullable String parent, boolean target) {
	}

	/** A row or a column with the totals over its pairs and those under it. */
	public final class Line {

		private final Heading heading;

		private Line(Heading heading) {
			this.heading = heading;
		}

		public String id() {
			return this.heading.id();
		}

		public String name() {
			return this.heading.name();
		}

		public @Nullable String parent() {
			return this.heading.parent();
		}

		public boolean target() {
			return this.heading.target();
		}

		public MatrixTotals totals() {
			return rollups().of(this);
		}

	}

	/** The sums of a matrix at every level of its rows and of its columns. */
	private static final class Rollups {

		private final Tally whole;

		private final Map<String, Tally> byRow = new HashMap<>();

		private final Map<String, Tally> byColumn = new HashMap<>();

		private final WhitespaceMatrix matrix;

		Rollups(WhitespaceMatrix matrix) {
			this.matrix = matrix;
			Map<String, @Nullable String> rowParents = parents(matrix.rows, this.byRow, matrix.columns.size());
			Map<String, @Nullable String> columnParents = parents(matrix.columns, this.byColumn, matrix.rows.size());
			this.whole = matrix.tally(matrix.rows.size() * matrix.columns.size());
			for (Cell cell : matrix.cells) {
				this.whole.add(cell);
				for (String row = cell.row(); row != null; row = rowParents.get(row)) {
					Objects.requireNonNull(this.byRow.get(row)).add(cell);
				}
				for (String column = cell.column(); column != null; column = columnParents.get(column)) {
					Objects.requireNonNull(this.byColumn.get(column)).add(cell);
				}
			}
		}

		private Map<String, @Nullable String> parents(List<Line> lines, Map<String, Tally> tallies, int across) {
			Map<String, @Nullable String> parents = new HashMap<>();
			Map<String, Integer> sizes = new HashMap<>();
			for (Line line : lines) {
				parents.put(line.id(), line.parent());
				sizes.merge(line.id(), 1, Integer::sum);
				for (String above = line.parent(); above != null; above = parents.get(above)) {
					sizes.merge(above, 1, Integer::sum);
				}
			}
			sizes.forEach((id, size) -> tallies.put(id, this.matrix.tally(size * across)));
			return parents;
		}

		MatrixTotals whole() {
			return this.whole.totals();
		}

		MatrixTotals of(Line line) {
			Tally ofRow = this.byRow.get(line.id());
			return (ofRow != null ? ofRow : Objects.requireNonNull(this.byColumn.get(line.id()))).totals();
		}

	}

}
