package org.dottedline.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Dottedline of this checkout, started by the script as anybody starts it. */
final class Instance implements AutoCloseable {

	static final String USER_NAME = "admin";

	static final String PASSWORD = "only for measuring 7";

	/** Longer than any target, so that what is late is measured and not broken off. */
	private static final Duration START = Duration.ofMinutes(3);

	private static final Duration IMPORT = Duration.ofMinutes(5);

	private static final Duration STOP = Duration.ofSeconds(45);

	private final Path root;

	private final Path data;

	private final Process process;

	private final URI address;

	private Instance(Path root, Path data, Process process, URI address) {
		this.root = root;
		this.data = data;
		this.process = process;
		this.address = address;
	}

	/**
	 * Starts one and comes back at once.
	 *
	 * @param data its folder; what it says goes beside it
	 * @param port 0: a free one
	 */
	static Instance start(Path root, Path data, int port, boolean sample) throws IOException {
		return start(root, data, port, sample, List.of(), Map.of());
	}

	/** Starts an empty one on a database that runs already, and comes back at once. */
	static Instance startOn(LoneDatabase database, Path root, Path data, int port) throws IOException {
		return start(root, data, port, false, List.of("--neo4j", database.uri().toString()), Map.of("NEO4J_PASSWORD", database.password()));
	}

	private static Instance start(Path root, Path data, int port, boolean sample, List<String> options, Map<String, String> environment)
			throws IOException {
		var chosen = port == 0 ? freePort() : port;
		var command = new ArrayList<>(List.of(script(root), "run", "--port", Integer.toString(chosen), "--data", data.toString()));
		if (!sample) {
			command.add("--empty");
		}
		command.addAll(options);
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(logOf(data).toFile());
		builder.environment().put("DOTTEDLINE_ADMIN_PASSWORD", PASSWORD);
		builder.environment().putAll(environment);
		return new Instance(root, data, builder.start(), URI.create("http://127.0.0.1:" + chosen));
	}

	URI address() {
		return address;
	}

	/** Waits until the page is answered and the address is printed, which is when somebody can sign in. */
	void awaitReady() throws IOException, InterruptedException {
		var deadline = System.nanoTime() + START.toNanos();
		try (var client = HttpClient.newHttpClient()) {
			var request = HttpRequest.newBuilder(address.resolve("/welcome")).timeout(START).build();
			while (!(answers(client, request) && Files.readString(logOf(data)).contains(address.toString()))) {
				if (!process.isAlive() || System.nanoTime() > deadline) {
					throw new IOException("the instance did not start: " + lastLine(logOf(data)));
				}
				Thread.sleep(20);
			}
		}
	}

	private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
		try {
			return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		} catch (IOException notYet) {
			return false;
		}
	}

	/** Has the command line import a folder; answers how long that took, its own start included. */
	Duration importFolder(Path folder, String source) throws IOException, InterruptedException {
		var log = logOf(data.resolveSibling(source));
		var began = System.nanoTime();
		var command = new ProcessBuilder(script(root), "import", folder.toString(), "--source", source, "--data", data.toString())
				.redirectErrorStream(true).redirectOutput(log.toFile()).start();
		if (!command.waitFor(IMPORT.toSeconds(), TimeUnit.SECONDS)) {
			command.destroyForcibly();
			throw new IOException("an import was not done after " + IMPORT.toMinutes() + " minutes");
		}
		var took = Duration.ofNanos(System.nanoTime() - began);
		if (command.exitValue() != 0) {
			throw new IOException("an import failed: " + lastLine(log));
		}
		return took;
	}

	/** The application's process; the script becomes it. */
	long application() {
		return process.pid();
	}

	/** The application and the processes that it started. */
	Stream<ProcessHandle> processes() {
		return Stream.concat(Stream.of(process.toHandle()), process.descendants());
	}

	/** Asks it to stop, and insists when it does not. */
	@Override
	public void close() {
		var family = processes().toList();
		process.destroy();
		try {
			if (process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
				return;
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		family.forEach(ProcessHandle::destroyForcibly);
	}

	private static String lastLine(Path log) throws IOException {
		return Files.readAllLines(log).stream().filter(line -> !line.isBlank()).reduce((first, last) -> last).orElse("it said nothing");
	}

	private static Path logOf(Path folder) {
		return folder.resolveSibling(folder.getFileName() + ".log");
	}

	private static String script(Path root) {
		return root.resolve("dottedline").toString();
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}
}
