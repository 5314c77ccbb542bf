package org.dottedline.collaboration;

import java.time.OffsetDateTime;
import java.util.List;

import org.dottedline.change.ChangeLog.Wanted;
import org.dottedline.graph.Entry;
import org.dottedline.security.Viewer;
import org.dottedline.views.ToldViews;
import org.jspecify.annotations.Nullable;

/** Which changes of a history are asked for; what is left out asks for all. */
record ChangeFilter(@Nullable String byId, @Nullable List<String> commands, @Nullable String target, @Nullable String type,
		@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {

	static ChangeFilter orAll(@Nullable ChangeFilter filter) {
		return filter != null ? filter : new ChangeFilter(null, null, null, null, null, null);
	}

	/** As the history looks for it, for a viewer who is not told of everything. */
	Wanted by(Viewer viewer) {
		return new Wanted(this.byId, this.commands, this.from, this.to, change -> (this.target == null && this.type == null)
				|| change.entries().stream().anyMatch(entry -> isAbout(entry) && ToldViews.tells(change, entry, viewer)));
	}

	private boolean isAbout(Entry entry) {
		return (this.target == null || this.target.equals(entry.target()))
				&& (this.type == null || this.type.equals(entry.type().label()));
	}

}
