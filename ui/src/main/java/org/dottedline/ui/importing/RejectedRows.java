package org.dottedline.ui.importing;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.dottedline.schema.types.ImportProblem;
import org.jspecify.annotations.Nullable;

/** The rows that did not go in, as a CSV to be mended and imported again. */
class RejectedRows {

	private static final int PAGE = 1000;

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
		out.write(String.join(",", quoted(problem.getFile()), problem.getLine() == null ? "" : problem.getLine().toString(),
				quoted(problem.getColumn()), quoted(problem.getCode()), quoted(problem.getMessage())));
		out.write("\r\n");
	}

	/** Quoted for CSV; a text that a spreadsheet would take for a formula is marked as a text. */
	static String quoted(@Nullable String text) {
		if (text == null) {
			return "";
		}
		var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
		return '"' + safe.replace("\"", "\"\"") + '"';
	}
}
