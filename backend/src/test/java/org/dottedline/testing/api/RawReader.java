package org.dottedline.testing.api;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A subscriber on a bare connection that holds little, who reads only when told to and leaves as it pleases: over a
 * WebSocket, where it does not answer pings unless told to, or by server-sent events.
 */
public final class RawReader implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int HOLDS = 4096;

	private static final int LAST_FRAME = 0x8000;

	private static final int CLOSE = 8;

	private final Socket socket = new Socket();

	private final boolean overSocket;

	private final DataInputStream in;

	private final StringBuilder unread = new StringBuilder();

	private boolean answersPings;

	private RawReader(Api member, boolean overSocket) throws IOException {
		this.overSocket = overSocket;
		this.socket.setReceiveBufferSize(HOLDS);
		this.socket.connect(new InetSocketAddress(member.server().getHost(), member.server().getPort()));
		this.in = new DataInputStream(this.socket.getInputStream());
	}

	/** Subscribes over a WebSocket. */
	public static RawReader overSocket(Api member, String document, Map<String, ?> variables) throws IOException {
		RawReader reader = new RawReader(member, true);
		reader.write("GET /graphql HTTP/1.1\r\nHost: " + member.server().getAuthority() + "\r\nUpgrade: websocket\r\n"
				+ "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
				+ "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n");
		reader.passHead("101");
		reader.send(Map.of("type", "connection_init", "payload", Map.of("token", member.token())));
		reader.send(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", document, "variables", variables)));
		return reader;
	}

	/** Subscribes by server-sent events. */
	public static RawReader overEvents(Api member, String document, Map<String, ?> variables) throws IOException {
		RawReader reader = new RawReader(member, false);
		String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
		reader.write("POST /graphql HTTP/1.1\r\nHost: " + member.server().getAuthority() + "\r\nAuthorization: Bearer "
				+ member.token() + "\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: "
				+ body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
		reader.passHead("200");
		return reader;
	}

	/** From now on answers pings as the protocol asks, where it reads them. */
	public RawReader answeringPings() {
		this.answersPings = true;
		return this;
	}

	/** Whether the server ends the connection while this one reads, and not before a time is over. */
	public boolean isEndedWithin(int millis) throws IOException {
		long end = System.nanoTime() + millis * 1_000_000L;
		try {
			while (true) {
				this.socket.setSoTimeout((int) Math.max(1, (end - System.nanoTime()) / 1_000_000));
				if (message() == null) {
					return true;
				}
			}
		}
		catch (SocketTimeoutException stillOpen) {
			return false;
		}
	}

	/** Reads the next event's data; null when the connection was ended. */
	public @Nullable JsonNode next() {
		try {
			while (true) {
				String message = message();
				if (message == null) {
					return null;
				}
				JsonNode json = message.startsWith("{") ? JSON.readTree(message) : JSON.createObjectNode();
				JsonNode payload = this.overSocket ? json.path("payload") : json;
				if (payload.has("data")) {
					return payload.path("data");
				}
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Reads on to where the connection was ended, and answers all events. */
	public List<JsonNode> all() {
		List<JsonNode> events = new ArrayList<>();
		for (JsonNode event = next(); event != null; event = next()) {
			events.add(event);
		}
		return events;
	}

	/** One message, or one line of an event; null at the end, also where the end tore a message apart. */
	private @Nullable String message() throws IOException {
		try {
			return this.overSocket ? frame() : line();
		}
		catch (SocketTimeoutException late) {
			throw late;
		}
		catch (IOException ended) {
			return null;
		}
	}

	private @Nullable String frame() throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		boolean last = false;
		while (!last) {
			int head = this.in.readUnsignedShort();
			if ((head >> 8 & 0x0f) == CLOSE) {
				return null;
			}
			long length = head & 0x7f;
			length = length == 126 ? this.in.readUnsignedShort() : length == 127 ? this.in.readLong() : length;
			byte[] part = new byte[(int) length];
			this.in.readFully(part);
			content.writeBytes(part);
			last = (head & LAST_FRAME) != 0;
		}
		String text = content.toString(StandardCharsets.UTF_8);
		if (this.answersPings && text.contains("\"ping\"")) {
			send(Map.of("type", "pong"));
		}
		return text;
	}

	private @Nullable String line() throws IOException {
		int end = this.unread.indexOf("\n");
		while (end < 0) {
			int size = Integer.parseInt(headLine(), 16);
			byte[] chunk = new byte[size];
			this.in.readFully(chunk);
			headLine();
			if (size == 0) {
				return null;
			}
			this.unread.append(new String(chunk, StandardCharsets.ISO_8859_1));
			end = this.unread.indexOf("\n");
		}
		String line = new String(this.unread.substring(0, end).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
		this.unread.delete(0, end + 1);
		return line.startsWith("data:") ? line.substring(5) : line;
	}

	private void passHead(String status) throws IOException {
		String first = headLine();
		if (!first.contains(" " + status + " ") && !first.endsWith(" " + status)) {
			throw new IOException("The server answered " + first);
		}
		while (!headLine().isEmpty()) {
			// Headers say nothing that is needed here.
		}
	}

	private String headLine() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int each = this.in.readUnsignedByte(); each != '\n'; each = this.in.readUnsignedByte()) {
			line.write(each);
		}
		return line.toString(StandardCharsets.ISO_8859_1).strip();
	}

	private void send(Map<String, ?> message) throws IOException {
		byte[] content = JSON.writeValueAsBytes(message);
		ByteBuffer frame = ByteBuffer.allocate(content.length + 8);
		frame.put((byte) 0x81).put((byte) (0x80 | 126)).putShort((short) content.length);
		// A mask of zeros changes nothing.
		frame.putInt(0).put(content);
		OutputStream out = this.socket.getOutputStream();
		out.write(frame.array());
		out.flush();
	}

	private void write(String head) throws IOException {
		this.socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
	}

	/** Leaves without a word. */
	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException closed) {
			throw new UncheckedIOException(closed);
		}
	}

}
