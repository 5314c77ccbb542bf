package org.dottedline.importing.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Inflates the entries of one zip and stops where it becomes too much, whatever sizes the zip claims. */
final class MeasuredInflation {

	/** Below this an entry is not asked for its ratio. */
	private static final long HARMLESS = 1 << 20;

	private final ReadingLimits limits;
	private long total;

	MeasuredInflation(ReadingLimits limits) {
		this.limits = limits;
	}

	/** More came out than is allowed. */
	static final class TooMuch extends IOException {

		private TooMuch(String message) {
			super(message);
		}
	}

	ByteCensus census(Content content, ZipEntry entry, Watch watch) throws IOException {
		CRC32 checksum = new CRC32();
		try (InputStream bytes = new Measured(content.open(), entry.getCompressedSize(), checksum)) {
			ByteCensus census = ByteCensus.of(bytes, watch);
			if (entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
				throw new ZipException("its checksum is wrong");
			}
			return census;
		}
	}

	private final class Measured extends FilterInputStream {

		private final long compressed;
		private final CRC32 checksum;
		private long inflated;

		private Measured(InputStream in, long compressed, CRC32 checksum) {
			super(in);
			this.compressed = Math.max(1, compressed);
			this.checksum = checksum;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			if (read > 0) {
				checksum.update(bytes, offset, read);
				inflated += read;
				total += read;
				if (total > limits.zipBytes()) {
					throw new TooMuch("The zip inflates to more than " + (limits.zipBytes() >> 20) + " MiB");
				}
				if (inflated > HARMLESS && inflated / compressed >= limits.zipRatio()) {
					throw new TooMuch("An entry inflates to more than " + limits.zipRatio() + " times its size");
				}
			}
			return read;
		}
	}
}
