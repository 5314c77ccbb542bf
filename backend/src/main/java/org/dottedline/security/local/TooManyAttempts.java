package org.dottedline.security.local;

import java.time.Duration;

/** A password was tried too often. */
final class TooManyAttempts extends RuntimeException {

	private final Duration wait;

	TooManyAttempts(Duration wait) {
		super("Too many attempts", null, false, false);
		this.wait = wait;
	}

	/** In whole seconds, after which the next attempt is heard. */
	long waitSeconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}
}
