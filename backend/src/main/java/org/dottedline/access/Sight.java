package org.dottedline.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.dottedline.graph.Snapshot;
import org.dottedline.graph.Streams;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer sees during one request: each account at one revision throughout, and none that they may not see.
 * Used by one request, whose fields may be
 * resolved on several threads.
 */
public final class Sight {

	private final Viewer viewer;

	private final Function<Collection<String>, Map<String, Snapshot>> look;

	private final Map<String, Optional<Snapshot>> seen = new ConcurrentHashMap<>();

	/** @param look finds those of some streams that exist */
	Sight(Viewer viewer, Function<Collection<String>, Map<String, Snapshot>> look) {
		this.viewer = viewer;
		this.look = look;
	}

	public Viewer viewer() {
		return this.viewer;
	}

	/** An account; null when there is none that the viewer may see. */
	public @Nullable Snapshot account(@Nullable String accountId) {
		if (accountId == null || Streams.WORKSPACE.equals(accountId)) {
			return null;
		}
		if (!this.seen.containsKey(accountId)) {
			look(List.of(accountId, Streams.WORKSPACE));
		}
		return this.seen.get(accountId).orElse(null);
	}

	/** Looks at several accounts at once; those that the viewer may see, in the order given. */
	public List<Snapshot> accounts(Collection<String> accountIds) {
		List<String> unseen = accountIds.stream().filter(id -> !this.seen.containsKey(id)).toList();
		if (!unseen.isEmpty()) {
			look(unseen);
		}
		return accountIds.stream().flatMap(id -> this.seen.get(id).stream()).toList();
	}

	/** What all accounts share; every member sees it. */
	public Snapshot workspace() {
		if (!this.seen.containsKey(Streams.WORKSPACE)) {
			look(List.of(Streams.WORKSPACE));
		}
		return this.seen.get(Streams.WORKSPACE).orElseThrow();
	}

	private void look(Collection<String> streamIds) {
		Map<String, Snapshot> found = this.look
			.apply(streamIds.stream().filter(id -> !this.seen.containsKey(id)).toList());
		for (String id : streamIds) {
			Snapshot snapshot = found.get(id);
			boolean visible = snapshot != null
					&& (Streams.WORKSPACE.equals(id) || AccountRights.of(snapshot).of(this.viewer) != null);
			this.seen.putIfAbsent(id, visible ? Optional.of(snapshot) : Optional.empty());
		}
	}

}
