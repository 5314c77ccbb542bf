package org.dottedline.views;

import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Entry;
import org.dottedline.graph.Entry.FieldChange;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;

/** What an account's history tells of saved views: of another member's own nothing. */
public final class ToldViews {

	private ToldViews() {
	}

	/**
	 * Whether a viewer may read an entry of the history: whoever made the change may, and others where it is about a view
	 * that was shared as a whole. What was changed in one may be from a time before it was shared.
	 */
	public static boolean tells(CommittedChange change, Entry entry, Viewer viewer) {
		if (entry.type() != RecordType.SAVED_VIEW || viewer.memberId().equals(change.byId())) {
			return true;
		}
		FieldChange shared = entry.fields().get("shared");
		return shared != null && switch (entry.kind()) {
			case ADDED -> Boolean.TRUE.equals(shared.after());
			case REMOVED -> Boolean.TRUE.equals(shared.before());
			case UPDATED -> false;
		};
	}

}
