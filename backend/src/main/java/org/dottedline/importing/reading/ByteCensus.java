package org.dottedline.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * One look at all bytes of a file: how many, how it starts, and how well they hold as UTF-8.
 *
 * @param head       the first bytes, {@value #HEAD} at most
 * @param multibyte  characters beyond ASCII that are well-formed UTF-8
 * @param malformed  bytes that are no UTF-8
 */
record ByteCensus(long size, byte[] head, long multibyte, long malformed) {

	private static final int HEAD = 8192;

	static ByteCensus of(InputStream bytes, Watch watch) throws IOException {
		byte[] chunk = new byte[1 << 16];
		byte[] head = new byte[0];
		long size = 0;
		Utf8Count count = new Utf8Count();
		for (int read; (read = bytes.read(chunk)) >= 0;) {
			if (watch.cancelled()) {
				throw new ReadingCancelled();
			}
			if (head.length < HEAD) {
				int room = Math.min(read, HEAD - head.length);
				head = Arrays.copyOf(head, head.length + room);
				System.arraycopy(chunk, 0, head, head.length - room, room);
			}
			count.add(chunk, read);
			size += read;
		}
		count.end();
		return new ByteCensus(size, head, count.multibyte, count.malformed);
	}

	/** Follows UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing over U+10FFFF. */
	private static final class Utf8Count {

		private long multibyte;
		private long malformed;
		private int missing;
		private int seen;
		private int lowest;
		private int highest;

		void add(byte[] chunk, int length) {
			for (int at = 0; at < length; at++) {
				byte value = chunk[at];
				if (value >= 0 && missing == 0) {
					continue;
				}
				next(value & 0xFF);
			}
		}

		private void next(int value) {
			if (missing > 0) {
				if (value >= lowest && value <= highest) {
					seen++;
					lowest = 0x80;
					highest = 0xBF;
					if (--missing == 0) {
						multibyte++;
					}
					return;
				}
				malformed += seen;
				missing = 0;
			}
			if (value < 0x80) {
				return;
			}
			seen = 1;
			lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
			highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
			if (value >= 0xC2 && value <= 0xDF) {
				missing = 1;
			} else if (value >= 0xE0 && value <= 0xEF) {
				missing = 2;
			} else if (value >= 0xF0 && value <= 0xF4) {
				missing = 3;
			} else {
				malformed++;
			}
		}

		void end() {
			if (missing > 0) {
				malformed += seen;
			}
		}
	}
}
