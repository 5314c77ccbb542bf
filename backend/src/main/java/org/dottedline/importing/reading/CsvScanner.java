package org.dottedline.importing.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dottedline.importing.reading.CsvRecord.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Takes a CSV text apart, record by record, and finds its way back after a broken one.
 *
 * <p>After a quote that doesn't close, it returns to the line after the one on which the broken record started. So one
 * forgotten quote costs one row, and not the rest of the file. Between the two there is no other line that opens one (it
 * would have closed the first), so that nothing is read more than twice.
 */
final class CsvScanner implements Closeable {

	/** Opens the text at its start; asked again when the scanner has to return further than it remembers. */
	interface Text {
		Reader open() throws IOException;
	}

	/** Characters of one record that are kept; a record beyond that is too long, whatever its fields. */
	private static final int RETAINED = 1 << 22;

	private final Text text;
	private final char delimiter;
	private final int fieldLimit;
	private Reader reader;
	private final int retainedLimit;
	private char[] buffer;
	private int position;
	private int limit;
	private boolean ended;
	/** Characters of the text before the buffer. */
	private long before;
	private long line = 1;

	private int start;
	private boolean retained;
	private long secondLine;
	private boolean nul;
	private long suspectUntil;

	CsvScanner(Text text, char delimiter, int fieldLimit) throws IOException {
		this(text, delimiter, fieldLimit, 1 << 16, RETAINED);
	}

	/** With buffers of other sizes, which change nothing but speed, and what counts as too long. */
	CsvScanner(Text text, char delimiter, int fieldLimit, int buffered, int retainedLimit) throws IOException {
		this.buffer = new char[buffered];
		this.retainedLimit = retainedLimit;
		this.text = text;
		this.delimiter = delimiter;
		this.fieldLimit = fieldLimit;
		this.reader = text.open();
	}

	/** The next record, empty lines included; null at the end. */
	@Nullable CsvRecord next() throws IOException {
		start = position;
		retained = true;
		secondLine = -1;
		nul = false;
		if (!has(0)) {
			return null;
		}
		long firstLine = line;
		List<String> fields = new ArrayList<>();
		@Nullable Flaw flaw = null;
		while (true) {
			Flaw found = field(fields, flaw == null);
			if (flaw == null) {
				flaw = found;
			}
			if (found == Flaw.QUOTE) {
				comeBack(firstLine);
				return new CsvRecord(firstLine, fields, Flaw.QUOTE, nul);
			}
			if (!has(0)) {
				break;
			}
			if (buffer[position] != delimiter) {
				newline();
				break;
			}
			position++;
		}
		return new CsvRecord(firstLine, fields, flaw, nul);
	}

	/** Reads one field up to the delimiter or the end of the record, which is left for the caller. */
	private @Nullable Flaw field(List<String> fields, boolean keep) throws IOException {
		int blanks = 0;
		while (has(blanks) && (buffer[position + blanks] == ' ') && blanks < 64) {
			blanks++;
		}
		if (has(blanks) && buffer[position + blanks] == '"') {
			position += blanks + 1;
			return quoted(fields, keep);
		}
		int from = position - start;
		boolean quote = false;
		scan: while (has(0)) {
			while (position < limit) {
				char c = buffer[position];
				if (c == delimiter || c == '\n' || c == '\r') {
					break scan;
				}
				quote |= c == '"';
				position++;
			}
		}
		if (quote && line <= suspectUntil) {
			return Flaw.QUOTE;
		}
		return take(fields, keep, from, position - start, false);
	}

	private @Nullable Flaw quoted(List<String> fields, boolean keep) throws IOException {
		int from = position - start;
		boolean doubled = false;
		while (has(0)) {
			char c = buffer[position];
			if (c == '\n' || c == '\r') {
				newline();
			} else if (c != '"') {
				position++;
			} else if (has(1) && buffer[position + 1] == '"') {
				doubled = true;
				position += 2;
			} else {
				int to = position - start;
				position++;
				while (has(0) && buffer[position] == ' ') {
					position++;
				}
				return atEndOfField() ? take(fields, keep, from, to, doubled) : Flaw.QUOTE;
			}
		}
		return Flaw.QUOTE;
	}

	private boolean atEndOfField() throws IOException {
		return !has(0) || buffer[position] == delimiter || buffer[position] == '\n' || buffer[position] == '\r';
	}

	private @Nullable Flaw take(List<String> fields, boolean keep, int from, int to, boolean doubled) {
		if (!retained || to - from > fieldLimit) {
			return Flaw.TOO_LONG;
		}
		if (keep) {
			String value = new String(buffer, start + from, to - from);
			if (doubled) {
				value = value.replace("\"\"", "\"");
			}
			if (value.indexOf('\0') >= 0) {
				nul = true;
				value = value.replace("\0", "");
			}
			fields.add(value);
		}
		return null;
	}

	private void newline() throws IOException {
		boolean pair = buffer[position] == '\r' && has(1) && buffer[position + 1] == '\n';
		position += pair ? 2 : 1;
		line++;
		if (secondLine < 0) {
			secondLine = before + position;
		}
	}

	/** To the line after the first one of a broken record. */
	private void comeBack(long firstLine) throws IOException {
		suspectUntil = Math.max(suspectUntil, line);
		if (secondLine < 0) {
			while (has(0) && buffer[position] != '\n' && buffer[position] != '\r') {
				position++;
			}
			if (has(0)) {
				newline();
			}
			return;
		}
		if (secondLine >= before) {
			position = (int) (secondLine - before);
		} else {
			reader.close();
			reader = text.open();
			reader.skip(secondLine);
			before = secondLine;
			position = 0;
			limit = 0;
			ended = false;
		}
		line = firstLine + 1;
	}

	/** Whether there is a character that far ahead; what is at hand may move within the buffer. */
	private boolean has(int ahead) throws IOException {
		while (position + ahead >= limit) {
			if (ended) {
				return false;
			}
			if (limit == buffer.length) {
				makeRoom();
			}
			int read = reader.read(buffer, limit, buffer.length - limit);
			if (read < 0) {
				ended = true;
			} else {
				limit += read;
			}
		}
		return true;
	}

	private void makeRoom() {
		if (retained && start == 0 && buffer.length >= retainedLimit) {
			retained = false;
		}
		int keptFrom = retained ? start : position;
		if (keptFrom == 0) {
			buffer = Arrays.copyOf(buffer, buffer.length * 2);
			return;
		}
		System.arraycopy(buffer, keptFrom, buffer, 0, limit - keptFrom);
		position -= keptFrom;
		start -= keptFrom;
		limit -= keptFrom;
		before += keptFrom;
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}
