package org.dottedline.whitespace;

import java.util.List;
import java.util.function.Supplier;

import org.dottedline.whitespace.MatrixCore.Heading;
import org.jspecify.annotations.Nullable;

/** A matrix as a viewer sees it. */
public final class WhitespaceMatrix {

	private final @Nullable Integer revision;

	private final MatrixCore core;

	private final Supplier<List<Cell>> cells;

	/**
	 * A matrix.
	 * @param revision the account's revision that it shows; null across accounts
	 * @param cells shows the cells of the core
	 */
	WhitespaceMatrix(@Nullable Integer revision, MatrixCore core, Supplier<List<Cell>> cells) {
		this.revision = revision;
		this.core = core;
		this.cells = cells;
	}

	public @Nullable Integer revision() {
		return this.revision;
	}

	public List<Line> rows() {
		return this.core.rows().stream().map(row -> new Line(this.core, row)).toList();
	}

	public List<Line> columns() {
		return this.core.columns().stream().map(column -> new Line(this.core, column)).toList();
	}

	public List<Cell> cells() {
		return this.cells.get();
	}

	/** Over all pairs; one without a cell is open. */
	public MatrixTotals totals() {
		return this.core.totals();
	}

	/** A row or a column with the totals over its pairs and those under it. */
	public static final class Line {

		private final MatrixCore core;

		private final Heading heading;

		private Line(MatrixCore core, Heading heading) {
			this.core = core;
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
			return this.core.totals(this.heading);
		}

	}

}
