package org.dottedline.feed;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * An account around one change.
 * @param before as it was just before
 * @param after as it was just after
 */
record Moment(Snapshot before, Snapshot after) {

	/** A record as the change left it, or as it was before where the change took it away. */
	@Nullable GraphRecord find(RecordType type, @Nullable String id) {
		GraphRecord left = this.after.find(type, id);
		return left != null ? left : this.before.find(type, id);
	}

}
