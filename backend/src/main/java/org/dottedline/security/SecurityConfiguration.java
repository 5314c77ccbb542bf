package org.dottedline.security;

import java.util.List;
import java.util.function.Function;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Puts the guards in their order: who calls, whether they meant it, whether they may, and whether it is of a size to handle. */
@Configuration(proxyBeanMethods = false)
@EnableNeo4jRepositories
class SecurityConfiguration {

	/** In characters and bytes; the container sets them aside for each connection, and longer messages come in parts. */
	private static final String SOCKET_TEXT_BUFFER = "2048";

	private static final String SOCKET_BINARY_BUFFER = "128";

	@Bean
	SecurityFilterChain guards(HttpSecurity http, AccessTokens tokens, SessionCookies cookies, ErrorAnswer errors,
			AllowedOrigins origins, List<SecurityRules> rules) {
		RequestMatcher ownCsrf = new OrRequestMatcher(ApiPaths.OWN_CSRF, ofClients(rules, SecurityRules::ownCsrf));
		RequestMatcher open = ofClients(rules, SecurityRules::open);
		http.csrf(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
			.cors(cors -> cors.configurationSource(origins.forHttp()))
			.headers(AnswerHeaders::configure)
			.exceptionHandling(handling -> handling.authenticationEntryPoint(new SignInFirst(rules, errors))
				.accessDeniedHandler(new NotAllowed(errors)))
			.addFilterBefore(new TokenFilter(tokens, cookies, errors), AnonymousAuthenticationFilter.class)
			.addFilterBefore(new CsrfFilter(ownCsrf, errors), AuthorizationFilter.class)
			.addFilterAfter(new BodyLimitFilter(ApiPaths.LIMITED, errors), AuthorizationFilter.class)
			.authorizeHttpRequests(requests -> requests
				.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD,
						DispatcherType.INCLUDE).permitAll()
				.requestMatchers(ApiPaths.OPEN).permitAll()
				.requestMatchers(ApiPaths.ALL).authenticated()
				.requestMatchers(open).permitAll()
				.anyRequest().authenticated());
		return http.build();
	}

	/** Tokens are the only way in: without this, Spring Boot would make a user of its own. */
	@Bean
	AuthenticationManager noOtherWayIn() {
		return authentication -> {
			throw new NotSignedIn();
		};
	}

	@Bean
	ServletContextInitializer socketBuffers() {
		return context -> {
			context.setInitParameter("org.apache.tomcat.websocket.textBufferSize", SOCKET_TEXT_BUFFER);
			context.setInitParameter("org.apache.tomcat.websocket.binaryBufferSize", SOCKET_BINARY_BUFFER);
		};
	}

	/** What clients say of their own paths; of the API's they have no say. */
	private static RequestMatcher ofClients(List<SecurityRules> rules, Function<SecurityRules, RequestMatcher> rule) {
		List<RequestMatcher> matchers = rules.stream().map(rule).toList();
		return request -> !ApiPaths.ALL.matches(request) && matchers.stream().anyMatch(each -> each.matches(request));
	}
}
