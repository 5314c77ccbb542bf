package org.dottedline.security;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties.Websocket;

/** GraphQL over WebSocket that knows which sockets are open. */
final class GraphQlSockets extends GraphQlWebSocketHandler {

	private final OpenSockets open;

	GraphQlSockets(WebGraphQlHandler handler, HttpMessageConverter<Object> json, Websocket properties,
			CorsConfiguration origins, OpenSockets open) {
		super(handler, json, properties.getConnectionInitTimeout(), properties.getKeepAlive(), origins);
		this.open = open;
	}

	@Override
	public void afterConnectionEstablished(WebSocketSession session) {
		this.open.opened(session);
		super.afterConnectionEstablished(session);
	}

	@Override
	protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
		this.open.heard(session);
		super.handleTextMessage(session, message);
	}

	@Override
	public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
		this.open.closed(session);
		super.afterConnectionClosed(session, status);
	}
}
