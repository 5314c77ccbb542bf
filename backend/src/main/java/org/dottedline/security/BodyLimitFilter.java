package org.dottedline.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that no request to the API needs, before anything parses it. */
final class BodyLimitFilter extends OncePerRequestFilter {

	/** In bytes. */
	static final int LIMIT = 4 * 1024 * 1024;

	private final RequestMatcher limited;

	private final ErrorAnswer errors;

	BodyLimitFilter(RequestMatcher limited, ErrorAnswer errors) {
		this.limited = limited;
		this.errors = errors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.limited.matches(request)) {
			chain.doFilter(request, response);
		}
		else if (request.getContentLengthLong() > LIMIT) {
			refuse(response);
		}
		else if (request.getContentLengthLong() >= 0) {
			chain.doFilter(request, response);
		}
		else {
			readThenGoOn(request, response, chain);
		}
	}

	/** Where the length is not announced it shows by reading only. */
	private void readThenGoOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
		if (body.length > LIMIT) {
			refuse(response);
		}
		else {
			chain.doFilter(new ReadRequest(request, body), response);
		}
	}

	private void refuse(HttpServletResponse response) throws IOException {
		this.errors.write(response, HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE",
				"A request may have 4 MiB at most; files go to /uploads.");
	}
}
