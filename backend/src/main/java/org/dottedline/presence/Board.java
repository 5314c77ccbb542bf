package org.dottedline.presence;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who is on one account. Some are here, heard of on this node; the others stand on the boards of other nodes.
 * Nobody stays who was not heard of for {@link #GONE_AFTER}.
 */
final class Board {

	/** How long somebody is taken to be there without a word of them. */
	static final Duration GONE_AFTER = Duration.ofSeconds(6);

	private final String accountId;

	private final Map<String, Here> here = new HashMap<>();

	/** When windows left whose last words may still be under way: those must not bring them back. */
	private final Map<String, Long> departed = new HashMap<>();

	private Set<Occupant> elsewhere = Set.of();

	private long elsewhereAt;

	private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

	private long moves;

	Board(String accountId) {
		this.accountId = accountId;
	}

	String accountId() {
		return this.accountId;
	}

	/** Lets a window be there from now on, as long as it is heard of; each arrival is to be answered by a departure. */
	synchronized void arrive(Viewer viewer, String windowId, long now) {
		this.departed.remove(id(viewer, windowId));
		hear(viewer, windowId, null, now).connections++;
	}

	/** A window's connection ended; where it has come back by another meanwhile, it stays. */
	synchronized void depart(Viewer viewer, String windowId, long now) {
		String id = id(viewer, windowId);
		Here known = this.here.get(id);
		if (known != null && --known.connections <= 0) {
			this.here.remove(id);
			this.departed.put(id, now);
			moved();
		}
	}

	/** Notes where a window is, unless it has just left; answers its id. */
	synchronized String tell(Viewer viewer, String windowId, Whereabout where, long now) {
		String id = id(viewer, windowId);
		if (!this.departed.containsKey(id)) {
			hear(viewer, windowId, where, now);
		}
		return id;
	}

	/** How many windows a member has open here. */
	synchronized long windowsOf(String memberId) {
		return this.here.values().stream().filter(each -> each.occupant.memberId().equals(memberId)).count();
	}

	synchronized boolean knows(Viewer viewer, String windowId) {
		return this.here.containsKey(id(viewer, windowId));
	}

	synchronized int size() {
		return this.here.size();
	}

	private Here hear(Viewer viewer, String windowId, @Nullable Whereabout where, long now) {
		Here known = this.here.get(id(viewer, windowId));
		if (known == null) {
			known = new Here(new Occupant(this.accountId, viewer.memberId(), viewer.administrator(), windowId,
					OffsetDateTime.now(ZoneOffset.UTC), where == null ? Whereabout.UNTOLD : where));
			this.here.put(known.occupant.id(), known);
			moved();
		}
		else if (where != null && !known.occupant.where().equals(where)) {
			known.occupant = known.occupant.at(where);
			moved();
		}
		known.heardAt = now;
		return known;
	}

	/** Takes over whom the other nodes have on their boards, all of them. */
	synchronized void take(Set<Occupant> occupants, long now) {
		boolean changed = !this.elsewhere.equals(occupants);
		this.elsewhere = Set.copyOf(occupants);
		this.elsewhereAt = now;
		if (changed) {
			announce();
		}
	}

	/** Lets go of whoever was not heard of for too long. */
	synchronized void sweep(long now) {
		this.departed.values().removeIf(at -> now - at > GONE_AFTER.toNanos());
		if (this.here.values().removeIf(each -> now - each.heardAt > GONE_AFTER.toNanos())) {
			moved();
		}
		if (!this.elsewhere.isEmpty() && now - this.elsewhereAt > GONE_AFTER.toNanos()) {
			this.elsewhere = Set.of();
			announce();
		}
	}

	/** Everybody, on whatever node. */
	synchronized Map<String, Occupant> everybody() {
		Map<String, Occupant> all = new HashMap<>();
		this.elsewhere.forEach(each -> all.put(each.id(), each));
		this.here.values().forEach(each -> all.put(each.occupant.id(), each.occupant));
		return all;
	}

	/** Those on this node. */
	synchronized List<Occupant> ours() {
		List<Occupant> ours = new ArrayList<>();
		this.here.values().forEach(each -> ours.add(each.occupant));
		return ours;
	}

	/** Grows with everything that changes about those on this node. */
	synchronized long moves() {
		return this.moves;
	}

	void listen(Runnable listener) {
		this.listeners.add(listener);
	}

	void unlisten(Runnable listener) {
		this.listeners.remove(listener);
	}

	/** Whether nobody is here, has just left or looks on. */
	synchronized boolean isDeserted() {
		return this.here.isEmpty() && this.departed.isEmpty() && this.listeners.isEmpty();
	}

	private void moved() {
		this.moves++;
		announce();
	}

	private void announce() {
		this.listeners.forEach(Runnable::run);
	}

	private static String id(Viewer viewer, String windowId) {
		return viewer.memberId() + '.' + windowId;
	}

	/** A window on this node. */
	private static final class Here {

		private Occupant occupant;

		private int connections;

		private long heardAt;

		Here(Occupant occupant) {
			this.occupant = occupant;
		}

	}

}
