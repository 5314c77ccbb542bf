package org.dottedline.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The headers of every answer, on top of Spring Security's own (nosniff, no-store, HSTS where it is https). A page that
 * sets a Content-Security-Policy or a Cache-Control of its own keeps it.
 */
final class AnswerHeaders {

	private static final String NO_FRAMES = "frame-ancestors 'none'";

	private AnswerHeaders() {
	}

	static void configure(HeadersConfigurer<HttpSecurity> headers) {
		headers.frameOptions(FrameOptionsConfig::deny)
			.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(ApiPaths.ALL,
					new ContentSecurityPolicyHeaderWriter("default-src 'none'; " + NO_FRAMES)))
			.addHeaderWriter(new ContentSecurityPolicyHeaderWriter(NO_FRAMES));
	}
}
