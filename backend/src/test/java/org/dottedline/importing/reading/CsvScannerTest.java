package org.dottedline.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dottedline.importing.reading.CsvRecord.Flaw;
import org.junit.jupiter.api.Test;

class CsvScannerTest {

	/** How a table is written down. */
	record Written(List<List<String>> rows, char delimiter, String newline, boolean lastNewline, boolean quoteAll) {

		String text() {
			return rows.stream().map(row -> row.stream().map(this::field).collect(Collectors.joining("" + delimiter)))
					.collect(Collectors.joining(newline)) + (lastNewline ? newline : "");
		}

		private String field(String value) {
			boolean plain = value.chars().allMatch(c -> c != '"' && c != '\n' && c != '\r' && c != delimiter)
					&& !value.isEmpty() && value.equals(value.strip());
			return plain && !quoteAll ? value : "\"" + value.replace("\"", "\"\"") + "\"";
		}
	}

	@Provide
	Arbitrary<Written> tables() {
		Arbitrary<String> values = Arbitraries.strings().withChars("ab \",;\t\n\r|ä\uD83D").ofMaxLength(9);
		return Combinators.combine(values.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(8),
				Arbitraries.of(',', ';', '\t'), Arbitraries.of("\n", "\r\n", "\r"), Arbitraries.of(true, false),
				Arbitraries.of(true, false)).as(Written::new);
	}

	@Property
	void whateverIsWrittenIsReadWithBuffersOfAnySize(@ForAll("tables") Written table,
			@ForAll @IntRange(min = 1, max = 40) int buffer) throws IOException {
		List<CsvRecord> records = scan(table.text(), table.delimiter(), 1000, buffer);

		assertThat(records).extracting(CsvRecord::fields).isEqualTo(table.rows());
		assertThat(records).extracting(CsvRecord::flaw).containsOnlyNulls();
	}

	@Property
	void oneLineWithAForgottenQuoteCostsThatLineOnly(@ForAll @IntRange(max = 9) int broken,
			@ForAll @IntRange(min = 1, max = 40) int buffer, @ForAll boolean quoteAll,
			@ForAll @IntRange(min = 1, max = 64) int retained) throws IOException {
		List<String> lines = new ArrayList<>();
		for (int line = 0; line < 10; line++) {
			String quote = quoteAll ? "\"" : "";
			lines.add(quote + "id" + line + quote + "," + (line == broken ? "\"open" : quote + "name" + quote));
		}

		List<CsvRecord> records = scan(String.join("\r\n", lines), ',', 1000, buffer, Math.max(buffer, retained));

		assertThat(records).extracting(CsvRecord::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
		for (int line = 0; line < 10; line++) {
			assertThat(records.get(line).flaw() == Flaw.QUOTE).isEqualTo(line == broken);
			if (line != broken && retained > 60) {
				assertThat(records.get(line).fields()).containsExactly("id" + line, "name");
			}
		}
	}

	@Property
	void anyTextComesToAnEnd(@ForAll("noise") String text,
			@ForAll @IntRange(min = 1, max = 20) int buffer) throws IOException {
		long lines = text.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count() + 1;

		List<CsvRecord> records = scan(text, ',', 5, buffer, buffer);

		assertThat(records.size()).isLessThanOrEqualTo((int) lines);
		assertThat(records).extracting(CsvRecord::line).isSorted().doesNotHaveDuplicates();
	}

	@Provide
	Arbitrary<String> noise() {
		return Arbitraries.strings().withChars("a\",\n\r \0").ofMaxLength(80);
	}

	@Test
	void lineBreaksAndDoubledQuotesBelongToTheirField() throws IOException {
		List<CsvRecord> records = scan("1,\"two\r\nlines, \"\"quoted\"\"\",x\r\n2,y,z", ',', 1000, 8);

		assertThat(records).extracting(CsvRecord::fields)
				.containsExactly(List.of("1", "two\r\nlines, \"quoted\"", "x"), List.of("2", "y", "z"));
		assertThat(records).extracting(CsvRecord::line).containsExactly(1L, 3L);
	}

	@Test
	void anUndoubledQuoteInsideAQuotedFieldIsAFlawAndNoGuess() throws IOException {
		List<CsvRecord> records = scan("1,\"He said \"no\" twice\"\n2,b", ',', 1000, 8);

		assertThat(records).extracting(CsvRecord::flaw).containsExactly(Flaw.QUOTE, null);
	}

	@Test
	void whatFollowsABrokenLineIsNotTakenForARowWhenItLooksLikeItsRest() throws IOException {
		List<CsvRecord> records = scan("1,\"first\nsecond \"quoted\" word\",x\n2,b", ',', 1000, 8);

		assertThat(records).extracting(CsvRecord::flaw).containsExactly(Flaw.QUOTE, Flaw.QUOTE, null);
	}

	@Test
	void aFieldOverTheLimitIsAFlawAndTheNextRowIsRead() throws IOException {
		String longText = "x\n".repeat(100);
		List<CsvRecord> records = scan("1,\"" + longText + "\",end\n2,short,end", ',', 50, 8);

		assertThat(records).extracting(CsvRecord::flaw).containsExactly(Flaw.TOO_LONG, null);
		assertThat(records.getFirst().fields()).containsExactly("1");
		assertThat(records.getLast().fields()).containsExactly("2", "short", "end");
	}

	private static List<CsvRecord> scan(String text, char delimiter, int fieldLimit, int buffer) throws IOException {
		return scan(text, delimiter, fieldLimit, buffer, 1 << 20);
	}

	private static List<CsvRecord> scan(String text, char delimiter, int fieldLimit, int buffer, int retained)
			throws IOException {
		List<CsvRecord> records = new ArrayList<>();
		try (CsvScanner scanner = new CsvScanner(() -> new StringReader(text), delimiter, fieldLimit, buffer, retained)) {
			for (CsvRecord record; (record = scanner.next()) != null;) {
				records.add(record);
			}
		}
		return records;
	}
}
