package org.dottedline.clients;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to whichever node answers. */
public final class Caller implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Duration LONGEST_CONNECT = Duration.ofSeconds(2);

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(LONGEST_CONNECT)
		.build();

	private final Addresses addresses;

	private final String token;

	private final Duration patience;

	/** @param patience after which a request counts as not answered */
	public Caller(Addresses addresses, String token, Duration patience) {
		this.addresses = addresses;
		this.token = token;
		this.patience = patience;
	}

	/**
	 * The data that an operation answers.
	 * @throws NoAnswer when there is none; the next request goes to the next node
	 */
	public JsonNode ask(String document, Map<String, ?> variables) throws NoAnswer, InterruptedException {
		URI node = this.addresses.chosen();
		HttpRequest request = HttpRequest.newBuilder(node.resolve("/graphql"))
			.header("Authorization", "Bearer " + this.token)
			.header("Content-Type", "application/json")
			.timeout(this.patience)
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document, "variables", variables))))
			.build();
		try {
			HttpResponse<String> response = this.http.send(request, BodyHandlers.ofString());
			JsonNode answer = response.statusCode() == 200 ? JSON.readTree(response.body()) : JSON.missingNode();
			if (!answer.hasNonNull("data") || answer.has("errors")) {
				throw new NoAnswer(response.statusCode() + " " + answer.path("errors"));
			}
			return answer.get("data");
		}
		catch (IOException away) {
			this.addresses.failed(node);
			throw new NoAnswer(away.getClass().getSimpleName() + " " + away.getMessage());
		}
		catch (NoAnswer refused) {
			this.addresses.failed(node);
			throw refused;
		}
	}

	/** Asks until there is an answer. */
	public JsonNode insist(String document, Map<String, ?> variables) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
		while (true) {
			try {
				return ask(document, variables);
			}
			catch (NoAnswer lost) {
				if (System.nanoTime() > end) {
					throw new IllegalStateException("No answer for two minutes: " + lost.getMessage() + " to " + document, lost);
				}
				Thread.sleep(200);
			}
		}
	}

	@Override
	public void close() {
		this.http.shutdownNow();
	}

}
