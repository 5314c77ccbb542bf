package org.dottedline.ui.account;

import java.util.List;
import java.util.Optional;

import org.dottedline.schema.types.Member;
import org.jspecify.annotations.Nullable;

/**
 * What the API answered to an edit.
 *
 * @param errors why it was not done; empty when it was
 */
record Answered(List<Problem> errors) {

	boolean done() {
		return errors.isEmpty();
	}

	/** The first reason in a sentence; empty when it was done. */
	String complaint() {
		return errors.stream().map(Problem::message).findFirst().orElse("");
	}

	/** A field that somebody else has changed meanwhile. */
	Optional<Problem> conflict() {
		return errors.stream().filter(problem -> problem.code().equals("CONFLICT")).findFirst();
	}

	/**
	 * One reason.
	 *
	 * @param yours of a conflict: the value that was to be written
	 * @param theirs of a conflict: the value that stands there now
	 * @param by of a conflict: who wrote it
	 */
	record Problem(String code, String message, @Nullable Object yours, @Nullable Object theirs, @Nullable Member by) {
	}
}
