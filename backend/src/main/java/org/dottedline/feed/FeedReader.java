package org.dottedline.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.dottedline.change.ChangeLog;
import org.dottedline.feed.FeedEvent.Place;
import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads what happened out of an account's history, the latest first, a stretch at a time: nothing is kept beside it.
 * An import is one thing that happened, however many changes it took.
 */
@Component
class FeedReader {

	/** Commands that fill an account from elsewhere: what they change is not looked at one by one. */
	private static final Set<String> FOLDED = Set.of("importRecords", "addSample", "undoImport");

	private static final Set<String> TAKING_BACK = Set.of("undo", "undoImport");

	private static final int STRETCH = 100;

	/** How many changes one page looks at. Beyond them it ends early, and the next goes on. */
	private static final int FURTHEST = 2000;

	private final ChangeLog log;

	FeedReader(ChangeLog log) {
		this.log = log;
	}

	/**
	 * What happened before a place.
	 * @param after the place; null for the latest
	 * @param kinds what is wanted; empty for everything
	 */
	Page read(Snapshot account, @Nullable Place after, int size, Set<FeedKind> kinds) {
		List<FeedEvent> events = new ArrayList<>();
		Rewound rewound = new Rewound(this.log, account);
		int upTo = after == null ? account.revision() : Math.min(after.revision(), account.revision());
		passOver(account, upTo, rewound);
		int lowest = Math.max(0, upTo - FURTHEST);
		while (upTo > lowest && events.size() <= size) {
			int stretch = Math.min(STRETCH, upTo - lowest);
			List<CommittedChange> changes = this.log.forFeed(account.streamId(), upTo, stretch, FOLDED);
			Set<String> undone = this.log.undone(changes.stream().map(CommittedChange::commandId).toList());
			for (CommittedChange change : changes) {
				// What was taken back has not happened, and neither has the taking back.
				if (TAKING_BACK.contains(change.command()) || undone.contains(change.commandId())) {
					rewound.pass(change, !FOLDED.contains(change.command()));
				}
				else {
					add(events, account, rewound, change, after, kinds);
				}
			}
			upTo -= stretch;
		}
		boolean more = events.size() > size;
		List<FeedEvent> page = more ? List.copyOf(events.subList(0, size)) : events;
		Place last = page.isEmpty() || !more && upTo > 0 ? new Place(upTo + 1, Integer.MAX_VALUE) : page.getLast().place();
		return new Page(page, more || upTo > 0, last);
	}

	/** Goes back from now to where a page begins. */
	private void passOver(Snapshot account, int upTo, Rewound rewound) {
		if (account.revision() - upTo > FURTHEST) {
			rewound.lose();
			return;
		}
		for (int at = account.revision(); at > upTo; at -= STRETCH) {
			this.log.forFeed(account.streamId(), at, Math.min(STRETCH, at - upTo), FOLDED)
				.forEach(change -> rewound.pass(change, !FOLDED.contains(change.command())));
		}
	}

	private static void add(List<FeedEvent> events, Snapshot account, Rewound rewound, CommittedChange change,
			@Nullable Place after, Set<FeedKind> kinds) {
		if (FOLDED.contains(change.command())) {
			rewound.pass(change, false);
			fold(events, change, after, kinds);
			return;
		}
		if (change.entries().stream().noneMatch(entry -> Events.TOLD_OF.contains(entry.type()))) {
			rewound.pass(change, true);
			return;
		}
		Events.of(account, rewound.around(change), change)
			.stream()
			.filter(event -> kinds.isEmpty() || kinds.contains(event.kind()))
			.filter(event -> after == null || event.place().compareTo(after) > 0)
			.forEach(events::add);
	}

	private static void fold(List<FeedEvent> events, CommittedChange change, @Nullable Place after, Set<FeedKind> kinds) {
		Place place = new Place(change.revision(), 0);
		if (!kinds.isEmpty() && !kinds.contains(FeedKind.IMPORTED) || after != null && place.compareTo(after) <= 0) {
			return;
		}
		FeedEvent last = events.isEmpty() ? null : events.getLast();
		if (last != null && last.kind() == FeedKind.IMPORTED && last.place().revision() == change.revision() + 1) {
			events.set(events.size() - 1, last.with(change));
		}
		else {
			events.add(FeedEvent.of(change, 0, FeedKind.IMPORTED, null, null, null, null, null, null));
		}
	}

	/**
	 * A page.
	 * @param more whether there may be more before it
	 * @param last where it ends
	 */
	record Page(List<FeedEvent> events, boolean more, Place last) {
	}

}
