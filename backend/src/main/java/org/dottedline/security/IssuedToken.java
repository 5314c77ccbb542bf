package org.dottedline.security;

import java.time.OffsetDateTime;

/**
 * A token at the one moment when its secret is known.
 *
 * @param value what the bearer shows
 * @param csrf what has to be repeated where the token comes by cookie
 */
public record IssuedToken(String value, String csrf, OffsetDateTime expiresAt) {

	@Override
	public String toString() {
		return "IssuedToken until " + this.expiresAt;
	}
}
