package org.dottedline.whitespace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Text in UTF-8 with commas; semicolons and tabs are read as well. */
final class CsvFormat implements SheetFormat {

	private static final char MARK = '\uFEFF';

	/** What a spreadsheet would take for a formula, and what says that it is none. */
	private static final String FORMULA = "=+-@\t\r'";

	@Override
	public String extension() {
		return "csv";
	}

	@Override
	public String mediaType() {
		return "text/csv;charset=UTF-8";
	}

	@Override
	public void write(List<String> head, Iterable<List<@Nullable Object>> lines, OutputStream to) throws IOException {
		Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
		// Without it a spreadsheet takes the text for one of the last century.
		writer.write(MARK);
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		printer.printRecord(head);
		for (List<@Nullable Object> line : lines) {
			for (Object value : line) {
				printer.print(value instanceof BigDecimal number ? number.toPlainString()
						: value instanceof String text ? harmless(text) : value);
			}
			printer.println();
		}
		printer.flush();
	}

	/** A text that begins like a formula is text for a spreadsheet too, and comes back as it was. */
	private static String harmless(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}

	@Override
	public void read(InputStream from, Consumer<Line> lines) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)));
		try {
			reader.mark(1);
			if (reader.read() != MARK) {
				reader.reset();
			}
			CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(reader)).setIgnoreEmptyLines(true).get();
			try (CSVParser parser = CSVParser.parse(reader, format)) {
				for (CSVRecord record : parser) {
					lines.accept(new Line(record.getRecordNumber(), record.stream().map(CsvFormat::meant).toList()));
				}
			}
		}
		catch (CharacterCodingException foreign) {
			throw new IOException("The file is not in UTF-8; save it as CSV UTF-8.", foreign);
		}
		catch (UncheckedIOException | IllegalStateException broken) {
			throw new IOException("The file is not well-formed CSV: " + broken.getMessage(), broken);
		}
	}

	private static char delimiter(BufferedReader reader) throws IOException {
		reader.mark(1 << 16);
		char[] head = new char[1 << 12];
		int length = Math.max(0, reader.read(head));
		reader.reset();
		String line = new String(head, 0, length).lines().findFirst().orElse("");
		return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 && line.indexOf(',') < 0 ? ';' : ',';
	}

	private static String meant(String value) {
		return value.length() > 1 && value.charAt(0) == '\'' && FORMULA.indexOf(value.charAt(1)) >= 0 ? value.substring(1)
				: value;
	}

}
