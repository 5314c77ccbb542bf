package org.dottedline.collaboration;

import java.util.List;

import org.dottedline.graph.CommittedChange;

/** What a subscriber of an account hears. */
public sealed interface AccountEvent {

	/** Changes in order, each once. */
	record ChangesEvent(int revision, List<CommittedChange> changes) implements AccountEvent {
	}

	/** What came is too old or too much to be sent: read again. */
	record ReloadEvent(int revision, String reason) implements AccountEvent {
	}

}
