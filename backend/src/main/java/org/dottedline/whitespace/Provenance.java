package org.dottedline.whitespace;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.dottedline.graph.GraphRecord;
import org.jspecify.annotations.Nullable;

/**
 * Who said a value of a cell by hand, and when. A record keeps one short line for each value, so that knowing it costs no
 * read.
 */
record Provenance(CellField field, OffsetDateTime at, String byId) {

	/** What is known of who said what of a cell. */
	static List<Provenance> of(@Nullable GraphRecord cell) {
		return cell == null ? List.of() : cell.texts("said").stream().map(Provenance::parse).toList();
	}

	/** Lines of a cell with another one for its value. */
	static List<String> lines(List<String> lines, CellField field, @Nullable Provenance said) {
		List<String> kept = new ArrayList<>(lines);
		kept.removeIf(line -> parse(line).field == field);
		if (said != null) {
			kept.add(said.line());
		}
		return kept;
	}

	private String line() {
		return this.field.name() + ' ' + this.at + ' ' + this.byId;
	}

	private static Provenance parse(String line) {
		String[] parts = line.split(" ");
		return new Provenance(CellField.valueOf(parts[0]), OffsetDateTime.parse(parts[1]), parts[2]);
	}

}
