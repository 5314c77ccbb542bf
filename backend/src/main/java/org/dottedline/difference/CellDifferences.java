package org.dottedline.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.dottedline.account.CellStates.CellStanding;
import org.jspecify.annotations.Nullable;

/** What is different about how the pairs of a matrix stand. A pair of which nothing is known is open. */
final class CellDifferences {

	private static final String OPEN = "OPEN";

	private CellDifferences() {
	}

	static List<Difference> between(List<CellStanding> before, List<CellStanding> after) {
		Map<List<String>, CellStanding> then = byPair(before);
		Map<List<String>, CellStanding> now = byPair(after);
		Set<List<String>> pairs = new LinkedHashSet<>(now.keySet());
		pairs.addAll(then.keySet());
		List<Difference> found = new ArrayList<>();
		for (List<String> pair : pairs) {
			String was = stateOf(then.get(pair));
			String is = stateOf(now.get(pair));
			if (!was.equals(is)) {
				CellStanding cell = Objects.requireNonNull(now.containsKey(pair) ? now.get(pair) : then.get(pair));
				found.add(new Difference(kind(was, is), "Cell", cell.row() + '.' + cell.column(), null, cell.row(), cell.column(),
						"state", was, is, cell.columnName() + " for " + cell.rowName() + " is " + words(is) + "; it was "
								+ words(was) + " before."));
			}
		}
		return found;
	}

	private static Map<List<String>, CellStanding> byPair(List<CellStanding> cells) {
		Map<List<String>, CellStanding> byPair = new LinkedHashMap<>();
		cells.forEach(cell -> byPair.put(List.of(cell.row(), cell.column()), cell));
		return byPair;
	}

	private static String stateOf(@Nullable CellStanding cell) {
		return cell == null ? OPEN : cell.state();
	}

	private static DifferenceKind kind(String was, String is) {
		return switch (is) {
			case "SOLD" -> DifferenceKind.WON;
			case "IN_PROGRESS" -> DifferenceKind.OPENED;
			case "BLOCKED" -> DifferenceKind.BLOCKED;
			default -> was.equals("BLOCKED") ? DifferenceKind.FREED : DifferenceKind.LOST;
		};
	}

	private static String words(String state) {
		return switch (state) {
			case "SOLD" -> "sold";
			case "IN_PROGRESS" -> "being sold";
			case "BLOCKED" -> "blocked";
			default -> "open";
		};
	}

}
