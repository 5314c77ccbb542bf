package org.dottedline.access;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dottedline.graph.Snapshot;
import org.dottedline.graph.SnapshotStore;
import org.dottedline.security.Viewer;

/** Shows an administrator snapshots that lie in no database. */
public final class SeenSnapshots extends SnapshotStore {

	private final Map<String, Snapshot> snapshots;

	private SeenSnapshots(Map<String, Snapshot> snapshots) {
		super(null, null, null, 1);
		this.snapshots = snapshots;
	}

	/** What an administrator sees of streams. */
	public static Sight of(Snapshot... streams) {
		Map<String, Snapshot> byId = Arrays.stream(streams).collect(Collectors.toMap(Snapshot::streamId, Function.identity()));
		Viewer viewer = new Viewer("admin", "Admin", true, OffsetDateTime.MAX, "token");
		return new Sight(viewer, new SeenSnapshots(byId)::current);
	}

	@Override
	public Map<String, Snapshot> current(Collection<String> streamIds) {
		return streamIds.stream().filter(this.snapshots::containsKey).collect(Collectors.toMap(Function.identity(), this.snapshots::get));
	}

}
