package org.dottedline.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a change that came by cookie without the CSRF value: another site may have made the browser send it. */
final class CsrfFilter extends OncePerRequestFilter {

	private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final RequestMatcher ownProtection;

	private final ErrorAnswer errors;

	/** Leaves alone what has a protection of its own. */
	CsrfFilter(RequestMatcher ownProtection, ErrorAnswer errors) {
		this.ownProtection = ownProtection;
		this.errors = errors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!HARMLESS.contains(request.getMethod())
				&& SecurityContextHolder.getContext().getAuthentication() instanceof ViewerAuthentication caller
				&& !repeats(caller, request.getHeader(SessionCookies.CSRF_HEADER))
				&& !this.ownProtection.matches(request)) {
			this.errors.write(response, HttpStatus.FORBIDDEN, "CSRF", "The header " + SessionCookies.CSRF_HEADER
					+ " must repeat the value of the cookie " + SessionCookies.CSRF + ".");
			return;
		}
		chain.doFilter(request, response);
	}

	/** Whether a caller who needs the CSRF value has shown it. */
	static boolean repeats(ViewerAuthentication caller, @Nullable Object shown) {
		String expected = caller.csrf();
		return expected == null || (shown instanceof String text && MessageDigest.isEqual(
				expected.getBytes(StandardCharsets.US_ASCII), text.getBytes(StandardCharsets.UTF_8)));
	}
}
