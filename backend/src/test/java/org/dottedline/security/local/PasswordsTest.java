package org.dottedline.security.local;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordsTest {

	private final Passwords passwords = new Passwords();

	@Test
	void areKnownAgainByTheirHashOnly() {
		String hash = this.passwords.hash("correct horse battery");
		assertThat(hash).startsWith("{bcrypt}$2").doesNotContain("horse");
		assertThat(this.passwords.matches("correct horse battery", hash)).isTrue();
		assertThat(this.passwords.matches("correct horse batterz", hash)).isFalse();
		assertThat(this.passwords.matches("", hash)).isFalse();
	}

	@Test
	void areComparedWithNobodysWhereThereIsNoAccount() {
		assertThat(this.passwords.matches("correct horse battery", null)).isFalse();
	}

	@Test
	void areNotCutOff() {
		String longest = "x".repeat(Passwords.LONGEST);
		String hash = this.passwords.hash(longest);
		assertThat(this.passwords.matches(longest, hash)).isTrue();
		assertThat(this.passwords.matches(longest + "y", hash)).isFalse();
		assertThat(this.passwords.isStorable("ü".repeat(37))).isFalse();
	}

	@Test
	void madeByUsAreFourReadableGroups() {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < 200; i++) {
			String password = OneTimePassword.make();
			assertThat(password).matches("([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}");
			assertThat(seen.add(password)).isTrue();
		}
	}
}
