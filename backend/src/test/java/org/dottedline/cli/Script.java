package org.dottedline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The script {@code ./dottedline} of this checkout on a machine that has the tools it needs and no Java but what a test puts there. */
record Script(Path file, Path path) {

	private static final List<String> TOOLS = List.of("cat", "cksum", "dirname", "find", "head", "readlink", "sed",
			"sort", "tr");

	static Script onMachine(Path machine) throws IOException {
		Path path = Files.createDirectories(machine.resolve("path"));
		for (String tool : TOOLS) {
			Path wrapper = Files.createFile(path.resolve(tool),
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
			Files.writeString(wrapper, "#!/bin/sh\nexec " + installed(tool) + " \"$@\"\n");
		}
		return new Script(inCheckout(), path);
	}

	private static Path installed(String tool) {
		for (String folder : System.getenv("PATH").split(":")) {
			if (Files.isExecutable(Path.of(folder, tool))) {
				return Path.of(folder, tool);
			}
		}
		throw new IllegalStateException("This machine has no " + tool);
	}

	private static Path inCheckout() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isRegularFile(at.resolve("dottedline"))) {
				return at.resolve("dottedline");
			}
		}
		throw new IllegalStateException("There is no script around the working directory");
	}

	Run run(Map<String, String> environment, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(installed("bash").toString(), this.file.toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().clear();
		builder.environment().putAll(environment);
		builder.environment().put("PATH", this.path.toString());
		builder.environment().put("HOME", this.path.getParent().toString());
		Process process = builder.start();
		process.getOutputStream().close();
		CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
		String output = text(process.getInputStream());
		if (!process.waitFor(30, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IllegalStateException("The script did not end");
		}
		return new Run(process.exitValue(), output, errors.get(10, TimeUnit.SECONDS));
	}

	private static String text(InputStream stream) {
		try (stream) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Run(int exit, String output, String errors) {
	}

}
