package org.dottedline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** What an import did, in words. */
record ImportReport(JsonNode done) {

	private static final List<Map.Entry<String, String>> AS_IT_IS = List.of(Map.entry("created", "created"),
			Map.entry("updated", "updated"), Map.entry("unchanged", "unchanged"), Map.entry("rejected", "rejected"));

	private static final List<Map.Entry<String, String>> AS_IT_WOULD_BE = List.of(Map.entry("created", "to be created"),
			Map.entry("updated", "to be updated"), Map.entry("unchanged", "unchanged"),
			Map.entry("rejected", "to be rejected"));

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

	private String line(JsonNode result) {
		List<String> parts = new ArrayList<>();
		for (Map.Entry<String, String> count : (this.done.path("dryRun").asBoolean(false) ? AS_IT_WOULD_BE : AS_IT_IS)) {
			long number = result.path(count.getKey()).asLong(0);
			if (number > 0) {
				parts.add("%,d %s".formatted(number, count.getValue()));
			}
		}
		return "%s: %,d read%s".formatted(result.path("type").asString(""), result.path("read").asLong(0),
				parts.isEmpty() ? "" : ", " + String.join(", ", parts));
	}

}
