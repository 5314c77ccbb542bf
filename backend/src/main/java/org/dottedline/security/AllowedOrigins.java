package org.dottedline.security;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * The sites beside our own whose pages may call the API, from {@code dottedline.allowed-origins}: none unless named.
 * They call with a token, since our cookies don't travel across sites.
 */
@Component
class AllowedOrigins {

	private final List<String> origins;

	AllowedOrigins(@Value("${dottedline.allowed-origins:}") List<String> origins) {
		this.origins = List.copyOf(origins);
	}

	/** What holds for a WebSocket; its own origin always passes. */
	CorsConfiguration forSockets() {
		CorsConfiguration configuration = new CorsConfiguration();
		configuration.setAllowedOrigins(this.origins);
		return configuration;
	}

	/** What holds for requests: nothing is said, and so nothing allowed, unless a site is named. */
	CorsConfigurationSource forHttp() {
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		if (!this.origins.isEmpty()) {
			CorsConfiguration configuration = forSockets();
			configuration.setAllowedMethods(List.of("GET", "POST"));
			configuration.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT));
			source.registerCorsConfiguration("/graphql", configuration);
		}
		return source;
	}
}
