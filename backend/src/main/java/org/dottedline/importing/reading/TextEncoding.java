package org.dottedline.importing.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file are text.
 *
 * @param markLength bytes of the byte order mark
 * @param mixed      UTF-8 in which single bytes are none; these are taken as Windows-1252
 */
record TextEncoding(Charset charset, int markLength, boolean mixed) {

	static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	static TextEncoding of(ByteCensus census) {
		byte[] head = census.head();
		if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
			return new TextEncoding(StandardCharsets.UTF_8, 3, census.malformed() > 0);
		}
		if (startsWith(head, 0xFF, 0xFE)) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
		}
		if (startsWith(head, 0xFE, 0xFF)) {
			return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
		}
		int evenNuls = nuls(head, 0);
		int oddNuls = nuls(head, 1);
		int pairs = head.length / 2;
		if (oddNuls * 2 > pairs && evenNuls * 10 < pairs) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 0, false);
		}
		if (evenNuls * 2 > pairs && oddNuls * 10 < pairs) {
			return new TextEncoding(StandardCharsets.UTF_16BE, 0, false);
		}
		if (census.malformed() > census.multibyte()) {
			return new TextEncoding(WINDOWS_1252, 0, false);
		}
		return new TextEncoding(StandardCharsets.UTF_8, 0, census.malformed() > 0);
	}

	/** The text without its byte order mark. */
	Reader open(InputStream bytes) throws IOException {
		bytes.skipNBytes(markLength);
		return mixed ? new MixedTextReader(new BufferedInputStream(bytes, 1 << 16)) : new InputStreamReader(bytes, charset);
	}

	/** The start of a text, as far as these bytes hold it. */
	String headOf(byte[] head) {
		return new String(head, Math.min(markLength, head.length), Math.max(0, head.length - markLength), charset);
	}

	private static boolean startsWith(byte[] head, int... mark) {
		if (head.length < mark.length) {
			return false;
		}
		for (int at = 0; at < mark.length; at++) {
			if ((head[at] & 0xFF) != mark[at]) {
				return false;
			}
		}
		return true;
	}

	private static int nuls(byte[] head, int from) {
		int nuls = 0;
		for (int at = from; at < head.length; at += 2) {
			nuls += head[at] == 0 ? 1 : 0;
		}
		return nuls;
	}
}
