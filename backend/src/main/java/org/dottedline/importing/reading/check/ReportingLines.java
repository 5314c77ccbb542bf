package org.dottedline.importing.reading.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dottedline.importing.reading.Cycles;
import org.dottedline.importing.reading.Problem;
import org.dottedline.importing.reading.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The reporting lines of one account, made into a forest: nobody is lost, and every line that can't stand is named.
 *
 * @param managerOf the manager's id by the person's; who is not in it is at the top. In the order of the rows
 * @param problems  the lines that were left out, in the order of the rows
 */
public record ReportingLines(Map<String, String> managerOf, List<Problem> problems) {

	/**
	 * Decides which lines stand. Takes time in proportion to the number of rows, whatever their shape.
	 *
	 * @param rows      the account's people, each id once
	 * @param elsewhere whether an id that is not among the rows is known all the same, in another account
	 */
	public static ReportingLines resolve(List<ReportsTo> rows, Predicate<String> elsewhere) {
		Map<String, Integer> rowOf = HashMap.newHashMap(rows.size());
		for (int row = 0; row < rows.size(); row++) {
			rowOf.put(rows.get(row).id(), row);
		}
		int[] manager = new int[rows.size()];
		@Nullable Problem[] problems = new Problem[rows.size()];
		for (int row = 0; row < rows.size(); row++) {
			Integer above = rowOf.get(rows.get(row).managerId());
			manager[row] = above == null || above == row ? Cycles.NONE : above;
			problems[row] = above == null || above == row ? whyNot(rows.get(row), elsewhere) : null;
		}
		for (List<Integer> cycle : Cycles.in(manager)) {
			int cut = latest(rows, cycle);
			problems[cut] = cut(rows, cycle, cut);
			manager[cut] = Cycles.NONE;
		}
		return new ReportingLines(managers(rows, manager), named(problems));
	}

	/** Decides which lines stand among people of whom nobody is known elsewhere. */
	public static ReportingLines resolve(List<ReportsTo> rows) {
		return resolve(rows, Set.<String>of()::contains);
	}

	private static @Nullable Problem whyNot(ReportsTo row, Predicate<String> elsewhere) {
		String managerId = row.managerId();
		if (managerId == null) {
			return null;
		}
		if (managerId.equals(row.id())) {
			return problem(row, ProblemCode.OWN_MANAGER, row.id() + " reports to themselves, and is put at the top");
		}
		return elsewhere.test(managerId)
				? problem(row, ProblemCode.MANAGER_ELSEWHERE,
						"The manager " + managerId + " belongs to another account; " + row.id() + " is put at the top")
				: problem(row, ProblemCode.DANGLING_MANAGER,
						"There is no contact " + managerId + " to report to; " + row.id() + " is put at the top");
	}

	/** The link that came last closed the circle; a row without a date counts as older than any with one. */
	private static int latest(List<ReportsTo> rows, List<Integer> cycle) {
		int latest = -1;
		for (int row : cycle) {
			if (latest < 0) {
				latest = row;
				continue;
			}
			int byDate = oldestIfUnknown(rows.get(row)).compareTo(oldestIfUnknown(rows.get(latest)));
			if (byDate > 0 || byDate == 0 && row > latest) {
				latest = row;
			}
		}
		return latest;
	}

	private static Instant oldestIfUnknown(ReportsTo row) {
		return row.created() == null ? Instant.MIN : row.created();
	}

	private static Problem cut(List<ReportsTo> rows, List<Integer> cycle, int cut) {
		int start = cycle.indexOf(cut);
		int shown = 8;
		StringBuilder chain = new StringBuilder(rows.get(cut).id());
		for (int step = 1; step <= cycle.size(); step++) {
			if (step == shown && cycle.size() > shown) {
				chain.append(", ... ").append(cycle.size() - shown).append(" more, ...");
				step = cycle.size();
			}
			chain.append(" -> ").append(rows.get(cycle.get((start + step) % cycle.size())).id());
		}
		return problem(rows.get(cut), ProblemCode.REPORTING_CYCLE, "These people report to each other in a circle: "
				+ chain + "; the line from " + rows.get(cut).id() + " to " + rows.get(cut).managerId() + " is left out");
	}

	private static Problem problem(ReportsTo row, ProblemCode code, String message) {
		return Problem.ofValue(row.file(), row.line(), "ReportsToId", code, message);
	}

	private static Map<String, String> managers(List<ReportsTo> rows, int[] manager) {
		Map<String, String> managerOf = LinkedHashMap.newLinkedHashMap(rows.size());
		for (int row = 0; row < manager.length; row++) {
			if (manager[row] != Cycles.NONE) {
				managerOf.put(rows.get(row).id(), rows.get(manager[row]).id());
			}
		}
		return managerOf;
	}

	private static List<Problem> named(@Nullable Problem[] problems) {
		List<Problem> named = new ArrayList<>();
		for (Problem problem : problems) {
			if (problem != null) {
				named.add(problem);
			}
		}
		return List.copyOf(named);
	}
}
