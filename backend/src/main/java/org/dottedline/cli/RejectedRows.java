package org.dottedline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import tools.jackson.databind.JsonNode;

/** Writes the rows that an import did not take to a CSV in the working directory, with the reason for each. */
final class RejectedRows {

	private static final int PAGE = 1000;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private static final String[] COLUMNS = { "file", "line", "column", "code", "message" };

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

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
		try (CSVPrinter csv = FORMAT.print(file, StandardCharsets.UTF_8)) {
			csv.getOut().append(String.join(",", COLUMNS)).append("\r\n");
			int read = 0;
			JsonNode page;
			do {
				page = instance
					.query(PROBLEMS, Map.of("id", done.path("id").asString(""), "skip", read, "first", PAGE))
					.path("import")
					.path("problems");
				for (JsonNode problem : page) {
					if (problem.path("rejected").asBoolean(false)) {
						csv.printRecord(Stream.of(COLUMNS).map(column -> asText(problem.path(column).asString(""))));
					}
				}
				read += page.size();
			}
			while (page.size() == PAGE);
		}
		return Optional.of("The rows that were not taken are in " + file + ".");
	}

	/** What a spreadsheet would take for a formula is kept a text. */
	private static String asText(String value) {
		return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
	}

}
