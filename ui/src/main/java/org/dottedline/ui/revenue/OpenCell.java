package org.dottedline.ui.revenue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dottedline.schema.types.CellState;
import org.dottedline.schema.types.Money;
import org.dottedline.schema.types.WhitespaceMatrix;
import org.dottedline.ui.format.Amounts;

/**
 * An open cell that somebody estimated.
 *
 * @param timeline the quarter in which it could be sold, null when nobody said
 */
record OpenCell(String row, String column, String unit, String product, Money potential, @Nullable String timeline) {

	/** The open and estimated cells of a matrix, the largest first. */
	static List<OpenCell> of(WhitespaceMatrix matrix) {
		var names = new HashMap<String, String>();
		matrix.getRows().forEach(row -> names.put(row.getId(), row.getName()));
		matrix.getColumns().forEach(column -> names.put(column.getId(), column.getName()));
		return matrix.getCells().stream().filter(cell -> cell.getState() == CellState.OPEN && cell.getPotential() != null)
				.map(cell -> new OpenCell(cell.getRow(), cell.getColumn(), names.getOrDefault(cell.getRow(), ""),
						names.getOrDefault(cell.getColumn(), ""), cell.getPotential(), cell.getTimeline()))
				.sorted(Comparator.comparing((OpenCell cell) -> cell.potential().getAmount()).reversed()).toList();
	}

	/** In words: what, where, how much and when. */
	String words(Amounts amounts) {
		var when = timeline == null ? "" : ", " + timeline;
		return product + " for " + unit + ": " + amounts.amount(potential) + when;
	}
}
