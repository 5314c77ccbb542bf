package org.dottedline.change;

import java.util.List;

import org.dottedline.graph.CommittedChange;
import org.jspecify.annotations.Nullable;

/** Ends a transaction without effect where there is nothing left to do, with the answer to give. */
final class DoneBefore extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Outcome outcome;

	/** A command that was done before, with what it left out then. */
	DoneBefore(List<CommittedChange> changes, List<UserError> leftOut) {
		this(changes, leftOut, changes.getFirst().resultId());
	}

	DoneBefore(List<CommittedChange> changes, List<UserError> leftOut, @Nullable String resultId) {
		super("done before", null, false, false);
		this.outcome = new Outcome(leftOut, changes, resultId);
	}

	Outcome outcome() {
		return this.outcome;
	}

}
