package org.dottedline.importing.reading;

import org.jspecify.annotations.Nullable;

/**
 * Something in the files that a person should know of.
 *
 * @param file    the sender's name of the file
 * @param line    the line on which the row starts, from 1; null when it is about the whole file
 * @param column  the column as its header names it; null when it is about the whole row
 * @param message one sentence for the person who imports, with the offending value where that helps
 */
public record Problem(String file, @Nullable Long line, @Nullable String column, ProblemCode code, String message,
		Severity severity) {

	/** What the problem did to the import. */
	public enum Severity {
		/** The row, or the file, did not go in. */
		ERROR,
		/** The row went in, but not all of it. */
		WARNING,
		/** Nothing was lost. */
		NOTE
	}

	/** A problem of a whole file. */
	public static Problem ofFile(String file, ProblemCode code, String message) {
		return new Problem(file, null, null, code, message, code.severity());
	}

	/** A problem of one row. */
	public static Problem ofRow(String file, long line, ProblemCode code, String message) {
		return new Problem(file, line, null, code, message, code.severity());
	}

	/** A problem of one value. */
	public static Problem ofValue(String file, long line, String column, ProblemCode code, String message) {
		return new Problem(file, line, column, code, message, code.severity());
	}
}
