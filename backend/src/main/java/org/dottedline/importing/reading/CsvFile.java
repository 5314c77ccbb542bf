package org.dottedline.importing.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CSV file of one object. */
record CsvFile(String name, long size, CsvTable table, CsvColumns columns, int fieldLimit) implements RowFile {

	@Override
	public void each(Sink sink) throws IOException {
		boolean[] refers = new boolean[columns.canonical().size()];
		for (int at = 0; at < refers.length; at++) {
			String field = columns.canonical().get(at);
			refers[at] = field != null && StandardFields.refers(field);
		}
		try (CsvScanner scanner = table.scan(fieldLimit)) {
			CsvTable.header(scanner);
			for (CsvRecord record; (record = scanner.next()) != null;) {
				if (!record.blank()) {
					take(record, refers, sink);
				}
			}
		}
	}

	private void take(CsvRecord record, boolean[] refers, Sink sink) {
		Problem flaw = flaw(record);
		if (flaw != null) {
			sink.problem(columns.type(), flaw);
			return;
		}
		Map<String, String> fields = LinkedHashMap.newLinkedHashMap(refers.length);
		for (int at = 0; at < refers.length; at++) {
			String field = columns.canonical().get(at);
			if (field != null) {
				String value = record.fields().get(at);
				fields.put(field, refers[at] ? RecordId.canonical(value) : value);
			}
		}
		String id = fields.get("Id");
		if (id == null || id.isEmpty()) {
			sink.problem(columns.type(), Problem.ofRow(name, record.line(), ProblemCode.MISSING_ID,
					"The row has no id" + titled(fields)));
			return;
		}
		if (record.nul()) {
			sink.problem(columns.type(), Problem.ofRow(name, record.line(), ProblemCode.NUL_REMOVED,
					columns.type().apiName() + " " + id + " contained NUL characters, which were removed"));
		}
		sink.row(new SourceRow(name, record.line(), columns.type(), id, fields));
	}

	private @Nullable Problem flaw(CsvRecord record) {
		List<String> headers = columns.headers();
		int found = record.fields().size();
		if (record.flaw() == CsvRecord.Flaw.QUOTE) {
			return problem(record, found, ProblemCode.UNBALANCED_QUOTE,
					"A quote is not closed, or stands undoubled inside a quoted field; reading goes on at the next line");
		}
		if (record.flaw() == CsvRecord.Flaw.TOO_LONG) {
			return problem(record, found, ProblemCode.FIELD_TOO_LONG,
					"The field is longer than " + fieldLimit + " characters");
		}
		if (found < headers.size()) {
			return problem(record, -1, ProblemCode.TOO_FEW_COLUMNS, "The row" + beginning(record) + " has " + found
					+ (found == 1 ? " column" : " columns") + " where the header has " + headers.size());
		}
		if (record.fields().stream().skip(headers.size()).anyMatch(extra -> !extra.isBlank())) {
			return problem(record, -1, ProblemCode.TOO_MANY_COLUMNS, "The row" + beginning(record) + " has " + found
					+ " columns where the header has " + headers.size());
		}
		return null;
	}

	private Problem problem(CsvRecord record, int column, ProblemCode code, String message) {
		String header = column >= 0 && column < columns.headers().size() ? columns.headers().get(column).strip() : null;
		return new Problem(name, record.line(), header, code, message, code.severity());
	}

	private static String beginning(CsvRecord record) {
		return " that starts with " + FieldValues.quoted(record.fields().getFirst().strip());
	}

	private static String titled(Map<String, String> fields) {
		String title = fields.getOrDefault("Name", fields.getOrDefault("LastName", ""));
		return title.isBlank() ? "" : ": " + FieldValues.quoted(title.strip());
	}
}
