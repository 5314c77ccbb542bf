package org.dottedline.importing.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dottedline.importing.reading.Progress.Phase;

/** Takes in what was sent: looks at every file once, opens zips, and sets aside what can't be read. */
final class Intake implements Closeable {

	private final ReadingLimits limits;
	private final IntakeNotes notes;
	private final Watch watch;
	private final List<ZipArchive> archives = new ArrayList<>();
	private final List<IncomingFile> files = new ArrayList<>();

	Intake(ReadingLimits limits, IntakeNotes notes, Watch watch) {
		this.limits = limits;
		this.notes = notes;
		this.watch = watch;
	}

	/** The files that may hold rows, in the order in which they were sent. */
	List<IncomingFile> take(List<UploadedFile> uploads) {
		long total = uploads.stream().mapToLong(upload -> upload.path().toFile().length()).sum();
		long done = 0;
		for (UploadedFile upload : uploads) {
			if (watch.cancelled()) {
				throw new ReadingCancelled();
			}
			watch.progress(new Progress(Phase.RECOGNISING, done, total, 0, 0));
			take(upload);
			done += upload.path().toFile().length();
		}
		return files;
	}

	private void take(UploadedFile upload) {
		String name = upload.name();
		Path path = upload.path();
		if (EntryPath.climbs(name)) {
			notes.refuse(name, ProblemCode.UNSAFE_PATH, "The name leads out of its folder; it is not read");
		} else if (EntryPath.litter(name)) {
			return;
		} else if (Files.isSymbolicLink(path)) {
			notes.refuse(name, ProblemCode.SYMBOLIC_LINK, "A symbolic link is not followed");
		} else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
			notes.refuse(name, ProblemCode.UNREADABLE_FILE, "There is no such file");
		} else if (FileName.of(name).extension().equals("zip")) {
			unzip(path, EntryPath.plain(name));
		} else if (notes.worthOpening(name)) {
			look(path, EntryPath.plain(name));
		}
	}

	private void look(Path path, String name) {
		Content content = () -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
		try (InputStream bytes = content.open()) {
			files.add(new IncomingFile(name, "", name, content, ByteCensus.of(bytes, watch)));
		} catch (IOException e) {
			notes.refuse(name, ProblemCode.UNREADABLE_FILE, "The file can't be read");
		}
	}

	private void unzip(Path path, String name) {
		try {
			ZipArchive archive = ZipArchive.open(path, name, limits);
			archives.add(archive);
			IntakeNotes inside = new IntakeNotes();
			files.addAll(archive.entries(inside, watch));
			notes.add(inside);
		} catch (ZipArchive.Refused refused) {
			notes.ignore(name, FileKind.ZIP, refused.problem.message());
			notes.problem(refused.problem);
		}
	}

	@Override
	public void close() {
		for (ZipArchive archive : archives) {
			try {
				archive.close();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
