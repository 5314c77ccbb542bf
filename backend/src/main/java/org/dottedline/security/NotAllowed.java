package org.dottedline.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers a member who asks for a path that is not theirs. */
final class NotAllowed implements AccessDeniedHandler {

	private final ErrorAnswer errors;

	NotAllowed(ErrorAnswer errors) {
		this.errors = errors;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		this.errors.write(response, HttpStatus.FORBIDDEN, "FORBIDDEN", "You may not do this.");
	}
}
