package org.dottedline.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The snapshots of this node, in a cache bounded by the number of records. A snapshot that it gives out is never older
 * than the last change acknowledged on any node before the call: the revision is checked each time, for all who ask at
 * the same moment in one statement.
 */
@Component
public class SnapshotStore {

	private final SnapshotLoader loader;

	private final ChangeSource changes;

	private final RevisionCheck revisions;

	private final Cache<String, Snapshot> cache;

	public SnapshotStore(SnapshotLoader loader, ChangeSource changes, RevisionCheck revisions,
			@Value("${dottedline.snapshots.records:400000}") long records) {
		this.loader = loader;
		this.changes = changes;
		this.revisions = revisions;
		this.cache = Caffeine.newBuilder()
			.maximumWeight(records)
			.weigher((String id, Snapshot snapshot) -> snapshot.size() + 1)
			.executor(Runnable::run)
			.build();
	}

	/** The stream as it is now; null when there is none. */
	public @Nullable Snapshot current(String streamId) {
		return current(List.of(streamId)).get(streamId);
	}

	/** Streams as they are now, by id; what does not exist is left out. */
	public Map<String, Snapshot> current(Collection<String> streamIds) {
		return atLeast(this.revisions.of(streamIds));
	}

	/** Streams no older than the revisions that were just read, by id. */
	public Map<String, Snapshot> atLeast(Map<String, Integer> revisions) {
		Map<String, Snapshot> found = new HashMap<>();
		List<String> missing = new ArrayList<>();
		revisions.forEach((id, revision) -> {
			Snapshot snapshot = advanced(id, revision);
			if (snapshot == null) {
				missing.add(id);
			}
			else {
				found.put(id, snapshot);
			}
		});
		if (!missing.isEmpty()) {
			this.loader.load(missing).values().forEach(snapshot -> found.put(snapshot.streamId(), keep(snapshot)));
		}
		return found;
	}

	/** A stream that the transaction holds locked at a revision. */
	public Snapshot locked(TransactionContext transaction, String streamId, int revision) {
		Snapshot known = advanced(streamId, revision);
		if (known != null && known.revision() == revision) {
			return known;
		}
		return keep(this.loader.load(transaction, List.of(streamId)).getFirst());
	}

	/** Takes a committed change into the cache; one that does not follow on is left for the next read to catch up. */
	public void committed(String streamId, int revision, List<Entry> entries) {
		this.cache.asMap()
			.computeIfPresent(streamId, (id, known) -> known.revision() == revision - 1
					? known.apply(revision, entries) : known);
	}

	/** The snapshot that is in the cache, of whatever age; null when there is none. */
	public @Nullable Snapshot known(String streamId) {
		return this.cache.getIfPresent(streamId);
	}

	/** Forgets everything; the next reads are full ones. */
	public void clear() {
		this.cache.invalidateAll();
	}

	private @Nullable Snapshot advanced(String streamId, int revision) {
		Snapshot known = this.cache.getIfPresent(streamId);
		if (known == null) {
			return null;
		}
		if (known.revision() >= revision) {
			return known;
		}
		List<CommittedChange> missed = this.changes.between(streamId, known.revision(), revision);
		for (CommittedChange change : missed) {
			if (change.revision() != known.revision() + 1) {
				return null;
			}
			known = known.apply(change.revision(), change.entries());
		}
		return known.revision() < revision ? null : keep(known);
	}

	private Snapshot keep(Snapshot snapshot) {
		return this.cache.asMap()
			.merge(snapshot.streamId(), snapshot, (known, loaded) -> known.revision() > loaded.revision() ? known
					: loaded);
	}

}
