package org.dottedline.collaboration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dottedline.access.AccountRights;
import org.dottedline.change.ChangeFeed;
import org.dottedline.change.ChangeLog;
import org.dottedline.collaboration.AccountEvent.ChangesEvent;
import org.dottedline.collaboration.AccountEvent.ReloadEvent;
import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.SnapshotStore;
import org.dottedline.security.AccessTokens;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.stereotype.Component;

/**
 * Follows accounts. What a subscriber has not taken yet is not queued: at most one sign that there is more waits for
 * them, so that a slow one neither holds up others nor costs memory, and gets several changes in one event.
 */
@Component
class AccountSubscription {

	/** Further behind than this, reading the account again is cheaper. */
	private static final int FURTHEST_BEHIND = 1000;

	private static final int AT_ONCE = 200;

	private static final Duration BREATH = Duration.ofMillis(40);

	/** What one event holds at most, unless a single change did more. */
	private static final int ENTRIES_AT_ONCE = 1000;

	private final SnapshotStore snapshots;

	private final ChangeFeed feed;

	private final ChangeLog log;

	private final AccessTokens tokens;

	AccountSubscription(SnapshotStore snapshots, ChangeFeed feed, ChangeLog log, AccessTokens tokens) {
		this.snapshots = snapshots;
		this.feed = feed;
		this.log = log;
		this.tokens = tokens;
	}

	/** The events of an account for a viewer, after a revision or from now on. */
	Flux<AccountEvent> follow(Viewer viewer, String accountId, @Nullable Integer afterRevision) {
		return Flux.defer(() -> {
			Snapshot account = this.snapshots.current(accountId);
			if (account == null || AccountRights.of(account).of(viewer) == null) {
				return Flux.error(new AccountGone());
			}
			Place place = new Place(afterRevision == null ? account.revision() : afterRevision);
			return signs(accountId)
				.concatMap(sign -> Mono.fromCallable(() -> next(viewer, accountId, place))
					.subscribeOn(Schedulers.boundedElastic())
					.flatMapMany(AccountSubscription::thenABreath), 1);
		}).subscribeOn(Schedulers.boundedElastic());
	}

	/** What comes right after an event waits a moment for company: many who edit at once are many who listen. */
	private static Flux<AccountEvent> thenABreath(List<AccountEvent> events) {
		Flux<AccountEvent> told = Flux.fromIterable(events);
		return events.isEmpty() ? told : told.concatWith(Mono.delay(BREATH).then(Mono.empty()));
	}

	private Flux<Boolean> signs(String accountId) {
		return Flux.<Boolean>create(sink -> {
			sink.onDispose(this.feed.listen(accountId, () -> sink.next(true))::run);
			sink.next(true);
		}, FluxSink.OverflowStrategy.LATEST);
	}

	private List<AccountEvent> next(Viewer viewer, String accountId, Place place) {
		List<AccountEvent> events = new ArrayList<>();
		while (true) {
			List<CommittedChange> changes = this.feed.after(accountId, place.revision);
			int now = changes != null ? changes.getLast().revision() : latest(accountId, place);
			if (now <= place.revision && place.revision >= 0) {
				if (now < place.revision) {
					events.add(reload(place, now, "There is no revision " + place.revision + " yet."));
				}
				return events;
			}
			if (now - place.revision > FURTHEST_BEHIND || place.revision < 0) {
				checkRights(viewer, accountId, now);
				events.add(reload(place, now, "What came after your revision is too much to be sent."));
				continue;
			}
			if (changes == null) {
				changes = this.log.after(accountId, place.revision, AT_ONCE);
			}
			if (changes.isEmpty()) {
				return events;
			}
			changes = beginning(changes);
			place.revision = changes.getLast().revision();
			checkRights(viewer, accountId, place.revision);
			events.add(new ChangesEvent(place.revision, List.copyOf(changes)));
		}
	}

	/** As many as one event may hold: a reader who takes few events then holds little. */
	private static List<CommittedChange> beginning(List<CommittedChange> changes) {
		int entries = 0;
		for (int i = 0; i < changes.size(); i++) {
			entries += changes.get(i).entries().size();
			if (entries > ENTRIES_AT_ONCE && i > 0) {
				return changes.subList(0, i);
			}
		}
		return changes;
	}

	private static ReloadEvent reload(Place place, int now, String reason) {
		place.revision = now;
		return new ReloadEvent(now, reason + " Read the account again.");
	}

	private int latest(String accountId, Place place) {
		if (place.looked) {
			return Math.max(place.revision, this.feed.known(accountId));
		}
		place.looked = true;
		return revision(accountId);
	}

	private int revision(String accountId) {
		Snapshot account = this.snapshots.current(accountId);
		if (account == null) {
			throw new AccountGone();
		}
		return account.revision();
	}

	private void checkRights(Viewer viewer, String accountId, int revision) {
		Snapshot account = this.snapshots.atLeast(Map.of(accountId, revision)).get(accountId);
		if (account == null || AccountRights.of(account).of(viewer) == null || !this.tokens.stillValid(viewer)) {
			throw new AccountGone();
		}
	}

	/** How far a subscriber has come. */
	private static final class Place {

		private int revision;

		/** Once they have looked into the database while listening, they hear of whatever comes. */
		private boolean looked;

		Place(int revision) {
			this.revision = revision;
		}

	}

}
