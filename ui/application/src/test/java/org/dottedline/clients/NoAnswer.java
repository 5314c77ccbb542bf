package org.dottedline.clients;

/** A request that got no answer, or none that says what became of it. */
public final class NoAnswer extends Exception {

	private static final long serialVersionUID = 1L;

	NoAnswer(String reason) {
		super(reason);
	}

}
