package org.dottedline.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.sun.net.httpserver.HttpServer;

/**
 * A server that has the same bytes ready and does nothing but send them: what the connection and this client take by
 * themselves. A ratio to that stays the same when the machine is slower than yesterday.
 */
final class BareAnswer implements AutoCloseable {

	static {
		// Without it the JDK's server waits for the client's acknowledgement between head and body.
		System.setProperty("sun.net.httpserver.nodelay", "true");
	}

	private final HttpServer server;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final HttpRequest request;

	BareAnswer(byte[] body) throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			exchange.getRequestBody().readAllBytes();
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		server.start();
		request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"))
				.POST(HttpRequest.BodyPublishers.ofString("{}")).build();
	}

	byte[] read() throws IOException, InterruptedException {
		return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
	}

	@Override
	public void close() {
		client.close();
		server.stop(0);
	}
}
