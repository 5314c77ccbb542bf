package org.dottedline.application;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An outside tool at the API, beside the page. */
final class ApiClient {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();
	private final String address;
	private final String token;

	ApiClient(String address, String userName, String password) throws IOException, InterruptedException {
		this.address = address;
		var answer = send("/sign-in", Map.of("userName", userName, "password", password, "bearer", true), "");
		token = answer.get("token").asString();
	}

	/** The data of an operation. */
	JsonNode run(String operation, Map<String, ?> variables) throws IOException, InterruptedException {
		var answer = send("/graphql", Map.of("query", operation, "variables", variables), "Bearer " + token);
		if (answer.has("errors")) {
			throw new AssertionError(answer.get("errors").toString());
		}
		return answer.get("data");
	}

	private JsonNode send(String path, Map<String, ?> body, String authorization) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
		if (!authorization.isEmpty()) {
			request.header("Authorization", authorization);
		}
		return JSON.readTree(http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
	}
}
