package org.dottedline.judgement;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FreshnessTest {

	private static final OffsetDateTime SAID = OffsetDateTime.parse("2026-01-01T12:00:00Z");

	@Test
	void fadesInAStraightLineAndIsStaleAtTheEndOfItsLifetime() {
		assertThat(after(0)).isEqualTo(new Freshness(0, 1));
		assertThat(after(45).fresh()).isCloseTo(0.75, within(1e-9));
		assertThat(after(90).fresh()).isCloseTo(0.5, within(1e-9));
		assertThat(after(179).stale()).isFalse();
		assertThat(after(180)).isEqualTo(new Freshness(180, 0));
		assertThat(after(180).stale()).isTrue();
		assertThat(after(4000)).isEqualTo(new Freshness(4000, 0));
	}

	@Test
	void aClockThatIsBehindMakesNothingFresherThanFresh() {
		assertThat(after(-2)).isEqualTo(new Freshness(0, 1));
	}

	private static Freshness after(int days) {
		return Freshness.of(SAID, SAID.plusDays(days).plusHours(3), 180);
	}

}
