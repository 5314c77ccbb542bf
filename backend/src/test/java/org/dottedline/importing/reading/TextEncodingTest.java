package org.dottedline.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

	private static final String TEXT = "ID,NAME\r\n1,Tomáš Größe €\r\n2,Antonio Moreno Taquería\r\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void aByteOrderMarkTellsAndIsNoPartOfTheText(String name) throws IOException {
		assertThat(read(("\uFEFF" + TEXT).getBytes(Charset.forName(name)))).isEqualTo(TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void withoutAMarkTheBytesTell(String name) throws IOException {
		assertThat(read(TEXT.getBytes(Charset.forName(name)))).isEqualTo(TEXT);
	}

	@Test
	void whatIsNoUtf8IsWindows1252() throws IOException {
		String text = "ID,NAME\n1,Größe € “quoted”\n2,Taquería\n";

		assertThat(read(text.getBytes(TextEncoding.WINDOWS_1252))).isEqualTo(text);
	}

	@Test
	void oneForeignByteDoesNotSpoilAWholeFileInUtf8() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("Größe,Taquería,".getBytes(StandardCharsets.UTF_8));
		bytes.write("café".getBytes(TextEncoding.WINDOWS_1252));
		bytes.write(",señor \uD83D\uDE00".getBytes(StandardCharsets.UTF_8));

		assertThat(read(bytes.toByteArray())).isEqualTo("Größe,Taquería,café,señor \uD83D\uDE00");
		assertThat(TextEncoding.of(census(bytes.toByteArray())).mixed()).isTrue();
	}

	@Property
	void theCountOfMalformedBytesIsZeroForUtf8Only(@ForAll("bytes") byte[] bytes) throws IOException {
		boolean roundTrip = Arrays.equals(bytes,
				new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));

		assertThat(census(bytes).malformed() == 0).isEqualTo(roundTrip);
	}

	@Property
	void mixedTextIsReadAsUtf8WhereItIsUtf8(@ForAll("texts") String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		try (Reader reader = new MixedTextReader(new ByteArrayInputStream(bytes))) {
			StringWriter read = new StringWriter();
			char[] three = new char[3];
			for (int count; (count = reader.read(three)) >= 0;) {
				read.write(three, 0, count);
			}
			assertThat(read).hasToString(text);
		}
	}

	@Property
	void mixedTextTakesAnyBytesAndLosesNone(@ForAll("bytes") byte[] bytes) throws IOException {
		try (Reader reader = new MixedTextReader(new ByteArrayInputStream(bytes))) {
			StringWriter read = new StringWriter();
			reader.transferTo(read);
			assertThat(read.toString().codePoints().count()).isEqualTo(census(bytes).multibyte()
					+ census(bytes).malformed() + asciiOf(bytes));
		}
	}

	@Provide
	Arbitrary<byte[]> bytes() {
		return Arbitraries.of(0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC2, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5)
				.map(Integer::byteValue).array(byte[].class).ofMaxSize(12);
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.of("a", "é", "€", "\uD83D\uDE00", "\n").list().ofMaxSize(30).map(parts -> String.join("", parts));
	}

	private static long asciiOf(byte[] bytes) {
		long ascii = 0;
		for (byte value : bytes) {
			ascii += value >= 0 ? 1 : 0;
		}
		return ascii;
	}

	private static ByteCensus census(byte[] bytes) throws IOException {
		return ByteCensus.of(new ByteArrayInputStream(bytes), new Watch() {
		});
	}

	private static String read(byte[] bytes) throws IOException {
		try (Reader reader = TextEncoding.of(census(bytes)).open(new ByteArrayInputStream(bytes))) {
			StringWriter text = new StringWriter();
			reader.transferTo(text);
			return text.toString();
		}
	}
}
