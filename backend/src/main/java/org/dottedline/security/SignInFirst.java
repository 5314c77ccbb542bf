package org.dottedline.security;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a browser that asks for a page to the client's sign-in; tells everyone else in JSON. */
final class SignInFirst implements AuthenticationEntryPoint {

	private final List<AuthenticationEntryPoint> pages;

	private final ErrorAnswer errors;

	SignInFirst(List<SecurityRules> rules, ErrorAnswer errors) {
		this.pages = rules.stream().map(SecurityRules::signInPage).filter(Objects::nonNull).toList();
		this.errors = errors;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException, ServletException {
		if (!this.pages.isEmpty() && asksForPage(request)) {
			this.pages.getFirst().commence(request, response, reason);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		this.errors.write(response, HttpStatus.UNAUTHORIZED, NotSignedIn.CODE, NotSignedIn.MESSAGE);
	}

	private static boolean asksForPage(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		if (!"GET".equals(request.getMethod()) || ApiPaths.ALL.matches(request)) {
			return false;
		}
		boolean wantsPage = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
		// The address that the start prints is a page for everyone, whatever tool looks whether it is up.
		return wantsPage || request.getRequestURI().equals("/");
	}
}
