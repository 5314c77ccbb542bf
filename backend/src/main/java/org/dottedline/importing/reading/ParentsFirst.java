package org.dottedline.importing.reading;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Lets accounts through after their parents. Only accounts that stand before their parent in the files wait in memory.
 * A circle of parents is opened at its latest account.
 */
final class ParentsFirst {

	private static final String PARENT = "ParentId";

	private final Predicate<String> comes;
	private final Consumer<SourceRow> rows;
	private final Consumer<Problem> problems;
	private final Set<String> through = new HashSet<>();
	private final Map<String, List<SourceRow>> waiting = new LinkedHashMap<>();

	/**
	 * @param comes whether an account of that id is in the files
	 */
	ParentsFirst(Predicate<String> comes, Consumer<SourceRow> rows, Consumer<Problem> problems) {
		this.comes = comes;
		this.rows = rows;
		this.problems = problems;
	}

	void add(SourceRow row) {
		String parent = row.text(PARENT);
		if (parent != null && parent.equals(row.id())) {
			pass(withoutParent(row, "The account " + row.id() + " is its own parent, which is left out"));
		} else if (parent == null || through.contains(parent) || !comes.test(parent)) {
			pass(row);
		} else {
			waiting.computeIfAbsent(parent, _ -> new ArrayList<>()).add(row);
		}
	}

	/** Lets through who waits for a parent that itself waits for them. */
	void end() {
		List<SourceRow> left = waiting.values().stream().flatMap(List::stream).toList();
		Map<String, Integer> at = HashMap.newHashMap(left.size());
		for (int row = 0; row < left.size(); row++) {
			at.put(left.get(row).id(), row);
		}
		int[] parents = left.stream().mapToInt(row -> at.getOrDefault(row.text(PARENT), Cycles.NONE)).toArray();
		for (List<Integer> cycle : Cycles.in(parents)) {
			SourceRow cut = cycle.stream().map(left::get).reduce(ParentsFirst::later).orElseThrow();
			waiting.get(cut.text(PARENT)).remove(cut);
			pass(withoutParent(cut, "These accounts are each other's parents in a circle; the parent " + cut.text(PARENT)
					+ " of " + cut.id() + " is left out"));
		}
	}

	private void pass(SourceRow first) {
		Deque<SourceRow> next = new ArrayDeque<>(List.of(first));
		while (!next.isEmpty()) {
			SourceRow row = next.poll();
			rows.accept(row);
			through.add(row.id());
			List<SourceRow> children = waiting.remove(row.id());
			if (children != null) {
				next.addAll(children);
			}
		}
	}

	private SourceRow withoutParent(SourceRow row, String message) {
		problems.accept(row.problem(PARENT, ProblemCode.PARENT_CYCLE, message));
		Map<String, String> fields = new LinkedHashMap<>(row.fields());
		fields.put(PARENT, "");
		return new SourceRow(row.file(), row.line(), row.type(), row.id(), fields);
	}

	private static SourceRow later(SourceRow one, SourceRow other) {
		int byDate = created(one).compareTo(created(other));
		return byDate > 0 || byDate == 0 && one.line() > other.line() ? one : other;
	}

	private static Instant created(SourceRow row) {
		return row.instant("CreatedDate") instanceof Value.Given<Instant>(Instant created) ? created : Instant.MIN;
	}
}
