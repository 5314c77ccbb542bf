package org.dottedline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** What an import did, in words. */
record ImportReport(JsonNode done) {

	void print(PrintStream out) {
		out.println((this.done.path("dryRun").asBoolean(false) ? "Dry run: nothing was changed. From " : "Imported from ")
				+ this.done.path("source").asString("") + ":");
		for (JsonNode result : this.done.path("results")) {
			out.println("  " + line(result));
		}
		for (JsonNode file : this.done.path("files")) {
			if (file.path("ignoredReason").isString()) {
				out.println("  Left out " + file.path("name").asString("") + ": " + file.path("ignoredReason").asString(""));
			}
		}
		long rejected = this.done.path("rejectedRows").asLong(0);
		out.printf("%,d rows read, %,d not taken, %,d problems found%n", this.done.path("processedRows").asLong(0), rejected,
				this.done.path("problemCount").asLong(0));
	}

	private static String line(JsonNode result) {
		List<String> parts = new ArrayList<>();
		for (String count : new String[] { "created", "updated", "unchanged", "rejected" }) {
			long number = result.path(count).asLong(0);
			if (number > 0) {
				parts.add("%,d %s".formatted(number, count));
			}
		}
		return "%s: %,d read%s".formatted(result.path("type").asString(""), result.path("read").asLong(0),
				parts.isEmpty() ? "" : ", " + String.join(", ", parts));
	}

}
