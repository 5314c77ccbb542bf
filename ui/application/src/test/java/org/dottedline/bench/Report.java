package org.dottedline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** All outcomes of a run, for a program to read. */
record Report(List<Outcome> outcomes) {

	Path writeTo(Path file) throws IOException {
		var report = new LinkedHashMap<String, Object>();
		report.put("takenAt", Instant.now().toString());
		report.put("processors", Runtime.getRuntime().availableProcessors());
		report.put("load", Machine.load());
		report.put("figures", outcomes.stream().map(Report::entry).toList());
		Files.createDirectories(file.getParent());
		Files.writeString(file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report));
		return file;
	}

	private static Map<String, Object> entry(Outcome outcome) {
		var entry = new LinkedHashMap<String, Object>();
		entry.put("name", outcome.name());
		entry.put("holds", outcome.holds());
		switch (outcome) {
			case Outcome.Figure figure -> {
				entry.put("value", figure.value());
				entry.put("unit", figure.unit());
				entry.put("target", figure.target());
				entry.put("beside", figure.beside());
			}
			case Outcome.Compared compared -> {
				entry.put("value", compared.value());
				entry.put("unit", compared.unit());
				entry.put("others", compared.others());
				entry.put("ratios", compared.ratios());
			}
			case Outcome.Failed failed -> entry.put("failure", failed.reason());
			case Outcome.Skipped skipped -> entry.put("skipped", skipped.reason());
		}
		return entry;
	}
}
