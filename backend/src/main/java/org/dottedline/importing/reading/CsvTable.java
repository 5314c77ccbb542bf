package org.dottedline.importing.reading;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text with rows and columns, whatever they are about. */
record CsvTable(Content content, TextEncoding encoding, char delimiter) {

	/** In the order in which they win when they are equally frequent. */
	private static final String DELIMITERS = ",;\t|";

	private static final int LONGEST_HEADER = 1 << 20;

	/** Chooses the delimiter by the first line with text in it. */
	static CsvTable of(Content content, TextEncoding encoding, String head) {
		return new CsvTable(content, encoding, delimiter(head));
	}

	CsvScanner scan(int fieldLimit) throws IOException {
		return new CsvScanner(() -> encoding.open(content.open()), delimiter, fieldLimit);
	}

	/** The names of the columns, empty when there are none. */
	List<String> header() throws IOException {
		try (CsvScanner scanner = scan(LONGEST_HEADER)) {
			CsvRecord header = header(scanner);
			return header == null || header.flaw() != null ? List.of() : header.fields();
		}
	}

	/** Moves a scanner past the header: the first record that is neither blank nor a spreadsheet's {@code sep=;}. */
	static @Nullable CsvRecord header(CsvScanner scanner) throws IOException {
		CsvRecord record;
		do {
			record = scanner.next();
		} while (record != null && (record.blank() || announces(record)));
		return record;
	}

	private static boolean announces(CsvRecord record) {
		return !record.fields().isEmpty() && record.fields().getFirst().toLowerCase(Locale.ROOT).startsWith("sep=")
				&& record.line() == 1;
	}

	static char delimiter(String head) {
		int[] counts = new int[DELIMITERS.length()];
		boolean quoted = false;
		boolean text = false;
		for (int at = 0; at < head.length(); at++) {
			char c = head.charAt(at);
			if (c == '"') {
				quoted = !quoted;
			}
			if (!quoted && (c == '\n' || c == '\r')) {
				if (text) {
					break;
				}
				counts = new int[DELIMITERS.length()];
			}
			if (!quoted && at == 0 && head.regionMatches(true, 0, "sep=", 0, 4) && head.length() > 4) {
				return head.charAt(4);
			}
			int which = DELIMITERS.indexOf(c);
			if (which >= 0 && !quoted) {
				counts[which]++;
			} else if (!Character.isWhitespace(c)) {
				text = true;
			}
		}
		int best = 0;
		for (int which = 1; which < counts.length; which++) {
			if (counts[which] > counts[best]) {
				best = which;
			}
		}
		return DELIMITERS.charAt(best);
	}
}
