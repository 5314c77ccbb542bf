package org.dottedline.ui.page;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The content security policy of a page: what its browser may load and run. Why it is as it is, and what Vaadin forces,
 * is in {@code ui/docs/2026-11-22-content-security-policy.md}.
 *
 * @param nonce the word that marks the scripts of one answer, unguessable and never used twice
 */
public record ContentPolicy(String nonce) {

	/** The header that carries it. */
	public static final String HEADER = "Content-Security-Policy";

	private static final SecureRandom RANDOM = new SecureRandom();
	private static final int NONCE_BYTES = 18;
	private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:\\d+)?|\\[[0-9A-Fa-f:.]+](:\\d+)?");

	/** A policy with a fresh nonce. */
	public static ContentPolicy fresh() {
		var bytes = new byte[NONCE_BYTES];
		RANDOM.nextBytes(bytes);
		return new ContentPolicy(Base64.getEncoder().encodeToString(bytes));
	}

	/**
	 * The header's value.
	 *
	 * @param host the host and port that the page was asked for, to which it may open a WebSocket
	 */
	public String header(String host) {
		var sockets = HOST.matcher(host).matches() ? " ws://" + host + " wss://" + host : "";
		return String.join("; ",
				"default-src 'none'",
				"script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'",
				"style-src 'self' 'unsafe-inline'",
				"img-src 'self' data:",
				"font-src 'self' data:",
				"connect-src 'self'" + sockets,
				"worker-src 'self'",
				"manifest-src 'self'",
				"form-action 'self'",
				"base-uri 'self'",
				"frame-ancestors 'none'",
				"object-src 'none'");
	}
}
