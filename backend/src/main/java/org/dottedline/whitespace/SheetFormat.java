package org.dottedline.whitespace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** A way to write lines into a file and to read them back. */
interface SheetFormat {

	/** What such files are called at the end. */
	String extension();

	/** What a browser is told that they are. */
	String mediaType();

	/** Writes a head and lines of text, numbers ({@link java.math.BigDecimal}) and days ({@link java.time.LocalDate}). */
	void write(List<String> head, Iterable<List<@Nullable Object>> lines, OutputStream to) throws IOException;

	/**
	 * Reads lines as text, the head first: numbers as {@code 1200.5}, days as {@code 2027-01-31}.
	 * @throws IOException when it is no such file, with a message for a reader
	 */
	void read(InputStream from, Consumer<Line> lines) throws IOException;

	/**
	 * A line.
	 * @param number which line of the file or row of the sheet it is, from 1
	 */
	record Line(long number, List<String> values) {
	}

}
