package org.dottedline.change;

/** Takes commands: the one road, or a rehearsal of it. */
public interface Road {

	/** Does a command, or says why not. Never throws {@link Refusal}. */
	Outcome run(Command command);

}
