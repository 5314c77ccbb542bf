package org.dottedline.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.dottedline.clients.Archive;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An instance in processes of its own, as people run it: so that it can be killed. */
final class Instance implements AutoCloseable {

	/** Of the user {@code admin}. */
	static final String PASSWORD = "only for crashing 7";

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final Duration LONGEST_START = Duration.ofMinutes(4);

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

	private final Path data;

	private final Process process;

	private final int boltPort;

	private final String token;

	private Instance(Path data, Process process, int boltPort) throws Exception {
		this.data = data;
		this.process = process;
		this.boltPort = boltPort;
		awaitControlFile();
		this.token = token();
	}

	/** Starts an instance with a database of its own on a data folder and waits until it is ready. */
	static Instance start(Path data) throws Exception {
		return start(data, Map.of());
	}

	/** Starts one node of several on a database that runs already and waits until it is ready. */
	static Instance start(Path data, Database database) throws Exception {
		return start(data, Map.of("SPRING_NEO4J_URI", database.uri().toString(), "SPRING_NEO4J_AUTHENTICATION_USERNAME",
				"neo4j", "SPRING_NEO4J_AUTHENTICATION_PASSWORD", database.password()));
	}

	private static Instance start(Path data, Map<String, String> environment) throws Exception {
		Files.createDirectories(data);
		int boltPort = Ports.free();
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx384m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), "org.dottedline.application.DottedlineApplication",
				"--server.port=" + Ports.free(), "--dottedline.data=" + data, "--dottedline.sample=false",
				"--dottedline.neo4j.port=" + boltPort)
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(logOf(data).toFile()));
		builder.environment().put("DOTTEDLINE_ADMIN_PASSWORD", PASSWORD);
		builder.environment().putAll(environment);
		return new Instance(data, builder.start(), boltPort);
	}

	private static Path logOf(Path data) {
		return data.resolveSibling(data.getFileName() + ".log");
	}

	private void awaitControlFile() throws Exception {
		Instant end = Instant.now().plus(LONGEST_START);
		while (!Files.exists(controlFile()) || control().path("pid").asLong() != this.process.pid()) {
			if (!this.process.isAlive() || Instant.now().isAfter(end)) {
				throw new IllegalStateException("The instance did not start: " + Files.readString(logOf(this.data)));
			}
			Thread.sleep(100);
		}
	}

	private Path controlFile() {
		return this.data.resolve("control.json");
	}

	private JsonNode control() throws IOException {
		String text = Files.readString(controlFile());
		return text.isBlank() ? MAPPER.createObjectNode() : MAPPER.readTree(text);
	}

	private String token() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(url("/control/token"))
			.header("X-Dottedline-Control", control().path("secret").asString())
			.timeout(Duration.ofSeconds(30))
			.POST(BodyPublishers.noBody())
			.build();
		return MAPPER.readTree(this.http.send(request, BodyHandlers.ofString()).body()).path("token").asString();
	}

	private URI url(String path) throws IOException {
		return URI.create(control().path("url").asString().replaceAll("/$", "") + path);
	}

	/** Where it answers. */
	URI address() throws IOException {
		return url("");
	}

	/** What its own database keeps. */
	Archive archive() throws IOException {
		return new Archive(URI.create("bolt://127.0.0.1:" + this.boltPort), Files.readString(this.data.resolve("neo4j-password")).strip());
	}

	/** The administrator's token, which holds on every node of the same database. */
	String bearer() {
		return this.token;
	}

	/** The data of a GraphQL request; null when it was not answered, or with errors. */
	@Nullable JsonNode ask(String document, Map<String, ?> variables) {
		return ask(document, variables, this.token);
	}

	/** The same for whoever a token stands for. */
	@Nullable JsonNode ask(String document, Map<String, ?> variables, String bearer) {
		try {
			HttpRequest request = HttpRequest.newBuilder(url("/graphql"))
				.header("Authorization", "Bearer " + bearer)
				.header("Content-Type", "application/json")
				.timeout(Duration.ofSeconds(60))
				.POST(BodyPublishers.ofString(MAPPER.writeValueAsString(Map.of("query", document, "variables", variables))))
				.build();
			HttpResponse<String> response = this.http.send(request, BodyHandlers.ofString());
			JsonNode answer = response.statusCode() == 200 ? MAPPER.readTree(response.body()) : null;
			return answer == null || answer.has("errors") ? null : answer.get("data");
		}
		catch (IOException away) {
			return null;
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	/** Uploads a file; the id under which it can be imported. */
	String upload(Path file) throws Exception {
		String boundary = "----dottedline";
		String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"home-office/"
				+ file.getFileName() + "\"\r\nContent-Type: text/csv\r\n\r\n";
		HttpRequest request = HttpRequest.newBuilder(url("/uploads"))
			.header("Authorization", "Bearer " + this.token)
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.timeout(Duration.ofSeconds(60))
			.POST(BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofFile(file),
					BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
			.build();
		return MAPPER.readTree(this.http.send(request, BodyHandlers.ofString()).body()).path("id").asString();
	}

	/** Kills the database that runs beside the application, as a crash would. */
	void killDatabase() {
		List<ProcessHandle> children = this.process.children().toList();
		if (children.isEmpty()) {
			throw new IllegalStateException("There is no database to kill");
		}
		children.forEach(ProcessHandle::destroyForcibly);
	}

	/** Kills the application and what it started, as the end of a machine would. */
	void killTree() throws InterruptedException {
		List<ProcessHandle> children = this.process.children().toList();
		this.process.destroyForcibly();
		children.forEach(ProcessHandle::destroyForcibly);
		this.process.waitFor();
		for (ProcessHandle child : children) {
			child.onExit().join();
		}
	}

	/** Kills the application, as a crash would; its database has to go by itself. */
	void killApplication() throws InterruptedException {
		List<ProcessHandle> children = this.process.children().toList();
		this.process.destroyForcibly().waitFor();
		for (ProcessHandle child : children) {
			child.onExit().orTimeout(60, TimeUnit.SECONDS).join();
		}
	}

	@Override
	public void close() throws Exception {
		this.process.destroy();
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			killApplication();
		}
	}

}
