package org.dottedline.presence;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import org.dottedline.change.Refusal;
import org.dottedline.security.Viewer;

import org.springframework.stereotype.Component;

/** Bounds how often a window may tell where it is, and how many there may be. */
@Component
class PresenceLimits {

	private static final int A_SECOND = 20;

	private static final int AT_ONCE = 40;

	private static final int WINDOWS_OF_ONE = 20;

	private static final int WINDOWS = 500;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.expireAfterAccess(Duration.ofMinutes(1))
		.maximumSize(50_000)
		.build();

	/** Counts that a member's window tells where it is; refused when it does so too often. */
	void count(Viewer viewer, String windowId) {
		Bucket bucket = this.buckets.get(viewer.memberId() + '.' + windowId, id -> Bucket.builder()
			.addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
			.build());
		if (!bucket.tryConsume(1)) {
			throw Refusal.invalid("windowId", "This window tells too often where it is; " + A_SECOND + " times a second are taken.");
		}
	}

	/** Refuses a window that is one too many on a board. */
	void checkRoom(Board board, Viewer viewer, String windowId) {
		if (!board.knows(viewer, windowId) && (board.windowsOf(viewer.memberId()) >= WINDOWS_OF_ONE || board.size() >= WINDOWS)) {
			throw Refusal.invalid("windowId", "There are too many windows on this account; close some.");
		}
	}

}
