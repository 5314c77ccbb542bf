package org.dottedline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another library that draws charts, as its scripts and a function that draws rows of people with them. */
record Library(String name, List<String> scripts, String drawing) {

	private static final long PATIENCE_MINUTES = 3;

	private static final String D3 = webJar("d3/7.9.0/dist/d3.min.js");

	static Library cytoscape() {
		return new Library("cytoscape", List.of(D3, webJar("cytoscape/3.33.1/dist/cytoscape.min.js")), resource("bench/cytoscape.js"));
	}

	/**
	 * No WebJar has it, so it is fetched for the measurement.
	 *
	 * @param folder to keep it in
	 * @throws IOException when npm isn't there or can't fetch it
	 */
	static Library orgChart(Path folder) throws IOException, InterruptedException {
		install("d3-org-chart@3.1.1", folder);
		var modules = folder.resolve("node_modules");
		return new Library("d3-org-chart", List.of(D3, Files.readString(modules.resolve("d3-flextree/build/d3-flextree.min.js")),
				Files.readString(modules.resolve("d3-org-chart/build/d3-org-chart.min.js"))), resource("bench/d3-org-chart.js"));
	}

	private static void install(String module, Path folder) throws IOException, InterruptedException {
		Files.createDirectories(folder);
		var command = List.of("npm", "install", "--prefix", folder.toString(), "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", module);
		Process process;
		try {
			process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("npm.log").toFile()).start();
		} catch (IOException missing) {
			throw new IOException(module + " is fetched by npm, which is not installed here", missing);
		}
		if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
			process.destroy();
			throw new IOException("npm could not fetch " + module + ": " + Files.readString(folder.resolve("npm.log")).strip());
		}
	}

	private static String webJar(String path) {
		return resource("META-INF/resources/webjars/" + path);
	}

	private static String resource(String path) {
		try (var in = Library.class.getClassLoader().getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException(path + " is not on the class path");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
