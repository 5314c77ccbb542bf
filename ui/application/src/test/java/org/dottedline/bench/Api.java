package org.dottedline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An instance's API as an outside tool uses it: over HTTP connections that stay open, with a token. */
final class Api implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI address;

	private final String token;

	Api(URI address) throws IOException, InterruptedException {
		this.address = address;
		var signIn = Map.of("userName", Instance.USER_NAME, "password", Instance.PASSWORD, "bearer", true);
		var answer = send(post("/sign-in", signIn).build());
		this.token = JSON.readTree(answer).path("token").asString("");
	}

	/** With which others may call in the same name. */
	String token() {
		return token;
	}

	/** A request that can be sent again and again. */
	HttpRequest request(String operation, Map<String, ?> variables) {
		return post("/graphql", Map.of("query", operation, "variables", variables)).header("Authorization", "Bearer " + token).build();
	}

	/** The data that an operation answers. */
	JsonNode query(String operation, Map<String, ?> variables) throws IOException, InterruptedException {
		var answer = JSON.readTree(send(request(operation, variables)));
		if (!answer.path("errors").isEmpty()) {
			throw new IOException("the API refused: " + answer.path("errors").path(0).path("message").asString(""));
		}
		return answer.path("data");
	}

	/** The body of an answer, once all of it is here. */
	byte[] send(HttpRequest request) throws IOException, InterruptedException {
		var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
		if (response.statusCode() != 200) {
			throw new IOException(request.uri().getPath() + " answered " + response.statusCode());
		}
		return response.body();
	}

	@Override
	public void close() {
		client.close();
	}

	private HttpRequest.Builder post(String path, Object body) {
		return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Content-Type", "application/json")
				.header("Accept", "application/json").POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
	}
}
