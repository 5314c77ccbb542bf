package org.dottedline.importing.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that a person sends, and what comes of reading them. */
final class Sent {

	private final Path folder;
	private final List<UploadedFile> uploads = new ArrayList<>();
	private ReadingLimits limits = ReadingLimits.DEFAULT;

	Sent(Path folder) {
		this.folder = folder;
	}

	/** What was read. */
	record Outcome(List<RecognisedFile> recognised, List<Problem> problems, List<SourceRow> rows,
			Map<SObject, Long> counts) {

		List<String> ids() {
			return rows.stream().map(SourceRow::id).toList();
		}

		List<ProblemCode> codes() {
			return problems.stream().map(Problem::code).toList();
		}

		RecognisedFile file(String name) {
			return recognised.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
		}

		SourceRow row(String id) {
			return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
		}
	}

	/** The folder of that name among the exports for tests. */
	static Path export(String name) {
		try {
			return Path.of(Sent.class.getResource("/importing/" + name).toURI());
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	Sent limits(ReadingLimits limits) {
		this.limits = limits;
		return this;
	}

	Sent file(String name, String text) {
		return file(name, text.getBytes(StandardCharsets.UTF_8));
	}

	Sent file(String name, byte[] bytes) {
		try {
			Path path = Files.write(folder.resolve("upload-" + uploads.size()), bytes);
			return file(new UploadedFile(path, name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Sent file(UploadedFile upload) {
		uploads.add(upload);
		return this;
	}

	Sent folder(Path exports) throws IOException {
		uploads.addAll(UploadedFile.under(exports));
		return this;
	}

	SourceFiles open() {
		return SourceFiles.open(uploads, limits, new Watch() {
		});
	}

	Outcome read() {
		List<Problem> problems = new ArrayList<>();
		List<SourceRow> rows = new ArrayList<>();
		try (SourceFiles files = open()) {
			problems.addAll(files.problems());
			files.read(new RowReceiver() {
				@Override
				public void row(SourceRow row) {
					rows.add(row);
				}

				@Override
				public void problem(Problem problem) {
					problems.add(problem);
				}
			});
			return new Outcome(files.recognised(), problems, rows, files.rowCounts());
		}
	}

	/** A zip of texts; names come out exactly as given. */
	static byte[] zip(Map<String, String> entries) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
