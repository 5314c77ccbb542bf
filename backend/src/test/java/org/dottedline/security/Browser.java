package org.dottedline.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** Calls a server as a browser does, with cookies, or as a program does, with headers of its own. */
public final class Browser {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final URI server;

	public Browser(int port) {
		this.server = URI.create("http://127.0.0.1:" + port);
	}

	/** Signs in as the administrator, by cookie. */
	public Browser signedIn() {
		Answer answer = post("/sign-in", Map.of("userName", "admin", "password", SignInTest.PASSWORD));
		if (answer.status() != 200) {
			throw new IllegalStateException(answer.toString());
		}
		return this;
	}

	/** A token of the administrator. */
	public String bearer() {
		return post("/sign-in", Map.of("userName", "admin", "password", SignInTest.PASSWORD, "bearer", true)).json()
			.path("token")
			.asString();
	}

	/** The value of a cookie, empty when there is none. */
	public String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter(cookie -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	/** What a request to the server carries in its Cookie header. */
	public String cookieHeader() {
		return SessionCookies.SESSION + "=" + cookie(SessionCookies.SESSION);
	}

	/** Posts JSON with headers given by name and value in turn. */
	public Answer post(String path, Object body, String... headers) {
		return send(request(path, headers).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
	}

	/** Asks in GraphQL. */
	public Answer ask(String document, String... headers) {
		return post("/graphql", Map.of("query", document), headers);
	}

	public Answer get(String path, String... headers) {
		return send(request(path, headers).GET());
	}

	public HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.server.resolve(path));
		return headers.length == 0 ? request : request.headers(headers);
	}

	public Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.client.send(request.build(), BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers(), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}
}
