package org.dottedline.histories;

import java.util.List;

/** Something that a client did or saw, at a time of the clock that all clients share ({@link System#nanoTime()}). */
public sealed interface Happening {

	long at();

	/** Asked for an operation for the first time. */
	record Invoked(long at, Operation operation) implements Happening {
	}

	/** Was told that an operation is done. */
	record Acknowledged(long at, String key, String commandId, String stream, int revision) implements Happening {
	}

	/** Was told that an operation will not be done. */
	record Refused(long at, String key, String reason) implements Happening {
	}

	/** Got no answer to one try; whether the operation was done is unknown. */
	record Unanswered(long at, String key, String reason) implements Happening {
	}

	/** Began to follow a stream after a revision, anew or again. */
	record Followed(long at, String stream, int after) implements Happening {
	}

	/** Heard of changes in one event. */
	record Heard(long at, String stream, List<Step> steps) implements Happening {
	}

	/** Was told to read the stream again, and has come to a revision by that. */
	record Reloaded(long at, String stream, int revision) implements Happening {
	}

	/** Read a stream; {@code began} is when it asked. */
	record Read(long began, long at, State state) implements Happening {
	}

	/** A change as an event tells it. */
	record Step(int revision, String commandId) {
	}

}
