package org.dottedline.change;

import java.util.Set;

/** Ends an attempt that turned out to touch streams that it does not hold; the next one locks them too. */
final class MoreStreams extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Set<String> streamIds;

	MoreStreams(Set<String> streamIds) {
		super("more streams", null, false, false);
		this.streamIds = streamIds;
	}

	Set<String> streamIds() {
		return this.streamIds;
	}

}
