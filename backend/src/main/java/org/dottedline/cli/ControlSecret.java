package org.dottedline.cli;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What proves that a caller can read the data folder of this instance, and so may act as its local administrator. Made anew at
 * each start, and sent in the header {@value #HEADER}.
 */
public record ControlSecret(String value) {

	/** The request header that carries it. */
	public static final String HEADER = "X-Dottedline-Control";

	private static final int BYTES = 32;

	static ControlSecret generate() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return new ControlSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return "ControlSecret[...]";
	}

}
