package org.dottedline.testing.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** Imports files as a member does: posts them, starts the import and waits for its end. */
public final class Imports {

	private static final String STATE = """
			query ($id: ID!) { import(id: $id) { id state dryRun progress processedRows totalRows rejectedRows problemCount failure
				finishedAt startedBy { id } files { name recognisedAs rows ignoredReason }
				results { type read created updated unchanged rejected }
				problems(first: 1000) { file line column code message rejected } } }""";

	private static final long PATIENCE_NANOS = 180_000_000_000L;

	private final Api member;

	private final String source;

	public Imports(Api member, String source) {
		this.member = member;
		this.source = source;
	}

	/** Files by name, as text. */
	public static Map<String, byte[]> files(String... namesAndTexts) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
		}
		return files;
	}

	/** The files of a folder of the tests' exports. */
	public static Map<String, byte[]> export(String folder) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (Stream<Path> paths = Files.list(Path.of("src/test/resources/importing", folder))) {
			for (Path path : paths.sorted().toList()) {
				files.put(path.getFileName().toString(), Files.readAllBytes(path));
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return files;
	}

	/** Starts an import and answers its id. */
	public String start(Map<String, byte[]> files, boolean dryRun) {
		List<String> uploads = new ArrayList<>();
		files.forEach((name, content) -> uploads.add(this.member.upload(name, content)));
		return this.member.change("importRecords", "import { id }", "uploadIds", uploads, "source", this.source, "dryRun", dryRun)
			.done()
			.id("import");
	}

	/** Imports and answers how it ended; fails when it was not done. */
	public JsonNode run(Map<String, byte[]> files) {
		return done(start(files, false));
	}

	/** Shows what an import would do. */
	public JsonNode rehearse(Map<String, byte[]> files) {
		return done(start(files, true));
	}

	private JsonNode done(String id) {
		JsonNode end = end(id);
		if (!end.path("state").asString().equals("DONE")) {
			throw new AssertionError(end.toString());
		}
		return end;
	}

	/** How an import stands. */
	public JsonNode state(String id) {
		return this.member.ask(STATE, "id", id).sound().at("import");
	}

	/** Waits for the end of an import, whatever it is. */
	public JsonNode end(String id) {
		long start = System.nanoTime();
		while (true) {
			JsonNode now = state(id);
			String state = now.path("state").asString();
			if (!state.equals("WAITING") && !state.equals("RUNNING")) {
				return now;
			}
			if (System.nanoTime() - start > PATIENCE_NANOS) {
				throw new AssertionError("Still going on: " + now);
			}
			try {
				Thread.sleep(100);
			}
			catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(interrupted);
			}
		}
	}

	/** What became of the rows of an object, as {@code read created updated unchanged rejected}. */
	public static String counts(JsonNode end, String type) {
		for (JsonNode result : end.path("results")) {
			if (result.path("type").asString().equals(type)) {
				return Stream.of("read", "created", "updated", "unchanged", "rejected")
					.map(fate -> result.path(fate).asString())
					.reduce((one, other) -> one + ' ' + other)
					.orElseThrow();
			}
		}
		return "none";
	}

	/** The problems in short, as {@code code file:line}. */
	public static List<String> problems(JsonNode end) {
		List<String> problems = new ArrayList<>();
		end.path("problems")
			.forEach(problem -> problems.add(problem.path("code").asString() + ' ' + problem.path("file").asString() + ':'
					+ (problem.path("line").isNull() ? "" : problem.path("line").asString())));
		return problems;
	}

}
