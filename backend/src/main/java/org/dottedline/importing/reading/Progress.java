package org.dottedline.importing.reading;

/**
 * How far the reading is.
 *
 * @param rowsTotal 0 while the files are still being recognised
 */
public record Progress(Phase phase, long bytesRead, long bytesTotal, long rowsRead, long rowsTotal) {

	/** What is being done. */
	public enum Phase {
		/** Finding out what the files are, and counting. */
		RECOGNISING,
		/** Handing rows over. */
		READING
	}
}
