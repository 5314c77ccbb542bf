package org.dottedline.security;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/** Takes the place of Spring Boot's WebSocket handler, which neither names its sockets nor takes our origins. */
@Configuration(proxyBeanMethods = false)
class GraphQlSecurityConfiguration {

	@Bean
	GraphQlWebSocketHandler graphQlWebSocketHandler(WebGraphQlHandler handler, GraphQlProperties properties,
			JsonMapper json, AllowedOrigins origins, OpenSockets open) {
		SocketThreads.useVirtualOnes();
		return new GraphQlSockets(handler, new JacksonJsonHttpMessageConverter(json), properties.getWebsocket(),
				origins.forSockets(), open);
	}
}
