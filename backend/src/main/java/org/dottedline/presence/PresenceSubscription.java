package org.dottedline.presence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.dottedline.access.AccountRights;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.change.ChangeFeed;
import org.dottedline.collaboration.AccountGone;
import org.dottedline.graph.Snapshot;
import org.dottedline.presence.PresenceEvent.Presence;
import org.dottedline.security.AccessTokens;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.stereotype.Component;

/**
 * Tells subscribers who is on an account. At most one sign that somebody moved waits for each, and they are told no
 * oftener than every {@link #PACE}: many moves cost as much as one, and a slow reader costs nothing.
 */
@Component
class PresenceSubscription {

	private static final Duration PACE = Duration.ofMillis(50);

	private final Boards boards;

	private final PresenceLimits limits;

	private final Sights sights;

	private final ChangeFeed feed;

	private final AccessTokens tokens;

	PresenceSubscription(Boards boards, PresenceLimits limits, Sights sights, ChangeFeed feed, AccessTokens tokens) {
		this.boards = boards;
		this.limits = limits;
		this.sights = sights;
		this.feed = feed;
		this.tokens = tokens;
	}

	/**
	 * Who is on an account, for a viewer.
	 *
	 * @param windowId the window that the viewer is in while they follow; null when they only look on
	 */
	Flux<PresenceEvent> follow(Viewer viewer, String accountId, @Nullable String windowId) {
		return Flux.defer(() -> {
			if (windowId != null) {
				PresenceService.window(windowId);
			}
			Told told = new Told(viewer, accountId);
			told.lookAgain();
			return signs(told, windowId)
				.concatMap(sign -> Mono.fromCallable(told::next)
					.subscribeOn(Schedulers.boundedElastic())
					.flatMapIterable(events -> events)
					.concatWith(Mono.delay(PACE).then(Mono.empty())), 1);
		}).subscribeOn(Schedulers.boundedElastic());
	}

	private Flux<Boolean> signs(Told told, @Nullable String windowId) {
		return Flux.<Boolean>create(sink -> {
			Runnable moved = () -> sink.next(true);
			this.boards.with(told.accountId, board -> {
				if (windowId != null) {
					this.limits.checkRoom(board, told.viewer, windowId);
					board.arrive(told.viewer, windowId, System.nanoTime());
				}
				board.listen(moved);
				return null;
			});
			Runnable deaf = this.feed.listen(told.accountId, () -> {
				told.mayHaveChanged.set(true);
				sink.next(true);
			});
			sink.onDispose(() -> {
				deaf.run();
				this.boards.with(told.accountId, board -> {
					board.unlisten(moved);
					if (windowId != null) {
						board.depart(told.viewer, windowId, System.nanoTime());
					}
					return null;
				});
			});
			sink.next(true);
		}, FluxSink.OverflowStrategy.LATEST);
	}

	/** What one subscriber was told, and by which rights. */
	private final class Told {

		private final Viewer viewer;

		private final String accountId;

		private final AtomicBoolean mayHaveChanged = new AtomicBoolean();

		private final Map<String, Occupant> occupants = new HashMap<>();

		private boolean begun;

		private Sight sight;

		private AccountRights rights;

		Told(Viewer viewer, String accountId) {
			this.viewer = viewer;
			this.accountId = accountId;
		}

		/** The rights of an account change with it alone, so that a move needs no look at the database. */
		void lookAgain() {
			this.sight = PresenceSubscription.this.sights.open(this.viewer);
			Snapshot account = this.sight.account(this.accountId);
			if (account == null) {
				throw new AccountGone();
			}
			this.rights = AccountRights.of(account);
		}

		List<PresenceEvent> next() {
			if (this.mayHaveChanged.getAndSet(false)) {
				lookAgain();
			}
			if (!PresenceSubscription.this.tokens.stillValid(this.viewer)) {
				throw new AccountGone();
			}
			Map<String, Occupant> now = new HashMap<>(PresenceSubscription.this.boards.with(this.accountId, Board::everybody));
			now.values().removeIf(each -> this.rights.of(each.memberId(), each.administrator()) == null);
			List<Presence> moved = new ArrayList<>();
			now.forEach((id, each) -> {
				if (!each.equals(this.occupants.get(id))) {
					moved.add(new Presence(each, this.sight));
				}
			});
			List<String> gone = this.occupants.keySet().stream().filter(id -> !now.containsKey(id)).toList();
			this.occupants.clear();
			this.occupants.putAll(now);
			if (this.begun && moved.isEmpty() && gone.isEmpty()) {
				return List.of();
			}
			PresenceEvent event = new PresenceEvent(!this.begun, moved, gone);
			this.begun = true;
			return List.of(event);
		}

	}

}
