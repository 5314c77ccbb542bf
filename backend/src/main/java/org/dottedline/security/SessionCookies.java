package org.dottedline.security;

import java.time.Duration;
import java.time.OffsetDateTime;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The two cookies of a browser's session: the token, which no script can read, and the CSRF value, which scripts repeat. */
@Component
public class SessionCookies {

	/** Carries the token. */
	public static final String SESSION = "dottedline-session";

	/** Carries the CSRF value. */
	public static final String CSRF = "dottedline-csrf";

	/** The header that repeats the CSRF value. */
	public static final String CSRF_HEADER = "X-Dottedline-Csrf";

	/** Gives a browser its session. */
	public void set(IssuedToken token, HttpServletRequest request, HttpServletResponse response) {
		Duration lifetime = Duration.between(OffsetDateTime.now(), token.expiresAt());
		add(SESSION, token.value(), true, lifetime, request, response);
		add(CSRF, token.csrf(), false, lifetime, request, response);
	}

	/** Takes a browser's session away. */
	public void clear(HttpServletRequest request, HttpServletResponse response) {
		add(SESSION, "", true, Duration.ZERO, request, response);
		add(CSRF, "", false, Duration.ZERO, request, response);
	}

	@Nullable String token(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, SESSION);
		return cookie == null ? null : cookie.getValue();
	}

	private static void add(String name, String value, boolean hidden, Duration lifetime, HttpServletRequest request,
			HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value)
			.path("/")
			.httpOnly(hidden)
			.secure(request.isSecure())
			.sameSite("Strict")
			.maxAge(lifetime)
			.build()
			.toString());
	}
}
