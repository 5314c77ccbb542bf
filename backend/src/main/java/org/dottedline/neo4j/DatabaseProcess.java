package org.dottedline.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of the launcher, from start to exit. Its standard input is what keeps it running. */
final class DatabaseProcess {

	/** The launcher's exit code when another process has the store. */
	static final int STORE_IN_USE = 3;

	private static final String PASSWORD_VARIABLE = "DOTTEDLINE_NEO4J_PASSWORD";

	private static final String READY = "READY ";

	/** What of our own environment a database needs; the rest may hold secrets that are none of its business. */
	private static final List<String> PASSED_ON = List.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR");

	private final Process process;

	private DatabaseProcess(Process process) {
		this.process = process;
	}

	static DatabaseProcess start(List<String> command, String password, Path log, Runnable whenReady) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command);
		Map<String, String> environment = builder.environment();
		environment.keySet().retainAll(PASSED_ON);
		environment.put(PASSWORD_VARIABLE, password);
		builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
		DatabaseProcess started = new DatabaseProcess(builder.start());
		Thread.ofPlatform().daemon().name("neo4j-output").start(() -> started.follow(log, whenReady));
		return started;
	}

	private void follow(Path log, Runnable whenReady) {
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith(READY)) {
					whenReady.run();
				}
				Files.writeString(log, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			}
		}
		catch (IOException ex) {
			// The process has ended, or the disk is full; its exit tells.
		}
	}

	long pid() {
		return this.process.pid();
	}

	int awaitExit() throws InterruptedException {
		return this.process.waitFor();
	}

	/** Ends it in good order, or by force when it takes too long. */
	void close(Duration patience) throws InterruptedException {
		try {
			this.process.getOutputStream().close();
		}
		catch (IOException ex) {
			// Its end is closed already.
		}
		if (!this.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
			this.process.destroyForcibly().waitFor();
		}
	}

}
