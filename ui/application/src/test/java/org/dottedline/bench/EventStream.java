package org.dottedline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** An outside tool that follows an account by server-sent events, and reads no further than that they have begun. */
final class EventStream implements AutoCloseable {

	private static final String FOLLOW = "subscription Follow($id: ID!) { accountChanges(accountId: $id, afterRevision: 0) { ... on ChangesEvent { revision } } }";

	private final Socket socket;

	private EventStream(Socket socket) {
		this.socket = socket;
	}

	/** Subscribes, and comes back with the first event. */
	static EventStream of(URI address, Api api, String account) throws IOException {
		var body = JsonMapper.shared().writeValueAsString(Map.of("query", FOLLOW, "variables", Map.of("id", account)));
		var stream = new EventStream(new Socket(address.getHost(), address.getPort()));
		stream.socket.getOutputStream().write("""
				POST /graphql HTTP/1.1\r
				Host: %s\r
				Authorization: Bearer %s\r
				Accept: text/event-stream\r
				Content-Type: application/json\r
				Content-Length: %d\r
				\r
				%s""".formatted(address.getAuthority(), api.token(), body.length(), body).getBytes(StandardCharsets.UTF_8));
		var lines = new BufferedReader(new InputStreamReader(stream.socket.getInputStream(), StandardCharsets.UTF_8));
		for (var line = lines.readLine(); !line.startsWith("data:"); line = lines.readLine()) {
			if (line.startsWith("HTTP/1.1") && !line.contains(" 200 ")) {
				throw new IOException("events were refused: " + line);
			}
		}
		return stream;
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
