package org.dottedline.importing.reading;

/** The {@link Watch} asked to stop. */
public final class ReadingCancelled extends RuntimeException {

	ReadingCancelled() {
		super("The import was cancelled", null, false, false);
	}
}
