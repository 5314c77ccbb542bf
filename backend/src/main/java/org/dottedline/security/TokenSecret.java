package org.dottedline.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * What the bearer of a token shows: 256 random bits. The server keeps no more than the hash, which needs no salt for
 * bits that nobody can guess.
 *
 * @param value base64url, 43 characters
 */
record TokenSecret(String value) {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final byte[] CSRF_PURPOSE = "dottedline csrf".getBytes(StandardCharsets.US_ASCII);

	private static final SecureRandom RANDOM = new SecureRandom();

	TokenSecret {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("A token has 43 characters of base64url");
		}
	}

	static TokenSecret random() {
		byte[] bits = new byte[32];
		RANDOM.nextBytes(bits);
		return new TokenSecret(text(bits));
	}

	/** The name of a token, which tells nothing of its secret. */
	static String randomId() {
		byte[] bits = new byte[12];
		RANDOM.nextBytes(bits);
		return text(bits);
	}

	/** What a caller sent, empty when it can't be a token. */
	static Optional<TokenSecret> read(@Nullable String text) {
		return text != null && FORM.matcher(text).matches() ? Optional.of(new TokenSecret(text)) : Optional.empty();
	}

	/** By what the token is found. */
	String hash() {
		try {
			return text(MessageDigest.getInstance("SHA-256").digest(bytes()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The CSRF value of a session: whoever can plant a cookie but doesn't know the token can't make it. */
	String csrf() {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
			return text(mac.doFinal(CSRF_PURPOSE));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "TokenSecret";
	}

	private byte[] bytes() {
		return this.value.getBytes(StandardCharsets.US_ASCII);
	}

	private static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}
}
