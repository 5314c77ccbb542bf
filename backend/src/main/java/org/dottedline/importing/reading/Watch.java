package org.dottedline.importing.reading;

/** Someone who looks on while files are read, and may call it off. Both methods are called often; keep them cheap. */
public interface Watch {

	/** Told every few hundred rows or so. */
	default void progress(Progress progress) {
	}

	/** Answer true to stop: the reading then throws {@link ReadingCancelled} before its next row. */
	default boolean cancelled() {
		return false;
	}
}
