package org.dottedline.access;

import org.dottedline.graph.SnapshotStore;
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
		return new Sight(viewer, this.snapshots);
	}

}
