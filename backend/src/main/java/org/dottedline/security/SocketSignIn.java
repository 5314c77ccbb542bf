package org.dottedline.security;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.stereotype.Component;

/** Who calls over a WebSocket: said once, in {@code connection_init}, and good for as long as the token is. */
@Component
class SocketSignIn {

	private static final String VIEWER = SocketSignIn.class.getName() + ".viewer";

	private final AccessTokens tokens;

	private final TokenEndings endings;

	private final OpenSockets sockets;

	SocketSignIn(AccessTokens tokens, TokenEndings endings, OpenSockets sockets) {
		this.tokens = tokens;
		this.endings = endings;
		this.sockets = sockets;
	}

	/**
	 * Takes {@code {"token": ...}}, or the handshake's cookie together with {@code {"csrf": ...}}.
	 *
	 * @throws NotSignedIn when neither holds
	 */
	void begin(WebSocketSessionInfo socket, Map<String, Object> payload) {
		Viewer viewer = (payload.get("token") instanceof String token ? this.tokens.viewerOf(token)
				: byCookie(socket, payload.get("csrf")))
			.orElseThrow(NotSignedIn::new);
		this.sockets.closeAfter(this.endings.endOf(viewer), socket.getId());
		socket.getAttributes().put(VIEWER, viewer);
	}

	/** The viewer of a socket, empty before it has begun and after its sign-in is over. */
	Optional<Viewer> viewerOf(WebSocketSessionInfo socket) {
		return socket.getAttributes().get(VIEWER) instanceof Viewer viewer && this.tokens.stillValid(viewer)
				? Optional.of(viewer) : Optional.empty();
	}

	private Optional<Viewer> byCookie(WebSocketSessionInfo socket, @Nullable Object csrf) {
		return socket.getPrincipal()
			.ofType(ViewerAuthentication.class)
			.filter(caller -> caller.csrf() != null && CsrfFilter.repeats(caller, csrf))
			.map(ViewerAuthentication::getPrincipal)
			.filter(this.tokens::stillValid)
			.blockOptional();
	}
}
