package org.dottedline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** Writes the rows that an import did not take to a CSV in the working directory, with the reason for each. */
final class RejectedRows {

	private static final int PAGE = 1000;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private static final String[] COLUMNS = { "file", "line", "column", "code", "message" };

	private static final String PROBLEMS = """
			query Problems($id: ID!, $skip: Int!, $first: Int!) {
				import(id: $id) { problems(skip: $skip, first: $first) { file line column code message rejected } }
			}""";

	private RejectedRows() {
	}

	/** The sentence that names the file; empty, and no file, when every row was taken. */
	static Optional<String> of(RunningInstance instance, JsonNode done)
			throws CommandFailed, IOException, InterruptedException {
		if (done.path("rejectedRows").asLong(0) == 0) {
			return Optional.empty();
		}
		Path file = Path.of("dottedline-rejected-" + TIME.format(LocalDateTime.now()) + ".csv").toAbsolutePath();
		try (BufferedWriter csv = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
			csv.write(String.join(",", COLUMNS) + "\r\n");
			int read = 0;
			JsonNode page;
			do {
				page = instance
					.query(PROBLEMS, Map.of("id", done.path("id").asString(""), "skip", read, "first", PAGE))
					.path("import")
					.path("problems");
				for (JsonNode problem : page) {
					if (problem.path("rejected").asBoolean(false)) {
						csv.write(row(problem));
					}
				}
				read += page.size();
			}
			while (page.size() == PAGE);
		}
		return Optional.of("The rows that were not taken are in " + file + ".");
	}

	private static String row(JsonNode problem) {
		StringBuilder row = new StringBuilder();
		for (String column : COLUMNS) {
			row.append(row.isEmpty() ? "" : ",").append(quoted(problem.path(column).asString("")));
		}
		return row.append("\r\n").toString();
	}

	/** Quoted always; what a spreadsheet would take for a formula is kept a text. */
	private static String quoted(String value) {
		String text = !value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
		return '"' + text.replace("\"", "\"\"") + '"';
	}

}
