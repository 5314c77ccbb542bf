package org.dottedline.security;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears of tokens that another node took back, and clears away those that expired. */
@Component
class TokenSweep implements SmartLifecycle {

	private static final Duration EVERY = Duration.ofSeconds(10);

	private static final long CLEARING = Duration.ofHours(1).dividedBy(EVERY);

	private static final Logger logger = LoggerFactory.getLogger(TokenSweep.class);

	private final AccessTokens tokens;

	private final TokenEndings endings;

	private volatile Disposable running = Disposables.disposed();

	TokenSweep(AccessTokens tokens, TokenEndings endings) {
		this.tokens = tokens;
		this.endings = endings;
	}

	@Override
	public void start() {
		this.running = Flux.interval(EVERY, Schedulers.boundedElastic())
			.onBackpressureDrop()
			.subscribe(this::sweepSafely);
	}

	@Override
	public void stop() {
		this.running.dispose();
	}

	@Override
	public boolean isRunning() {
		return !this.running.isDisposed();
	}

	private void sweepSafely(long round) {
		try {
			sweep();
			if (round % CLEARING == 0) {
				this.tokens.forgetThoseExpired();
			}
		}
		catch (RuntimeException ex) {
			logger.debug("Tokens could not be checked this time", ex);
		}
	}

	/** Ends what is still served for tokens that are gone. */
	void sweep() {
		Set<String> gone = new HashSet<>(this.endings.watched());
		if (!gone.isEmpty()) {
			gone.removeAll(this.tokens.aliveAmong(gone));
			this.tokens.forget(gone);
			gone.forEach(this.endings::announce);
		}
	}
}
