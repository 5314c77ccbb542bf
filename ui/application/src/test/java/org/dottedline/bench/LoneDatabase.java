package org.dottedline.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The embedded database run alone, so that a measurement can fill it without going through the product. */
final class LoneDatabase implements AutoCloseable {

	private static final Duration START = Duration.ofMinutes(3);

	private static final Duration STOP = Duration.ofSeconds(45);

	private final Path data;

	private final Process process;

	private final URI uri;

	private LoneDatabase(Path data, Process process, URI uri) {
		this.data = data;
		this.process = process;
		this.uri = uri;
	}

	/** Starts one and comes back when it answers. */
	static LoneDatabase start(Path root, Path data) throws IOException, InterruptedException {
		int port;
		try (var socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		var log = data.resolveSibling(data.getFileName() + ".log");
		var process = new ProcessBuilder(root.resolve("dottedline").toString(), "database", "--port", Integer.toString(port), "--data",
				data.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		var database = new LoneDatabase(data, process, URI.create("bolt://127.0.0.1:" + port));
		var deadline = System.nanoTime() + START.toNanos();
		while (!Files.readString(log).contains("The database answers")) {
			if (!process.isAlive() || System.nanoTime() > deadline) {
				database.close();
				throw new IOException("the database did not start, see " + log);
			}
			Thread.sleep(50);
		}
		return database;
	}

	URI uri() {
		return uri;
	}

	String password() throws IOException {
		return Files.readString(data.resolve("neo4j-password")).strip();
	}

	Driver driver() throws IOException {
		return GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password()));
	}

	@Override
	public void close() {
		var family = process.descendants().toList();
		process.destroy();
		try {
			if (process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
				return;
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		family.forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}
}
