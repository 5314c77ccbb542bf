package org.dottedline.cli;

/** One line on the terminal that says how far a command is, written over by the next. Silent where nobody watches. */
final class Progress {

	private static final String CLEAR_LINE = "\r\u001b[K";

	private final boolean watched;

	private Progress(boolean watched) {
		this.watched = watched;
	}

	static Progress onTerminal() {
		return new Progress(System.console() != null && System.console().isTerminal());
	}

	void show(String text) {
		if (this.watched) {
			System.err.print(CLEAR_LINE + text);
			System.err.flush();
		}
	}

	void end() {
		show("");
	}

}
