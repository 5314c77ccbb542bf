package org.dottedline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.cli.FilesToImport.FileToImport;
import tools.jackson.databind.JsonNode;

/** Sends files to the running instance, has it import them, follows that, and says what went in and what did not. */
final class ImportCommand {

	/** Where a record comes from when nothing is said: most exports are this CRM's, and importing again has to find its own. */
	private static final String DEFAULT_SOURCE = "salesforce";

	private static final long PAUSE_MILLIS = 200;

	private static final String START = """
			mutation Start($input: ImportRecordsInput!) {
				importRecords(input: $input) { errors { code path message } import { id } }
			}""";

	private static final String FOLLOW = """
			query Follow($id: ID!) {
				import(id: $id) {
					id source dryRun state progress processedRows totalRows rejectedRows problemCount failure
					files { name recognisedAs rows ignoredReason }
					results { type read created updated unchanged rejected }
				}
			}""";

	private final Arguments arguments;

	ImportCommand(List<String> words) throws CommandFailed {
		this.arguments = Arguments.parse(words, Set.of("--port", "--data", "--source"), Set.of("--dry-run"));
		if (this.arguments.paths().isEmpty()) {
			throw new CommandFailed("Name the folders, files or zips to import.");
		}
	}

	void run() throws CommandFailed, IOException, InterruptedException {
		List<FileToImport> files = FilesToImport.in(this.arguments.paths());
		RunningInstance instance = RunningInstance.of(this.arguments);
		Progress progress = Progress.onTerminal();
		JsonNode done = follow(instance, start(instance, files, progress), progress);
		progress.end();
		String state = done.path("state").asString("");
		if (!state.equals("DONE")) {
			new ImportReport(done).print(System.out);
			throw new CommandFailed(state.equals("CANCELLED") ? "The import was cancelled; what went in stays."
					: "The import failed: " + done.path("failure").asString("no reason was given")
							+ " What went in stays, and the same import finishes it.");
		}
		new ImportReport(done).print(System.out);
		RejectedRows.of(instance, done).ifPresent(System.out::println);
	}

	private String start(RunningInstance instance, List<FileToImport> files, Progress progress)
			throws CommandFailed, IOException, InterruptedException {
		List<String> uploads = new ArrayList<>();
		for (FileToImport file : files) {
			progress.show("Sending " + file.name());
			uploads.add(instance.upload(file.name(), file.path()));
		}
		Map<String, Object> input = new HashMap<>();
		input.put("uploadIds", uploads);
		input.put("source", this.arguments.value("--source").orElse(DEFAULT_SOURCE));
		input.put("dryRun", this.arguments.flags().contains("--dry-run"));
		JsonNode payload = instance.query(START, Map.of("input", input)).path("importRecords");
		if (!payload.path("errors").isEmpty()) {
			throw new CommandFailed("The import was not started: " + payload.path("errors").path(0).path("message").asString(""));
		}
		return payload.path("import").path("id").asString("");
	}

	private static JsonNode follow(RunningInstance instance, String id, Progress progress)
			throws CommandFailed, IOException, InterruptedException {
		while (true) {
			JsonNode found = instance.query(FOLLOW, Map.of("id", id)).path("import");
			switch (found.path("state").asString("")) {
				case "WAITING" -> progress.show("Waiting for another import to end");
				case "RUNNING" -> progress.show(rows(found));
				default -> {
					return found;
				}
			}
			Thread.sleep(PAUSE_MILLIS);
		}
	}

	private static String rows(JsonNode found) {
		int percent = (int) Math.floor(100 * found.path("progress").asDouble(0));
		String of = found.path("totalRows").isNumber() ? " of " + "%,d".formatted(found.path("totalRows").asLong(0)) : "";
		return "%d %%, %,d%s rows".formatted(percent, found.path("processedRows").asLong(0), of);
	}

}
