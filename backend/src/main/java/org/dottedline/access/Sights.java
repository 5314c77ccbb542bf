package org.dottedline.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.Snapshot;
import org.dottedline.graph.SnapshotStore;
import org.dottedline.graph.Streams;
import org.dottedline.security.CurrentViewer;
import org.dottedline.security.Viewer;

import org.springframework.stereotype.Component;

/** Opens what viewers see. */
@Component
public class Sights {

	private final SnapshotStore snapshots;

	private final CurrentViewer currentViewer;

	Sights(SnapshotStore snapshots, CurrentViewer currentViewer) {
		this.snapshots = snapshots;
		this.currentViewer = currentViewer;
	}

	/** What whoever asks now sees, as of now. */
	public Sight open() {
		return open(this.currentViewer.require());
	}

	/** What a viewer sees, as of now. */
	public Sight open(Viewer viewer) {
		return new Sight(viewer, this.snapshots::current);
	}

	/**
	 * What a viewer sees who is just being told that an account has come to a revision: the account no older than that, and
	 * what all share as this node last saw it. Asks the database nothing that is known here, however many are told.
	 */
	public Sight told(Viewer viewer, String accountId, int revision) {
		return new Sight(viewer, streamIds -> {
			Map<String, Snapshot> seen = new HashMap<>();
			List<String> others = new ArrayList<>();
			for (String id : streamIds) {
				Snapshot workspace = Streams.WORKSPACE.equals(id) ? this.snapshots.known(id) : null;
				if (workspace != null) {
					seen.put(id, workspace);
				}
				else if (id.equals(accountId)) {
					seen.putAll(this.snapshots.atLeast(Map.of(id, revision)));
				}
				else {
					others.add(id);
				}
			}
			if (!others.isEmpty()) {
				seen.putAll(this.snapshots.current(others));
			}
			return seen;
		});
	}

}
