package org.dottedline.application;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.dottedline.security.SecurityRules;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * What the page needs of the server's rules. Vaadin's own requests are open, since a page whose sign-in has expired must
 * be able to say so; whatever they show comes through the API, which asks who is there.
 */
@Component
class PageSecurity implements SecurityRules {

	private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

	private final RequestUtil vaadin;
	private final RequestMatcher files = new OrRequestMatcher(
			PATH.matcher(HttpMethod.GET, "/elements/**"),
			PATH.matcher(HttpMethod.GET, "/webjars/**"),
			PATH.matcher(HttpMethod.GET, "/welcome"),
			VaadinSecurityConfigurer.getDefaultHttpSecurityPermitMatcher(),
			VaadinSecurityConfigurer.getDefaultWebSecurityIgnoreMatcher());

	PageSecurity(RequestUtil vaadin) {
		this.vaadin = vaadin;
	}

	@Override
	public RequestMatcher open() {
		return new OrRequestMatcher(files, vaadin::isFrameworkInternalRequest);
	}

	/** Vaadin carries a token of its own inside each message that changes anything. */
	@Override
	public RequestMatcher ownCsrf() {
		return vaadin::isFrameworkInternalRequest;
	}

	@Override
	public AuthenticationEntryPoint signInPage() {
		return PageSecurity::leadToSignIn;
	}

	private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException {
		var query = request.getQueryString();
		var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
		response.sendRedirect(wanted.equals("/") ? "/welcome" : "/welcome?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
	}
}
