package org.dottedline.security;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Gives tokens, knows whom they stand for, and takes them back: at once on this node, within {@link #REMEMBERED} on
 * the others.
 */
@Service
public class AccessTokens {

	/** How long a sign-in lasts. */
	public static final Duration LIFETIME = Duration.ofHours(12);

	/** How long an answer of the database counts. */
	static final Duration REMEMBERED = Duration.ofSeconds(5);

	private static final Duration COARSE = Duration.ofMinutes(10);

	private static final int REMEMBERED_TOKENS = 10_000;

	private static final Logger logger = LoggerFactory.getLogger(AccessTokens.class);

	private final AccessTokenRepository repository;

	private final TokenLookup lookup;

	private final TokenEndings endings;

	private final MemberDirectory members;

	private final Cache<String, Viewer> viewersByHash = remembering();

	private final Cache<String, Boolean> aliveById = remembering();

	AccessTokens(AccessTokenRepository repository, TokenLookup lookup, TokenEndings endings, MemberDirectory members) {
		this.repository = repository;
		this.lookup = lookup;
		this.endings = endings;
		this.members = members;
	}

	/** Gives a member a new token; the caller has made sure that it is them. */
	public IssuedToken issue(String memberId, TokenKind kind, Duration lifetime) {
		String name = this.members.nameOf(memberId).orElseThrow(() -> new IllegalArgumentException("No such member"));
		TokenSecret secret = TokenSecret.random();
		OffsetDateTime now = now();
		AccessToken token = this.repository.save(new AccessToken(TokenSecret.randomId(), null, secret.hash(), memberId, name, kind,
				now, now.plus(lifetime), now));
		return new IssuedToken(secret.value(), secret.csrf(), token.expiresAt());
	}

	/** Whom a token stands for, empty when it is unknown, expired or taken back. */
	public Optional<Viewer> viewerOf(@Nullable String token) {
		return TokenSecret.read(token).flatMap(this::viewerOf);
	}

	Optional<Viewer> viewerOf(TokenSecret secret) {
		return Optional.ofNullable(this.viewersByHash.get(secret.hash(), this::load)).filter(this::unexpired);
	}

	/** Whether the sign-in of a viewer still holds; asks the database every {@link #REMEMBERED} at most. */
	public boolean stillValid(Viewer viewer) {
		return unexpired(viewer)
				&& this.aliveById.get(viewer.tokenId(), id -> !this.repository.aliveAmong(List.of(id), now()).isEmpty());
	}

	/** Ends a sign-in. */
	public void revoke(Viewer viewer) {
		this.repository.findById(viewer.tokenId()).ifPresent(this::revoke);
	}

	/** Ends all sign-ins of a viewer's member but the one at hand. */
	public void revokeOthers(Viewer viewer) {
		this.repository.findByMemberId(viewer.memberId())
			.stream()
			.filter(token -> !token.id().equals(viewer.tokenId()))
			.forEach(this::revoke);
	}

	Set<String> aliveAmong(Collection<String> ids) {
		return Set.copyOf(this.repository.aliveAmong(ids, now()));
	}

	/** Forgets what is remembered of tokens that are gone, so that nothing is answered for them after what they served has ended. */
	void forget(Set<String> ids) {
		this.viewersByHash.asMap().values().removeIf(viewer -> ids.contains(viewer.tokenId()));
		this.aliveById.invalidateAll(ids);
	}

	void forgetThoseExpired() {
		this.repository.forgetThoseExpired(now());
	}

	/** What is remembered goes after the token did: a look-up under way is waited for and then forgotten as well. */
	private void revoke(AccessToken token) {
		this.repository.deleteById(token.id());
		this.viewersByHash.invalidate(token.hash());
		this.aliveById.invalidate(token.id());
		this.endings.announce(token.id());
	}

	private @Nullable Viewer load(String hash) {
		TokenLookup.Found found = this.lookup.byHash(hash).orElse(null);
		if (found == null) {
			return null;
		}
		if (found.lastUsedAt().plus(COARSE).isBefore(now())) {
			Thread.ofVirtual().name("token-use").start(() -> noteUse(found.viewer().tokenId()));
		}
		return found.viewer();
	}

	private void noteUse(String id) {
		try {
			this.repository.touch(id, now());
		}
		catch (RuntimeException ex) {
			logger.debug("The use of a token could not be noted", ex);
		}
	}

	private boolean unexpired(Viewer viewer) {
		return viewer.expiresAt().isAfter(now());
	}

	private static OffsetDateTime now() {
		return OffsetDateTime.now(ZoneOffset.UTC);
	}

	private static <V> Cache<String, V> remembering() {
		return Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(REMEMBERED_TOKENS).build();
	}
}
