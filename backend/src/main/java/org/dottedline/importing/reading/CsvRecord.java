package org.dottedline.importing.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file, as it stands there.
 *
 * @param line   the line on which it starts, from 1
 * @param fields unquoted; those before the flaw when there is one
 * @param flaw   why the record can't be taken apart
 * @param nul    whether NUL characters were taken out of it
 */
record CsvRecord(long line, List<String> fields, @Nullable Flaw flaw, boolean nul) {

	/** What is wrong with a record. */
	enum Flaw {
		/** A quote that opens and never closes, or one in the middle of a quoted field that is not doubled. */
		QUOTE,
		/** A field longer than the limit. */
		TOO_LONG
	}

	/** Nothing but delimiters and blanks. */
	boolean blank() {
		return flaw == null && fields.stream().allMatch(String::isBlank);
	}
}
