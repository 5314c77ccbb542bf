package org.dottedline.whitespace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a cell may say, a sheet brings back as it went out. */
class SheetFormatPropertyTest {

	private static final List<String> HEAD = List.of("Text", "Number", "Day", "Note");

	@Property(tries = 300)
	void aTableOfCommasBringsBackWhatItWasGiven(@ForAll("lines") @Size(max = 6) List<List<@Nullable Object>> lines) throws IOException {
		assertThat(outAndIn(new CsvFormat(), lines)).isEqualTo(asText(lines));
	}

	@Property(tries = 60)
	void aWorkbookBringsBackWhatItWasGiven(@ForAll("lines") @Size(max = 6) List<List<@Nullable Object>> lines) throws IOException {
		assertThat(outAndIn(new XlsxFormat(), lines)).isEqualTo(asText(lines));
	}

	/** What ends a line beyond its last value is left out by some formats, so each line ends in a word. */
	@Provide
	Arbitrary<List<List<@Nullable Object>>> lines() {
		Arbitrary<Object> text = texts().injectNull(0.1).map(Object.class::cast);
		Arbitrary<Object> number = Arbitraries.bigDecimals()
			.between(BigDecimal.ZERO, new BigDecimal("1000000000000000"))
			.ofScale(4)
			.injectNull(0.1)
			.map(Object.class::cast);
		Arbitrary<Object> day = Arbitraries.integers()
			.between(0, 109_000)
			.map(days -> LocalDate.of(1901, 1, 1).plusDays(days))
			.injectNull(0.1)
			.map(Object.class::cast);
		return Combinators.combine(text, number, day)
			.as((one, two, three) -> {
				List<@Nullable Object> line = new ArrayList<>();
				line.add(one);
				line.add(two);
				line.add(three);
				line.add("end");
				return line;
			})
			.list();
	}

	/** As inputs let texts in: no control characters, no blanks around. */
	private static Arbitrary<String> texts() {
		Arbitrary<String> piece = Arbitraries.frequencyOf(
				Tuple.of(3, Arbitraries.of("=", "+", "-", "@", "'", "''", "\"", "\"\"", ",", ";", "\t", "\n", "\\", "&", "<b>", "]]>", "_",
						"_x0041_", "_x005F_", "_xzzzz_", "x0041_", "_x000A_", "1e5", "007", "TRUE", "1,5", "#N/A", "\u05e9\u05dc\u05d5\u05dd", "\u202e", "\u00a0",
						"\ud83d\udc69\u200d\ud83d\ude80", "\ufffe", "\uffff", "\ufeff", "=cmd|' /C calc'!A0")),
				Tuple.of(1, Arbitraries.strings().ofMaxLength(5).withChars('a', 'Z', ' ', '0', '\u00e9', '\u4e2d')));
		return piece.list().ofMaxSize(6).map(pieces -> String.join("", pieces).strip());
	}

	private static List<List<String>> outAndIn(SheetFormat format, List<List<@Nullable Object>> lines) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		format.write(HEAD, lines, bytes);
		List<List<String>> read = new ArrayList<>();
		format.read(new ByteArrayInputStream(bytes.toByteArray()), line -> read.add(line.values()));
		assertThat(read.getFirst()).isEqualTo(HEAD);
		return read.subList(1, read.size()).stream().map(SheetFormatPropertyTest::plain).toList();
	}

	private static List<List<String>> asText(List<List<@Nullable Object>> lines) {
		return lines.stream().map(line -> plain(line.stream().map(SheetFormatPropertyTest::text).toList())).toList();
	}

	private static String text(@Nullable Object value) {
		return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
	}

	/** The number by its worth: 1.50 is 1.5. */
	private static List<String> plain(List<String> line) {
		List<String> plain = new ArrayList<>(line);
		if (!line.get(1).isEmpty()) {
			plain.set(1, new BigDecimal(line.get(1)).stripTrailingZeros().toPlainString());
		}
		return plain;
	}

}
