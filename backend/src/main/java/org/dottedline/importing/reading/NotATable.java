package org.dottedline.importing.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises, by how they start, files that are no text with rows, whatever they are called. */
final class NotATable {

	private static final Map<String, String> SIGNATURES = Map.ofEntries(Map.entry("\u0089PNG", "a picture (PNG)"),
			Map.entry("\u00ff\u00d8\u00ff", "a picture (JPEG)"), Map.entry("GIF8", "a picture (GIF)"),
			Map.entry("%PDF", "a PDF document"), Map.entry("PK\u0003\u0004", "a zip or a workbook"),
			Map.entry("PK\u0005\u0006", "an empty zip"), Map.entry("\u00d0\u00cf\u0011\u00e0", "an old Office document"),
			Map.entry("\u001f\u008b", "a compressed file (gzip)"), Map.entry("7z\u00bc\u00af", "an archive (7z)"),
			Map.entry("Rar!", "an archive (RAR)"), Map.entry("SQLite format", "a database (SQLite)"),
			Map.entry("{\\rtf", "a text document (RTF)"));

	private NotATable() {
	}

	/** What the file is instead, for a person; empty when it is text that could be a table. */
	static Optional<String> why(ByteCensus census, String head) {
		String bytes = new String(census.head(), StandardCharsets.ISO_8859_1);
		for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
			if (bytes.startsWith(signature.getKey())) {
				return Optional.of("This is " + signature.getValue() + ", not a table in CSV");
			}
		}
		String start = head.stripLeading().toLowerCase(Locale.ROOT);
		if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")) {
			return Optional.of("This is a web page, perhaps that of a sign-in, not a table in CSV");
		}
		if (start.startsWith("<?xml") || start.startsWith("<!--") || start.startsWith("<table")) {
			return Optional.of("This is XML or HTML, not a table in CSV");
		}
		long controls = head.chars().filter(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f').count();
		return controls * 20 > head.length() ? Optional.of("This is no text, and so no table in CSV") : Optional.empty();
	}
}
