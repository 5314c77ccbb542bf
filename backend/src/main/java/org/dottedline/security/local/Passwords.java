package org.dottedline.security.local;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords; each hash names its algorithm, so that a better one can follow. */
@Component
class Passwords {

	/** In characters. */
	static final int SHORTEST = 12;

	/** In bytes of UTF-8: bcrypt would ignore what comes after. */
	static final int LONGEST = 72;

	/** About a tenth of a second on a small machine. */
	private static final int COST = 11;

	private final PasswordEncoder encoder = new DelegatingPasswordEncoder("bcrypt",
			Map.of("bcrypt", new BCryptPasswordEncoder(COST)));

	private final String hashOfNobody = this.encoder.encode(OneTimePassword.make());

	String hash(String password) {
		return this.encoder.encode(password);
	}

	/** Compares a password; without a hash to compare with it takes as long and says no. */
	boolean matches(String password, @Nullable String hash) {
		boolean matches = this.encoder.matches(password, hash == null ? this.hashOfNobody : hash);
		return matches && hash != null && isStorable(password);
	}

	boolean isStorable(String password) {
		return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
	}
}
