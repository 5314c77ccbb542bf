package org.dottedline.change;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.graph.Draft;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.SnapshotStore;
import org.dottedline.graph.Streams;
import org.jspecify.annotations.Nullable;

/**
 * Tries commands one after the other without any effect: each sees what those before it did, and nobody else does. Used
 * by one thread.
 */
public final class Rehearsal implements Road {

	private final SnapshotStore snapshots;

	private final Map<String, Snapshot> stage = new HashMap<>();

	public Rehearsal(SnapshotStore snapshots) {
		this.snapshots = snapshots;
	}

	@Override
	public Outcome run(Command command) {
		Set<String> streams = new TreeSet<>(command.accounts());
		if (command.workspace()) {
			streams.add(Streams.WORKSPACE);
		}
		command.newAccounts().forEach(id -> this.stage.put(id, new Snapshot(id, 0, Map.of())));
		streams.addAll(command.newAccounts());
		try {
			Map<String, Draft> drafts = new LinkedHashMap<>();
			for (String streamId : streams) {
				Snapshot snapshot = snapshot(streamId);
				if (snapshot == null) {
					throw Refusal.unseen(command.idField());
				}
				drafts.put(streamId, new Draft(snapshot));
			}
			ChangeRoad.checkRights(command, drafts);
			Drafts opened = new Drafts(drafts);
			String resultId = command.body().on(opened);
			drafts.forEach((id, draft) -> this.stage.put(id,
					draft.base().apply(draft.base().revision() + 1, draft.entries())));
			return new Outcome(opened.leftOut(), List.of(), resultId);
		}
		catch (Refusal refusal) {
			return new Outcome(refusal.errors(), List.of(), null);
		}
	}

	/** A stream as it is after what was tried so far; null when there is none. */
	public @Nullable Snapshot snapshot(String streamId) {
		Snapshot staged = this.stage.get(streamId);
		if (staged == null) {
			staged = this.snapshots.current(streamId);
			if (staged != null) {
				this.stage.put(streamId, staged);
			}
		}
		return staged;
	}

}
