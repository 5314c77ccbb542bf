package org.dottedline.ui.api;

import java.util.List;
import java.util.Optional;

import org.dottedline.schema.types.Member;
import org.jspecify.annotations.Nullable;

/**
 * What the API answered to an edit.
 *
 * @param errors why it was not done; empty when it was
 */
public record Answered(List<Problem> errors) {

	/** Whether it was done. */
	public boolean done() {
		return errors.isEmpty();
	}

	/** The first reason in a sentence; empty when it was done. */
	public String complaint() {
		return errors.stream().map(Problem::message).findFirst().orElse("");
	}

	/** A field that somebody else has changed meanwhile. */
	public Optional<Problem> conflict() {
		return errors.stream().filter(problem -> problem.code().equals("CONFLICT")).findFirst();
	}

	/**
	 * One reason.
	 *
	 * @param path the input field at fault, from the outside in; null where the document does not ask
	 * @param yours of a conflict: the value that was to be written
	 * @param theirs of a conflict: the value that stands there now
	 * @param by of a conflict: who wrote it
	 */
	public record Problem(String code, @Nullable List<String> path, String message, @Nullable Object yours, @Nullable Object theirs, @Nullable Member by) {

		/** The field at fault; empty when it is not known. */
		public String field() {
			return path == null || path.size() < 2 ? "" : path.get(1);
		}
	}
}
