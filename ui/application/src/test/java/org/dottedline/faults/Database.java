package org.dottedline.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.dottedline.clients.Archive;

/** The embedded database alone, in processes of its own, for several nodes. */
final class Database implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofMinutes(4);

	private final Path data;

	private final Process process;

	private final URI uri;

	private Database(Path data, Process process, URI uri) {
		this.data = data;
		this.process = process;
		this.uri = uri;
	}

	/** Starts one on a data folder and waits until it answers. */
	static Database start(Path data) throws Exception {
		Files.createDirectories(data);
		int port = Ports.free();
		Path log = data.resolveSibling(data.getFileName() + ".log");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "org.dottedline.cli.CommandLine",
				"database", "--port", Integer.toString(port), "--data", data.toString())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		Database database = new Database(data, process, URI.create("bolt://127.0.0.1:" + port));
		Instant end = Instant.now().plus(LONGEST_START);
		while (!Files.readString(log).contains("The database answers")) {
			if (!process.isAlive() || Instant.now().isAfter(end)) {
				database.close();
				throw new IllegalStateException("The database did not start: " + Files.readString(log));
			}
			Thread.sleep(50);
		}
		return database;
	}

	URI uri() {
		return this.uri;
	}

	String password() throws IOException {
		return Files.readString(this.data.resolve("neo4j-password")).strip();
	}

	/** What it keeps. */
	Archive archive() throws IOException {
		return new Archive(this.uri, password());
	}

	/** Kills the Neo4j that it keeps running, which it has to start again. */
	void killServer() {
		this.process.children().forEach(ProcessHandle::destroyForcibly);
	}

	/** Kills it with all that it started. */
	void killTree() throws InterruptedException {
		List<ProcessHandle> family = this.process.descendants().toList();
		this.process.destroyForcibly();
		family.forEach(ProcessHandle::destroyForcibly);
		this.process.waitFor();
		for (ProcessHandle each : family) {
			each.onExit().join();
		}
	}

	@Override
	public void close() throws InterruptedException {
		List<ProcessHandle> family = this.process.descendants().toList();
		this.process.destroy();
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			family.forEach(ProcessHandle::destroyForcibly);
			this.process.destroyForcibly();
		}
	}

}
