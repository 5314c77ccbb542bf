package org.dottedline.cli;

/** A command could not do what it was asked. The message is a plain sentence for whoever typed it. */
class CommandFailed extends Exception {

	private static final long serialVersionUID = 1L;

	CommandFailed(String message) {
		super(message);
	}

}
