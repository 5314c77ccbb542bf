package org.dottedline.ui.contract;

import org.dottedline.ui.api.Answered;
import org.dottedline.ui.api.Changed;
import org.jspecify.annotations.Nullable;

/** Saves what is other than it was. What somebody else wrote meanwhile is told first, and replaced when it is saved again. */
class Saving {

	private final Contracts contracts;
	private final String contract;
	private final Terms before;
	private @Nullable Integer seen;

	/** @param seen the account's revision that the reader saw */
	Saving(Contracts contracts, String contract, Terms before, int seen) {
		this.contracts = contracts;
		this.contract = contract;
		this.before = before;
		this.seen = seen;
	}

	Changed save(Terms now) {
		var answered = contracts.update(contract, now.changesFrom(before), seen);
		if (answered.errors().stream().noneMatch(problem -> problem.code().equals("CONFLICT"))) {
			return answered;
		}
		seen = null;
		return new Changed(answered.errors().stream().map(Saving::askAgain).toList(), null);
	}

	private static Answered.Problem askAgain(Answered.Problem problem) {
		return new Answered.Problem(problem.code(), problem.path(), problem.message() + " Save again to replace it.", null, null, null);
	}
}
