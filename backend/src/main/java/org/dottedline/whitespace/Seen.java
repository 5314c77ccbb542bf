package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dottedline.graph.GraphRecord;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.whitespace.Cell.Conflict;
import org.dottedline.whitespace.Cell.State;
import org.jspecify.annotations.Nullable;

/**
 * What the data says of a cell, beside what it said when something else was said by hand: as long as it says the same,
 * whoever spoke knew; once it says something else they ought to hear of it.
 */
final class Seen {

	private Seen() {
	}

	/** What the data says of the state, in the form that a record keeps; null for open. */
	static @Nullable String state(@Nullable RevenueFact fact) {
		State derived = derived(fact);
		return derived == State.OPEN ? null : derived.name();
	}

	/** What the data says of the revenue, in the form that a record keeps. */
	static @Nullable String revenue(@Nullable RevenueFact fact) {
		Money revenue = fact == null ? null : fact.currentRevenue();
		return revenue == null ? null : revenue.toString();
	}

	static State derived(@Nullable RevenueFact fact) {
		if (fact == null) {
			return State.OPEN;
		}
		return fact.sold() ? State.SOLD : fact.inProgress() ? State.IN_PROGRESS : State.OPEN;
	}

	/** Where the data came to contradict the hand. */
	static List<Conflict> conflicts(@Nullable RevenueFact fact, @Nullable GraphRecord hand) {
		if (hand == null) {
			return List.of();
		}
		List<Conflict> conflicts = new ArrayList<>(0);
		String state = hand.text("state");
		if (state != null && !state.equals(derived(fact).name())
				&& !Objects.equals(state(fact), hand.text("seenState"))) {
			conflicts.add(new Conflict(CellField.STATE, state, derived(fact).name()));
		}
		String revenue = hand.text("currentRevenue");
		if (revenue != null && !revenue.equals(revenue(fact))
				&& !Objects.equals(revenue(fact), hand.text("seenRevenue"))) {
			conflicts.add(new Conflict(CellField.CURRENT_REVENUE, revenue, revenue(fact)));
		}
		return conflicts;
	}

}
