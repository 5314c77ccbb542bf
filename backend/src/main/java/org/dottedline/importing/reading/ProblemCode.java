package org.dottedline.importing.reading;

import static org.dottedline.importing.reading.Problem.Severity.ERROR;
import static org.dottedline.importing.reading.Problem.Severity.NOTE;
import static org.dottedline.importing.reading.Problem.Severity.WARNING;

/** The kinds of problem, each with how much it costs. */
public enum ProblemCode {

	// of a file
	UNREADABLE_FILE(ERROR),
	SYMBOLIC_LINK(ERROR),
	UNSAFE_PATH(ERROR),
	NOT_A_TABLE(ERROR),
	EMPTY_FILE(WARNING),
	NO_ROWS(NOTE),
	NO_ID_COLUMN(ERROR),
	AMBIGUOUS_OBJECT(ERROR),
	DUPLICATE_COLUMN(WARNING),
	MIXED_ENCODING(WARNING),
	DAMAGED_ZIP(ERROR),
	ENCRYPTED_ZIP(ERROR),
	ZIP_BOMB(ERROR),
	UNREADABLE_PLAN(ERROR),
	PLAN_FILE_MISSING(ERROR),
	DAMAGED_JSON(ERROR),
	OBJECT_NOT_IMPORTED(NOTE),

	// of a row
	TOO_FEW_COLUMNS(ERROR),
	TOO_MANY_COLUMNS(ERROR),
	UNBALANCED_QUOTE(ERROR),
	FIELD_TOO_LONG(ERROR),
	NUL_REMOVED(WARNING),
	MISSING_ID(ERROR),
	DUPLICATE_ID(WARNING),
	DELETED_IN_SOURCE(NOTE),

	// of a value
	NOT_A_NUMBER(WARNING),
	NOT_A_DATE(WARNING),
	AMBIGUOUS_DATE(WARNING),
	NOT_A_BOOLEAN(WARNING),

	// between rows
	DANGLING_REFERENCE(WARNING),
	DANGLING_MANAGER(WARNING),
	MANAGER_ELSEWHERE(WARNING),
	OWN_MANAGER(WARNING),
	REPORTING_CYCLE(WARNING),
	PARENT_CYCLE(WARNING),
	UNKNOWN_PRODUCT(ERROR),
	NO_ACCOUNT(ERROR),

	/** Refused by a rule of the product when it was applied. */
	REFUSED(ERROR);

	private final Problem.Severity severity;

	ProblemCode(Problem.Severity severity) {
		this.severity = severity;
	}

	/** What a problem of this kind usually does to the import. */
	public Problem.Severity severity() {
		return severity;
	}
}
