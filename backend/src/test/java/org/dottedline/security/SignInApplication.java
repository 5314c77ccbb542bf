package org.dottedline.security;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.dottedline.cli.ControlSecret;
import reactor.core.publisher.Flux;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Sign-in alone, before a small schema of its own and a client of two pages. */
@EnableAutoConfiguration
@ComponentScan
public class SignInApplication {

	/** The secret that the control file would hold. */
	public static final String CONTROL_SECRET = "a secret of this test";

	@Bean
	ControlSecret controlSecret() {
		return new ControlSecret(CONTROL_SECRET);
	}

	@Bean
	MemberDirectory members(Neo4jClient neo4j) {
		return new MemberDirectory() {

			@Override
			public String createMember(String name) {
				neo4j.query("CREATE (:Member {id: $id, name: $name})")
					.bindAll(Map.of("id", "member-1", "name", name))
					.run();
				return "member-1";
			}

			@Override
			public String firstMember(String name) {
				return createMember(name);
			}

			@Override
			public Optional<String> nameOf(String memberId) {
				return neo4j.query("MATCH (m:Member {id: $id}) RETURN m.name")
					.bindAll(Map.of("id", memberId))
					.fetchAs(String.class)
					.one();
			}
		};
	}

	@Bean
	RuntimeWiringConfigurer answers(CurrentViewer currentViewer) {
		return wiring -> wiring
			.type("Query", type -> type.dataFetcher("current", call -> currentViewer.require().name())
				.dataFetcher("named", call -> call.getGraphQlContext().<Viewer>get(Viewer.class).memberId()))
			.type("Mutation", type -> type.dataFetcher("change", call -> currentViewer.require().name()))
			.type("Subscription", type -> type.dataFetcher("ticks", call -> {
				String name = currentViewer.require().name();
				return Flux.interval(Duration.ZERO, Duration.ofMillis(50)).map(tick -> name);
			}));
	}

	@Bean
	SecurityRules client() {
		return new SecurityRules() {

			@Override
			public RequestMatcher open() {
				return PathPatternRequestMatcher.withDefaults().matcher("/welcome");
			}

			@Override
			public RequestMatcher ownCsrf() {
				return request -> request.getRequestURI().equals("/own-csrf") || "own".equals(request.getParameter("csrf"));
			}

			@Override
			public AuthenticationEntryPoint signInPage() {
				return (request, response, reason) -> response.sendRedirect("/welcome");
			}
		};
	}
}
