package org.dottedline.testing.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API over HTTP as one member. */
public final class Api {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String PAYLOAD = """
			mutation ($input: %sInput!) { %s(input: $input) {
				clientMutationId
				change { commandId revision command by { id } entryCount }
				errors { __typename code path message
					... on ConflictError { yours theirs by { id } at }
					... on CycleError { cycle { id } } }
				%s } }""";

	private final HttpClient client;

	private final URI server;

	private final String token;

	private final String memberId;

	Api(HttpClient client, int port, String memberId, String token) {
		this.client = client;
		this.server = URI.create("http://127.0.0.1:" + port);
		this.memberId = memberId;
		this.token = token;
	}

	/** Who calls. */
	public String memberId() {
		return this.memberId;
	}

	/** The secret with which they do. */
	public String token() {
		return this.token;
	}

	public URI server() {
		return this.server;
	}

	/** Asks something whose variables are given by name and value in turn. */
	public Reply ask(String document, @Nullable Object... variables) {
		Map<String, @Nullable Object> named = named(variables);
		HttpRequest.Builder request = request("/graphql").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document, "variables", named))));
		HttpResponse<String> answer = send(request);
		return new Reply(answer.statusCode(), JSON.readTree(answer.body()));
	}

	/**
	 * Does something.
	 * @param result what to select of the payload beside what all payloads have
	 * @param input the input's fields by name and value in turn
	 */
	public Payload change(String mutation, String result, @Nullable Object... input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
		Reply reply = ask(PAYLOAD.formatted(type, mutation, result), "input", named(input)).sound();
		return new Payload(reply.at(mutation));
	}

	/** Posts a file to be imported and answers its id. */
	public String upload(String name, byte[] content) {
		String boundary = "dottedline-upload";
		byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8);
		byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
		HttpResponse<String> answer = send(
				request("/uploads").header("Content-Type", "multipart/form-data; boundary=" + boundary)
					.POST(BodyPublishers.concat(BodyPublishers.ofByteArray(head), BodyPublishers.ofByteArray(content),
							BodyPublishers.ofByteArray(tail))));
		if (answer.statusCode() / 100 != 2) {
			throw new AssertionError(answer.statusCode() + " " + answer.body());
		}
		return JSON.readTree(answer.body()).path("id").asString();
	}

	/** A request that carries the token. */
	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.server.resolve(path)).timeout(PATIENCE).header("Authorization", "Bearer " + this.token);
	}

	/** The client that sends requests. */
	public HttpClient client() {
		return this.client;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	private static Map<String, @Nullable Object> named(@Nullable Object... pairs) {
		Map<String, @Nullable Object> named = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			named.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return named;
	}

}
