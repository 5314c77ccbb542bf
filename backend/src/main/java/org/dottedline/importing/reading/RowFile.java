package org.dottedline.importing.reading;

import java.io.IOException;

/** A file that holds rows, and can be gone through as often as needed. */
sealed interface RowFile permits CsvFile, TreeFile {

	/** The sender's name. */
	String name();

	/** Bytes to go through, after inflating. */
	long size();

	/**
	 * Goes through all rows in the order of the file.
	 *
	 * @throws IOException when the bytes can't be read to the end; the rows before that were handed over
	 */
	void each(Sink sink) throws IOException;

	/** Takes what is in the file. */
	interface Sink {

		/** A row that can be read. */
		void row(SourceRow row);

		/** A row of that object that can't be read, or not as it stands. */
		void problem(SObject type, Problem problem);
	}
}
