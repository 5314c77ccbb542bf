package org.dottedline.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.dottedline.graph.CommittedChange;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells this node's listeners that a stream was changed, and keeps the last changes of each stream that somebody
 * listens to, so that many listeners need no statement. Changes may come in any order and more than once.
 */
@Component
public class ChangeFeed {

	private static final int KEPT = 256;

	private final Map<String, Stream> streams = new ConcurrentHashMap<>();

	/**
	 * Calls a listener after every change of a stream from now on until the answer is run. It is called on the thread
	 * that committed: it must not block and must not throw.
	 */
	public Runnable listen(String streamId, Runnable listener) {
		this.streams.compute(streamId, (id, known) -> {
			Stream stream = known == null ? new Stream() : known;
			stream.listeners.add(listener);
			return stream;
		});
		return () -> this.streams.computeIfPresent(streamId, (id, stream) -> {
			stream.listeners.remove(listener);
			return stream.listeners.isEmpty() ? null : stream;
		});
	}

	/** The streams that somebody listens to. */
	public Set<String> heard() {
		return Set.copyOf(this.streams.keySet());
	}

	/** The last revision of a stream that anybody here has heard of; 0 when nobody has since somebody listens. */
	public int known(String streamId) {
		Stream stream = this.streams.get(streamId);
		return stream == null ? 0 : stream.known();
	}

	/** The last revision of a stream that was published here; 0 when none was since somebody listens. */
	int latest(String streamId) {
		Stream stream = this.streams.get(streamId);
		return stream == null ? 0 : stream.latest();
	}

	/** What follows a revision without a gap; null when what comes next is not kept here. */
	public @Nullable List<CommittedChange> after(String streamId, int revision) {
		Stream stream = this.streams.get(streamId);
		return stream == null ? null : stream.after(revision);
	}

	void publish(CommittedChange change) {
		Stream stream = this.streams.get(change.streamId());
		if (stream != null) {
			stream.keep(change);
			stream.listeners.forEach(Runnable::run);
		}
	}

	/** Has everybody who listens to a stream look for what was not published here, up to a revision. */
	void wake(String streamId, int revision) {
		Stream stream = this.streams.get(streamId);
		if (stream != null) {
			stream.know(revision);
			stream.listeners.forEach(Runnable::run);
		}
	}

	/** One stream's listeners and last changes. */
	private static final class Stream {

		private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

		private final NavigableMap<Integer, CommittedChange> changes = new TreeMap<>();

		private int known;

		synchronized void know(int revision) {
			this.known = Math.max(this.known, revision);
		}

		synchronized int known() {
			return this.known;
		}

		synchronized void keep(CommittedChange change) {
			know(change.revision());
			this.changes.put(change.revision(), change);
			while (this.changes.size() > KEPT) {
				this.changes.pollFirstEntry();
			}
		}

		synchronized int latest() {
			return this.changes.isEmpty() ? 0 : this.changes.lastKey();
		}

		synchronized @Nullable List<CommittedChange> after(int revision) {
			List<CommittedChange> following = new ArrayList<>();
			int next = revision + 1;
			for (CommittedChange change : this.changes.tailMap(revision, false).values()) {
				if (change.revision() != next) {
					break;
				}
				following.add(change);
				next++;
			}
			return following.isEmpty() ? null : following;
		}

	}

}
