package org.dottedline.whitespace;

import java.util.Map;
import java.util.Set;

import org.dottedline.whitespace.Cell.State;

/** The finer states of cells. */
final class CellStatus {

	private static final Map<State, Set<String>> BY_STATE = Map.of(State.SOLD, Set.of("DEFEND"), State.IN_PROGRESS,
			Set.of(), State.OPEN, Set.of("UNASSESSED", "POTENTIAL", "COMPETITOR_HELD"), State.BLOCKED,
			Set.of("BLOCKED", "NOT_APPLICABLE"));

	private CellStatus() {
	}

	static boolean fits(String status, State state) {
		return BY_STATE.getOrDefault(state, Set.of()).contains(status);
	}

	static boolean exists(String status) {
		return BY_STATE.values().stream().anyMatch(statuses -> statuses.contains(status));
	}

	static Set<String> of(State state) {
		return BY_STATE.getOrDefault(state, Set.of());
	}

}
