package org.dottedline.security;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The paths that programs call; all others are pages and what belongs to them. */
final class ApiPaths {

	private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

	private static final RequestMatcher SIGN_IN = PATHS.matcher(HttpMethod.POST, "/sign-in");

	private static final RequestMatcher SIGN_OUT = PATHS.matcher(HttpMethod.POST, "/sign-out");

	private static final RequestMatcher CONTROL = PATHS.matcher(HttpMethod.POST, "/control/**");

	private static final RequestMatcher SCHEMA = PATHS.matcher(HttpMethod.GET, "/graphql/schema");

	/** A WebSocket says who calls in its first message. */
	private static final RequestMatcher SOCKET = new AndRequestMatcher(PATHS.matcher(HttpMethod.GET, "/graphql"),
			request -> "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE)));

	/** What is the API's. */
	static final RequestMatcher ALL = any("/graphql", "/graphql/**", "/uploads", "/uploads/**", "/exports/**", "/sign-in", "/sign-out",
			"/password", "/control/**");

	/** What is checked where it is handled, by a password, a secret or a token of its own, or is no secret. */
	static final RequestMatcher OPEN = new OrRequestMatcher(SIGN_IN, SIGN_OUT, CONTROL, SCHEMA, SOCKET);

	/** What no other site gains from, since it neither acts for who is signed in nor takes what a form can send. */
	static final RequestMatcher OWN_CSRF = new OrRequestMatcher(SIGN_IN, CONTROL);

	/** What is JSON of moderate size. */
	static final RequestMatcher LIMITED = any("/graphql", "/sign-in", "/sign-out", "/password", "/control/**");

	private ApiPaths() {
	}

	private static RequestMatcher any(String... patterns) {
		return new OrRequestMatcher(List.of(patterns).stream().<RequestMatcher>map(PATHS::matcher).toList());
	}
}
