package org.dottedline.change;

import java.util.List;

import org.dottedline.graph.CommittedChange;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command.
 * @param errors why it was refused, or what was left out of it; empty when it was done as a whole
 * @param changes what it changed, the stream that it was about first; empty when it was refused or changed nothing
 * @param resultId the id of what it made or changed
 */
public record Outcome(List<UserError> errors, List<CommittedChange> changes, @Nullable String resultId) {

	/** Whether it was done as a whole. */
	public boolean done() {
		return this.errors.isEmpty();
	}

	/** The change to the stream that it was about; null when there is none. */
	public @Nullable CommittedChange change() {
		return this.changes.isEmpty() ? null : this.changes.getFirst();
	}

}
