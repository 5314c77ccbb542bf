package org.dottedline.histories;

import java.util.List;

/**
 * What a checker found.
 *
 * @param violations one sentence for each thing that must not be; empty when all is well
 */
public record Verdict(List<String> violations, Counts counts) {

	/**
	 * What was looked at.
	 *
	 * @param done operations without a final answer that were done after all
	 * @param absent operations without a final answer that left no trace
	 */
	public record Counts(int operations, int acknowledged, int refused, int done, int absent, int tries, int changes, int events,
			int steps, int resumed, int reloads, int reads, int ends) {
	}

	public boolean sound() {
		return this.violations.isEmpty();
	}

	/** The counts in words. */
	public String account() {
		return """
				%d operations: %d acknowledged, %d refused, %d never answered (%d of them done, whole; %d absent); %d tries got no answer
				%d changes in the database, every stream without a gap
				%d events with %d changes heard in order, %d times resumed, %d times told to reload
				%d reads, each equal to the log at its revision and none older than what was known before it
				%d states compared at the end""".formatted(this.counts.operations, this.counts.acknowledged, this.counts.refused,
				this.counts.done + this.counts.absent, this.counts.done, this.counts.absent, this.counts.tries, this.counts.changes,
				this.counts.events, this.counts.steps, this.counts.resumed, this.counts.reloads, this.counts.reads, this.counts.ends);
	}

}
