package org.dottedline.ui.settings;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FinerStateTest {

	@Test
	void aNewStateIsKeptUnderItsNameAsFarAsACodeCanHoldIt() {
		assertThat(FinerState.codeFor("On hold, \u00fcber-budget!", Set.of())).isEqualTo("ON_HOLD_UBER_BUDGET");
		assertThat(FinerState.codeFor("3rd quarter", Set.of())).isEqualTo("RD_QUARTER");
		assertThat(FinerState.codeFor("\u05e9\u05dc\u05d5\u05dd \ud83d\ude80", Set.of())).isEqualTo("STATE");
		assertThat(FinerState.codeFor("x".repeat(255), Set.of())).matches("[A-Z][A-Z0-9_]{0,39}");
	}

	@Test
	void noTwoStatesAreKeptUnderOneCode() {
		assertThat(FinerState.codeFor("Blocked", Set.of("BLOCKED", "BLOCKED_2"))).isEqualTo("BLOCKED_3");
	}
}
