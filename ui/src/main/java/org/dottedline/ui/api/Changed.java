package org.dottedline.ui.api;

import java.util.List;

import org.dottedline.schema.types.Change;
import org.jspecify.annotations.Nullable;

/**
 * What the API answered to an edit that can be taken back.
 *
 * @param change its entry in the history; null when it was not done
 */
public record Changed(List<Answered.Problem> errors, @Nullable Change change) {

	/** Whether it was done. */
	public boolean done() {
		return errors.isEmpty();
	}

	/** The first reason in a sentence; empty when it was done. */
	public String complaint() {
		return new Answered(errors).complaint();
	}
}
