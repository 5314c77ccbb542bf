package org.dottedline.importing.reading;

/** Takes the rows of an import, one by one, on the thread that reads. What it throws goes through to the caller. */
public interface RowReceiver extends Watch {

	/** A good row. */
	void row(SourceRow row);

	/** A row that is left out, or was mended, and why. */
	void problem(Problem problem);
}
