package org.dottedline.plan;

import java.util.List;

import org.dottedline.account.Account;

/** The plan of an account, as a viewer sees it. */
record Plan(Account account, Measure measures) {

	public List<Objective> objectives() {
		return Objective.all(this.account, this.measures);
	}

	public List<Action> actions() {
		return Action.all(this.account, this.measures);
	}

	/** How much its objectives lack, all together. */
	public int gapCount() {
		return objectives().stream().mapToInt(objective -> objective.gaps().size()).sum();
	}

	public int overdueCount() {
		return (int) actions().stream().filter(Action::overdue).count();
	}

}
