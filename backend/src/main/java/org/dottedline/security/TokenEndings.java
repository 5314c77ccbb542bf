package org.dottedline.security;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.stereotype.Component;

/** Tells whoever serves a viewer over time, such as a subscription, when the sign-in is over. */
@Component
public class TokenEndings {

	private final Sinks.Many<String> ended = Sinks.many().multicast().directBestEffort();

	private final ConcurrentMap<String, Integer> watched = new ConcurrentHashMap<>();

	/** Completes when the viewer's token expires or is taken back; what is taken back elsewhere is heard of in seconds. */
	public Mono<Void> endOf(Viewer viewer) {
		String id = viewer.tokenId();
		return Mono.defer(() -> {
			Mono<Void> revoked = this.ended.asFlux().filter(id::equals).next().then();
			return Mono.firstWithSignal(revoked, Mono.delay(remaining(viewer)).then());
		}).doFirst(() -> this.watched.merge(id, 1, Integer::sum))
			.doFinally(signal -> this.watched.computeIfPresent(id, (same, count) -> count == 1 ? null : count - 1));
	}

	void announce(String tokenId) {
		this.ended.emitNext(tokenId, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
	}

	/** The tokens that somebody waits for. */
	Set<String> watched() {
		return Set.copyOf(this.watched.keySet());
	}

	private static Duration remaining(Viewer viewer) {
		Duration remaining = Duration.between(OffsetDateTime.now(), viewer.expiresAt());
		return remaining.isNegative() ? Duration.ZERO : remaining;
	}
}
