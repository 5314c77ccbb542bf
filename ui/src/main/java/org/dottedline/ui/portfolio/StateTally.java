package org.dottedline.ui.portfolio;

import org.dottedline.schema.types.CellState;

/** How many product families of an account are in which state; those of which nothing is known are open. */
record StateTally(int sold, int inProgress, int blocked, int all) {

	static StateTally of(int all) {
		return new StateTally(0, 0, 0, all);
	}

	StateTally with(CellState state) {
		return switch (state) {
			case SOLD -> new StateTally(sold + 1, inProgress, blocked, all);
			case IN_PROGRESS -> new StateTally(sold, inProgress + 1, blocked, all);
			case BLOCKED -> new StateTally(sold, inProgress, blocked + 1, all);
			case OPEN -> this;
		};
	}

	StateTally and(StateTally other) {
		return new StateTally(sold + other.sold, inProgress + other.inProgress, blocked + other.blocked, all + other.all);
	}

	int open() {
		return Math.max(0, all - sold - inProgress - blocked);
	}
}
