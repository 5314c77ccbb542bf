package org.dottedline.security;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TokenSecretTest {

	@Test
	void has256BitsAndIsNeverTheSame() {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < 1000; i++) {
			assertThat(seen.add(TokenSecret.random().value())).isTrue();
		}
		assertThat(seen).allMatch(value -> value.length() == 43);
	}

	@Test
	void isReadOnlyWhereItCanBeOne() {
		String value = TokenSecret.random().value();
		assertThat(TokenSecret.read(value)).contains(new TokenSecret(value));
		assertThat(TokenSecret.read(null)).isEmpty();
		assertThat(TokenSecret.read("")).isEmpty();
		assertThat(TokenSecret.read(value + "A")).isEmpty();
		assertThat(TokenSecret.read(value.substring(1) + "=")).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new TokenSecret("short"));
	}

	@Test
	void isKeptAsItsSha256() {
		assertThat(new TokenSecret("A".repeat(43)).hash()).isEqualTo("DwBzhbb51LfusnSGBa_hqYSgo7-j8BTQnip4TOnlzRo");
	}

	@Test
	void givesEachSessionACsrfValueOfItsOwnThatTellsNothing() {
		TokenSecret secret = TokenSecret.random();
		assertThat(secret.csrf()).hasSize(43)
			.isEqualTo(new TokenSecret(secret.value()).csrf())
			.isNotEqualTo(secret.hash())
			.isNotEqualTo(TokenSecret.random().csrf());
	}

	@Test
	void staysOutOfLogs() {
		TokenSecret secret = TokenSecret.random();
		assertThat(secret.toString()).doesNotContain(secret.value());
		assertThat(new IssuedToken(secret.value(), secret.csrf(), OffsetDateTime.now()).toString())
			.doesNotContain(secret.value());
	}
}
