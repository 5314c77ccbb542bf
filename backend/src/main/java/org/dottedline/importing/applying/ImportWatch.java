package org.dottedline.importing.applying;

import org.dottedline.importing.reading.Problem;
import org.dottedline.importing.reading.SourceRow;

/** Hears how an import goes on, and may stop it. */
public interface ImportWatch {

	void problem(Problem problem);

	/** A row that did not go in; why was told as a problem before. */
	void rejected(SourceRow row);

	/** Told after each batch. */
	void processed(Tally tally);

	/** Answer true to stop after the batch that is under way. */
	boolean cancelled();

}
