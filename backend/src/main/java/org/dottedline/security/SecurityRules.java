package org.dottedline.security;

import org.jspecify.annotations.Nullable;

import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a client adds to the server's own rules. Each bean of this type counts; without one, every path needs a
 * sign-in and every change made by cookie the CSRF header.
 */
public interface SecurityRules {

	/** Requests that anyone may make: the sign-in page, style sheets, scripts. */
	default RequestMatcher open() {
		return request -> false;
	}

	/** Requests that carry a CSRF protection of the client's own, checked there. */
	default RequestMatcher ownCsrf() {
		return request -> false;
	}

	/** Where a browser that asks for a page is sent when it is not signed in; null leaves it at status 401. */
	default @Nullable AuthenticationEntryPoint signInPage() {
		return null;
	}
}
