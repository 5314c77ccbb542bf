package org.dottedline.security;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** The WebSockets that are open here, so that each can be closed when its viewer's sign-in is over. */
@Component
class OpenSockets {

	/** What graphql-transport-ws closes with when nobody is signed in. */
	static final CloseStatus SIGNED_OUT = new CloseStatus(4401, "Unauthorized");

	private static final Logger logger = LoggerFactory.getLogger(OpenSockets.class);

	private final ConcurrentMap<String, WebSocketSession> sockets = new ConcurrentHashMap<>();

	void opened(WebSocketSession socket) {
		this.sockets.put(socket.getId(), socket);
	}

	void closed(WebSocketSession socket) {
		this.sockets.remove(socket.getId());
	}

	/** Closes a socket when something else is over. */
	void closeAfter(Mono<Void> end, String socketId) {
		end.publishOn(Schedulers.boundedElastic())
			.subscribe(nothing -> { }, failure -> close(socketId), () -> close(socketId));
	}

	private void close(String socketId) {
		WebSocketSession socket = this.sockets.get(socketId);
		if (socket == null) {
			return;
		}
		try {
			socket.close(SIGNED_OUT);
		}
		catch (IOException ex) {
			logger.debug("A WebSocket could not be closed", ex);
		}
	}
}
