package org.dottedline.security;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties.Websocket;

/** GraphQL over WebSocket that knows which sockets are open, and takes messages that come in parts. */
final class GraphQlSockets extends GraphQlWebSocketHandler {

	/** In characters. */
	static final int MESSAGE_LIMIT = 65_536;

	/** Where the parts of a message wait for its last one. */
	private static final String BEGUN = GraphQlSockets.class.getName() + ".begun";

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

	/** Or the container would set the longest message aside for each socket. */
	@Override
	public boolean supportsPartialMessages() {
		return true;
	}

	@Override
	protected void handleTextMessage(WebSocketSession session, TextMessage part) throws Exception {
		this.open.heard(session);
		StringBuilder begun = (StringBuilder) session.getAttributes().remove(BEGUN);
		if (begun == null && part.isLast()) {
			super.handleTextMessage(session, part);
			return;
		}
		StringBuilder message = begun == null ? new StringBuilder() : begun;
		message.append(part.getPayload());
		if (message.length() > MESSAGE_LIMIT) {
			session.close(CloseStatus.TOO_BIG_TO_PROCESS);
		}
		else if (part.isLast()) {
			super.handleTextMessage(session, new TextMessage(message));
		}
		else {
			session.getAttributes().put(BEGUN, message);
		}
	}

	@Override
	public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
		this.open.closed(session);
		super.afterConnectionClosed(session, status);
	}
}
