package org.dottedline.graph;

import java.util.List;

/** Where a snapshot that fell behind finds what it missed. */
public interface ChangeSource {

	/**
	 * The changes of a stream after one revision and up to another, in order. May give fewer when there are too many
	 * to be worth applying; then the stream is read in full.
	 */
	List<CommittedChange> between(String streamId, int after, int upTo);

}
