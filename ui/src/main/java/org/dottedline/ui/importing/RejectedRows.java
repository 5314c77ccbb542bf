package org.dottedline.ui.importing;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.dottedline.schema.types.ImportProblem;
import org.jspecify.annotations.Nullable;

/** The rows that did not go in, as a CSV to be mended and imported again. */
class RejectedRows {

	private static final int PAGE = 1000;

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

	private final Imports imports;
	private final String run;

	RejectedRows(Imports imports, String run) {
		this.imports = imports;
		this.run = run;
	}

	Anchor link() {
		var link = new Anchor((DownloadHandler) this::write, "Download the rows that were left out");
		link.setClassName("dl-button");
		return link;
	}

	private void write(DownloadEvent download) throws IOException {
		download.setFileName("rejected-" + run + ".csv");
		download.setContentType("text/csv; charset=utf-8");
		try (var out = new OutputStreamWriter(download.getOutputStream(), StandardCharsets.UTF_8)) {
			out.write("FILE,LINE,COLUMN,CODE,REASON\r\n");
			for (var skip = 0;; skip += PAGE) {
				var problems = imports.problems(run, skip, PAGE);
				for (var problem : problems) {
					if (problem.getRejected()) {
						write(problem, out);
					}
				}
				if (problems.size() < PAGE) {
					return;
				}
			}
		}
	}

	private static void write(ImportProblem problem, Writer out) throws IOException {
		out.write(row(problem.getFile(), problem.getLine(), problem.getColumn(), problem.getCode(), problem.getMessage()));
		out.write("\r\n");
	}

	/** One line of the CSV; a text that a spreadsheet would take for a formula is marked as a text. */
	static String row(@Nullable Object... values) {
		return FORMAT.format(Stream.of(values).map(RejectedRows::safe).toArray());
	}

	private static @Nullable Object safe(@Nullable Object value) {
		return value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text
				: value;
	}
}
