package org.dottedline.ui.page;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentPolicyTest {

	private final String header = new ContentPolicy("abc").header("127.0.0.1:8080");

	@Test
	void allowsTheUnsafeWordsThatVaadinForcesAndNoOther() {
		var unsafe = Arrays.stream(header.split("; ")).filter(directive -> directive.contains("unsafe-")).toList();

		assertThat(unsafe).containsExactlyInAnyOrder("script-src 'self' 'nonce-abc' 'unsafe-eval'", "style-src 'self' 'unsafe-inline'");
	}

	@Test
	void letsNobodyFrameThePageAndThePageReachItsOwnServerOnly() {
		assertThat(header.split("; ")).contains("default-src 'none'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'",
				"connect-src 'self' ws://127.0.0.1:8080 wss://127.0.0.1:8080");
	}

	@Test
	void marksEachAnswerWithAnotherNonce() {
		assertThat(ContentPolicy.fresh().nonce()).hasSize(24).isNotEqualTo(ContentPolicy.fresh().nonce());
	}

	@Test
	void takesNoHostThatCouldAddToThePolicy() {
		assertThat(new ContentPolicy("abc").header("evil; script-src *")).contains("connect-src 'self'; ").doesNotContain("script-src *");
	}
}
