package org.dottedline.change;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.dottedline.graph.CommittedChange;

import org.springframework.stereotype.Component;

/**
 * Tells this node's listeners of a stream what was committed. A listener is called on the thread that committed: it must
 * not block and must not throw.
 */
@Component
public class ChangeFeed {

	private final Map<String, Set<Consumer<CommittedChange>>> listeners = new ConcurrentHashMap<>();

	/** Calls a listener for every change of a stream from now on until the answer is run. */
	public Runnable listen(String streamId, Consumer<CommittedChange> listener) {
		this.listeners.compute(streamId, (id, known) -> {
			Set<Consumer<CommittedChange>> all = known == null ? ConcurrentHashMap.newKeySet() : known;
			all.add(listener);
			return all;
		});
		return () -> this.listeners.computeIfPresent(streamId, (id, known) -> {
			known.remove(listener);
			return known.isEmpty() ? null : known;
		});
	}

	/** The streams that somebody listens to. */
	public Set<String> heard() {
		return Set.copyOf(this.listeners.keySet());
	}

	void publish(CommittedChange change) {
		this.listeners.getOrDefault(change.streamId(), Set.of()).forEach(listener -> listener.accept(change));
	}

}
