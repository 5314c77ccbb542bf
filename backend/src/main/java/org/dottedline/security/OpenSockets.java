package org.dottedline.security;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** The WebSockets that are open here, so that each can be closed when its viewer's sign-in is over or nobody is there any more. */
@Component
class OpenSockets {

	/** What graphql-transport-ws closes with when nobody is signed in. */
	static final CloseStatus SIGNED_OUT = new CloseStatus(4401, "Unauthorized");

	/** Retried by clients of graphql-transport-ws. */
	private static final CloseStatus SILENT = new CloseStatus(4408, "No ping was answered");

	/** A socket whose client answers none of so many pings leads nowhere, though the network may not say so for a quarter of an hour. */
	private static final int UNANSWERED_PINGS = 3;

	private static final Logger logger = LoggerFactory.getLogger(OpenSockets.class);

	private final ConcurrentMap<String, Open> sockets = new ConcurrentHashMap<>();

	private final @Nullable Duration pings;

	OpenSockets(GraphQlProperties properties) {
		this.pings = properties.getWebsocket().getKeepAlive();
	}

	void opened(WebSocketSession socket) {
		this.sockets.put(socket.getId(), new Open(socket));
	}

	/** The client of a socket has said something. */
	void heard(WebSocketSession socket) {
		Open open = this.sockets.get(socket.getId());
		if (open != null) {
			open.heardAtNanos = System.nanoTime();
		}
	}

	void closed(WebSocketSession socket) {
		this.sockets.remove(socket.getId());
	}

	/** Closes a socket when something else is over. */
	void closeAfter(Mono<Void> end, String socketId) {
		end.publishOn(Schedulers.boundedElastic())
			.subscribe(nothing -> { }, failure -> close(socketId), () -> close(socketId));
	}

	@Scheduled(fixedDelayString = "${spring.graphql.websocket.keep-alive:20s}")
	void closeThoseSilent() {
		if (this.pings == null) {
			return;
		}
		long since = System.nanoTime() - this.pings.multipliedBy(UNANSWERED_PINGS).toNanos();
		for (Open open : this.sockets.values()) {
			if (open.heardAtNanos - since < 0) {
				// A close waits for what is being sent.
				Thread.ofVirtual().name("silent-socket").start(() -> close(open.socket, SILENT));
			}
		}
	}

	private void close(String socketId) {
		Open open = this.sockets.get(socketId);
		if (open != null) {
			close(open.socket, SIGNED_OUT);
		}
	}

	private static void close(WebSocketSession socket, CloseStatus status) {
		try {
			socket.close(status);
		}
		catch (IOException ex) {
			logger.debug("A WebSocket could not be closed", ex);
		}
	}

	/** A socket, and when its client was last heard of. */
	private static final class Open {

		private final WebSocketSession socket;

		private volatile long heardAtNanos = System.nanoTime();

		Open(WebSocketSession socket) {
			this.socket = socket;
		}
	}
}
