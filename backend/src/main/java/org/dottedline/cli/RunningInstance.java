package org.dottedline.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.dottedline.neo4j.DataFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The instance that runs on a data folder, spoken to over its API as its local administrator. */
final class RunningInstance {

	/** An instance that is just starting can be waited for, on a busy machine as well. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Duration ANSWER = Duration.ofMinutes(2);

	private static final long PAUSE_MILLIS = 100;

	private static final int OK = 200;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(new CookieManager())
		.build();

	private final ControlFile control;

	private final String token;

	private RunningInstance(ControlFile control) throws CommandFailed, IOException, InterruptedException {
		this.control = control;
		HttpRequest request = HttpRequest.newBuilder(uri("/control/token"))
			.header(ControlSecret.HEADER, control.secret())
			.timeout(ANSWER)
			.POST(HttpRequest.BodyPublishers.noBody())
			.build();
		this.token = send(request).path("token").asString("");
	}

	/** Finds the instance that the options name, waiting for one that is just starting. */
	static RunningInstance of(Arguments arguments) throws CommandFailed, IOException, InterruptedException {
		Path data = arguments.data();
		DataFolder folder = new DataFolder(data);
		ControlFile control = await(folder)
			.orElseThrow(() -> new CommandFailed("No Dottedline is running on the data folder " + data
					+ ". Start it with ./dottedline run, or name its folder with --data."));
		int port = control.url().getPort();
		if (arguments.port().isPresent() && arguments.port().getAsInt() != port) {
			throw new CommandFailed("The Dottedline on the data folder " + data + " answers on port " + port + ", not "
					+ arguments.port().getAsInt() + ".");
		}
		return new RunningInstance(control);
	}

	private static Optional<ControlFile> await(DataFolder folder) throws IOException, InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			Optional<ControlFile> control = ControlFile.of(folder);
			if (control.isPresent() || !isStarting(folder) || System.nanoTime() > deadline) {
				return control;
			}
			Thread.sleep(PAUSE_MILLIS);
		}
	}

	/** The lock names a process that lives, but has not yet published itself. */
	private static boolean isStarting(DataFolder folder) throws IOException {
		Path lock = folder.path().resolve("instance.lock");
		if (!Files.isRegularFile(lock)) {
			return false;
		}
		String pid = Files.readString(lock).strip();
		return !pid.isEmpty() && pid.chars().allMatch(Character::isDigit)
				&& ProcessHandle.of(Long.parseLong(pid)).isPresent();
	}

	String token() {
		return this.token;
	}

	/**
	 * Posts a file to be imported.
	 *
	 * @param name its name with the folders that matter, separated by slashes
	 * @return the id under which the server keeps it
	 */
	String upload(String name, Path file) throws CommandFailed, IOException, InterruptedException {
		String boundary = "dottedline-" + UUID.randomUUID();
		String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
				+ name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A")
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
		HttpRequest request = authorized("/uploads")
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.timeout(Duration.ofMinutes(30))
			.POST(HttpRequest.BodyPublishers.concat(HttpRequest.BodyPublishers.ofString(head),
					HttpRequest.BodyPublishers.ofFile(file),
					HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n", StandardCharsets.US_ASCII)))
			.build();
		return send(request).path("id").asString("");
	}

	/** The data that a GraphQL operation answers. */
	JsonNode query(String operation, Map<String, Object> variables)
			throws CommandFailed, IOException, InterruptedException {
		HttpRequest request = authorized("/graphql").header("Content-Type", "application/json")
			.timeout(ANSWER)
			.POST(HttpRequest.BodyPublishers
				.ofString(JSON.writeValueAsString(Map.of("query", operation, "variables", variables))))
			.build();
		JsonNode answer = send(request);
		JsonNode errors = answer.path("errors");
		if (!errors.isEmpty()) {
			throw new CommandFailed("Dottedline refused: " + errors.path(0).path("message").asString("") + ".");
		}
		return answer.path("data");
	}

	/** Opens a page as a browser would, whatever it answers. */
	void visit(String path) throws IOException, InterruptedException {
		this.client.send(HttpRequest.newBuilder(uri(path)).timeout(ANSWER).build(),
				HttpResponse.BodyHandlers.discarding());
	}

	private HttpRequest.Builder authorized(String path) {
		return HttpRequest.newBuilder(uri(path))
			.header("Authorization", "Bearer " + this.token)
			.header("Accept", "application/json");
	}

	private URI uri(String path) {
		return URI.create(this.control.url() + path);
	}

	private JsonNode send(HttpRequest request) throws CommandFailed, IOException, InterruptedException {
		HttpResponse<String> response;
		try {
			response = this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (ConnectException ex) {
			throw new CommandFailed("Dottedline does not answer at " + this.control.url() + ".");
		}
		try {
			JsonNode body = JSON.readTree(response.body());
			if (response.statusCode() == OK) {
				return body;
			}
			throw new CommandFailed("Dottedline answered " + response.statusCode() + " to " + request.uri().getPath() + ": "
					+ reason(body, response.body()));
		}
		catch (JacksonException ex) {
			throw new CommandFailed("What answers at " + this.control.url() + " gave no answer that can be read to "
					+ request.uri().getPath() + " (status " + response.statusCode() + ").");
		}
	}

	private static String reason(JsonNode body, String text) {
		for (String field : new String[] { "message", "detail", "error" }) {
			if (body.path(field).isString()) {
				return body.path(field).asString("");
			}
		}
		return body.path("errors").path(0).path("message").asString(text);
	}

}
