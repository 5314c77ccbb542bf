package org.dottedline.importing.applying;

import org.dottedline.importing.reading.Problem;

/** Hears how an import goes on, and may stop it. */
public interface ImportWatch {

	void problem(Problem problem);

	/** Told after each batch. */
	void processed(Tally tally);

	/** Told of each command that changed something, in order. */
	default void did(String commandId) {
	}

	/** Answer true to stop after the batch that is under way. */
	boolean cancelled();

}
