package org.dottedline.security.local;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import org.springframework.stereotype.Component;

/**
 * Bounds how often a password may be tried, for a user name and for an address. An attempt is taken before it is
 * judged and given back when it succeeds, so that many at once gain nothing.
 */
@Component
class SignInLimits {

	/** How many may fail in a row for one name before each next one has to wait. */
	static final int PER_NAME = 10;

	private static final Duration NAME_REFILL = Duration.ofSeconds(30);

	/** Many people may share an address. */
	private static final int PER_ADDRESS = 60;

	private static final Duration ADDRESS_REFILL = Duration.ofSeconds(5);

	private final Cache<String, Bucket> names = buckets();

	private final Cache<String, Bucket> addresses = buckets();

	/**
	 * Takes an attempt.
	 *
	 * @throws TooManyAttempts when there is none left
	 */
	Attempt take(String userName, String address) {
		Bucket byName = this.names.get(userName, name -> bucket(PER_NAME, NAME_REFILL));
		Bucket byAddress = this.addresses.get(address, same -> bucket(PER_ADDRESS, ADDRESS_REFILL));
		consume(byAddress);
		consume(byName);
		return () -> {
			byAddress.addTokens(1);
			byName.addTokens(1);
		};
	}

	private static void consume(Bucket bucket) {
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
	}

	private static Bucket bucket(int capacity, Duration refill) {
		return Bucket.builder().addLimit(limit -> limit.capacity(capacity).refillGreedy(1, refill)).build();
	}

	/** Kept until a bucket would be full again anyway. */
	private static Cache<String, Bucket> buckets() {
		return Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).maximumSize(100_000).build();
	}

	/** One try of a password. */
	interface Attempt {

		/** Gives it back. */
		void succeeded();
	}
}
