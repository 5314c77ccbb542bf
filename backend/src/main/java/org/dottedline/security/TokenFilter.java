package org.dottedline.security;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads who calls from the request's token. A token that holds no longer counts as none. */
final class TokenFilter extends OncePerRequestFilter {

	private static final String BEARER = "Bearer ";

	private static final Logger logger = LoggerFactory.getLogger(TokenFilter.class);

	private final AccessTokens tokens;

	private final SessionCookies cookies;

	private final ErrorAnswer errors;

	TokenFilter(AccessTokens tokens, SessionCookies cookies, ErrorAnswer errors) {
		this.tokens = tokens;
		this.cookies = cookies;
		this.errors = errors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<ViewerAuthentication> caller;
		try {
			caller = authenticate(request);
		}
		catch (DataAccessException | Neo4jException ex) {
			logger.warn("Nobody can be recognised: {}", ex.getMessage());
			response.setHeader(HttpHeaders.RETRY_AFTER, "2");
			this.errors.write(response, HttpStatus.SERVICE_UNAVAILABLE, ErrorAnswer.NO_DATABASE);
			return;
		}
		caller.ifPresent(known -> {
			PageSessions.keepToOneMember(request, known.getPrincipal());
			SecurityContextHolder.setContext(new SecurityContextImpl(known));
		});
		chain.doFilter(request, response);
	}

	/** A token in the header is meant for this request, so it goes before a cookie that happens to be there. */
	private Optional<ViewerAuthentication> authenticate(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header != null) {
			return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
					? this.tokens.viewerOf(header.substring(BEARER.length()).strip()).map(ViewerAuthentication::byBearer)
					: Optional.empty();
		}
		return TokenSecret.read(this.cookies.token(request))
			.flatMap(secret -> this.tokens.viewerOf(secret)
				.map(viewer -> ViewerAuthentication.byCookie(viewer, secret.csrf())));
	}
}
