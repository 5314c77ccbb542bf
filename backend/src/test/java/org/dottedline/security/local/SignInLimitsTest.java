package org.dottedline.security.local;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SignInLimitsTest {

	private final SignInLimits limits = new SignInLimits();

	@Test
	void aNameMayFailTenTimesFromWhereverItIsTried() {
		for (int i = 0; i < SignInLimits.PER_NAME; i++) {
			this.limits.take("ada", "10.0.0." + i);
		}
		TooManyAttempts refusal = catchThrowableOfType(TooManyAttempts.class, () -> this.limits.take("ada", "10.0.1.1"));
		assertThat(refusal.waitSeconds()).isBetween(1L, 30L);
		assertThatNoException().isThrownBy(() -> this.limits.take("grace", "10.0.0.1"));
	}

	@Test
	void anAddressIsBoundedWhateverTheNames() {
		int heard = 0;
		TooManyAttempts refusal = null;
		while (refusal == null && heard < 1000) {
			String name = "name-" + heard++;
			refusal = catchThrowableOfType(TooManyAttempts.class, () -> this.limits.take(name, "10.0.0.1"));
		}
		assertThat(refusal).isNotNull();
		assertThat(heard).isLessThan(100);
		assertThatNoException().isThrownBy(() -> this.limits.take("ada", "10.0.0.2"));
	}

	@Test
	void successCostsNothing() {
		for (int i = 0; i < 10 * SignInLimits.PER_NAME; i++) {
			this.limits.take("ada", "10.0.0.1").succeeded();
		}
		assertThatNoException().isThrownBy(() -> this.limits.take("ada", "10.0.0.1"));
	}
}
