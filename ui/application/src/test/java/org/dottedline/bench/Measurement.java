package org.dottedline.bench;

import java.util.List;

/** One way of looking at the product, which gives one figure or a few. */
interface Measurement {

	/** The word that chooses it on the command line. */
	String name();

	/** What it measures and how, in a sentence or two. */
	String about();

	/**
	 * Measures; takes minutes at most.
	 *
	 * @throws Exception when it could not be measured, with a message for a reader
	 */
	List<Outcome> measure(Workbench bench) throws Exception;
}
