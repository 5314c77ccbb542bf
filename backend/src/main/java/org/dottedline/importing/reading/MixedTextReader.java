package org.dottedline.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 into which someone pasted Windows-1252: a byte that is no UTF-8 stands for itself in the latter. */
final class MixedTextReader extends Reader {

	private final InputStream bytes;
	private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	private final ByteBuffer in = ByteBuffer.allocate(1 << 13).flip();
	private boolean ended;

	MixedTextReader(InputStream bytes) {
		this.bytes = bytes;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		// a pair of surrogates needs room for two
		CharBuffer out = length >= 2 ? CharBuffer.wrap(buffer, offset, length) : CharBuffer.allocate(2);
		int start = out.position();
		while (out.position() == start) {
			if (!ended && in.remaining() < 4) {
				fill();
			}
			if (ended && !in.hasRemaining()) {
				return -1;
			}
			CoderResult result = utf8.decode(in, out, ended);
			if (result.isError()) {
				if (!out.hasRemaining()) {
					break;
				}
				out.put(TextEncoding.WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] { in.get() })).get());
				utf8.reset();
			}
		}
		return out.position() - start;
	}

	private void fill() throws IOException {
		in.compact();
		int read = bytes.read(in.array(), in.position(), in.remaining());
		if (read < 0) {
			ended = true;
		} else {
			in.position(in.position() + read);
		}
		in.flip();
	}

	@Override
	public void close() throws IOException {
		bytes.close();
	}
}
