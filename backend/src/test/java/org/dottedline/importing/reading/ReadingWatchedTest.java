package org.dottedline.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingWatchedTest {

	@TempDir
	Path folder;

	private static class Counting implements RowReceiver {

		final List<Progress> progress = new ArrayList<>();
		int rows;

		@Override
		public void row(SourceRow row) {
			rows++;
		}

		@Override
		public void problem(Problem problem) {
			throw new AssertionError(problem.toString());
		}

		@Override
		public void progress(Progress step) {
			progress.add(step);
		}
	}

	@Test
	void progressOnlyGrowsAndEndsAtTheTotal() throws IOException {
		Counting receiver = new Counting();
		try (SourceFiles files = new Sent(folder).folder(Sent.export("")).open()) {
			files.read(receiver);
		}

		assertThat(receiver.rows).isEqualTo(5362);
		assertThat(receiver.progress).hasSizeGreaterThan(10).allMatch(step -> step.rowsTotal() == 5362);
		assertThat(receiver.progress).extracting(Progress::rowsRead).isSorted();
		assertThat(receiver.progress).extracting(Progress::bytesRead).isSorted();
		Progress last = receiver.progress.getLast();
		assertThat(last.rowsRead()).isEqualTo(5362);
		assertThat(last.bytesRead()).isEqualTo(last.bytesTotal());
	}

	@Test
	void whoCancelsGetsNoFurtherRow() throws IOException {
		Counting receiver = new Counting() {
			@Override
			public boolean cancelled() {
				return rows == 100;
			}
		};
		try (SourceFiles files = new Sent(folder).folder(Sent.export("home-office")).open()) {
			assertThatThrownBy(() -> files.read(receiver)).isInstanceOf(ReadingCancelled.class);
		}

		assertThat(receiver.rows).isEqualTo(100);
	}

	@Test
	void recognisingCanBeCancelledToo() throws IOException {
		List<UploadedFile> uploads = UploadedFile.under(Sent.export("home-office"));

		assertThatThrownBy(() -> SourceFiles.open(uploads, ReadingLimits.DEFAULT, new Watch() {
			@Override
			public boolean cancelled() {
				return true;
			}
		})).isInstanceOf(ReadingCancelled.class);
	}

	@Test
	void oneObjectCanBeReadByItselfAndAgain() throws IOException {
		try (SourceFiles files = new Sent(folder).folder(Sent.export("northwind")).open()) {
			for (int time = 0; time < 2; time++) {
				Counting products = new Counting();
				files.read(SObject.PRODUCT2, products);
				assertThat(products.rows).isEqualTo(77);
			}
			assertThat(files.contains(SObject.ACCOUNT, "ALFKI")).isTrue();
			assertThat(files.contains(SObject.CONTACT, "ALFKI")).isFalse();
		}
	}
}
