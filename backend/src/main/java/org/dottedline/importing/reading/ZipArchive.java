package org.dottedline.importing.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip whose entries are inflated in memory, a little at a time, and never written anywhere. */
final class ZipArchive implements Closeable {

	private final String name;
	private final ZipFile zip;
	private final ReadingLimits limits;

	private ZipArchive(String name, ZipFile zip, ReadingLimits limits) {
		this.name = name;
		this.zip = zip;
		this.limits = limits;
	}

	/** The zip can't be taken, for the reason that the problem gives. */
	static final class Refused extends Exception {

		final Problem problem;

		private Refused(String name, ProblemCode code, String message) {
			super(message, null, false, false);
			problem = Problem.ofFile(name, code, message);
		}
	}

	static ZipArchive open(Path path, String name, ReadingLimits limits) throws Refused {
		try {
			return new ZipArchive(name, new ZipFile(path.toFile()), limits);
		} catch (ZipException e) {
			return openOld(path, name, limits, e);
		} catch (IOException | IllegalArgumentException e) {
			throw damaged(name, e);
		}
	}

	/** Zips from before UTF-8 names have them in some other encoding; any that takes every byte will do. */
	private static ZipArchive openOld(Path path, String name, ReadingLimits limits, ZipException first) throws Refused {
		String why = String.valueOf(first.getMessage());
		if (why.contains("encrypted")) {
			throw new Refused(name, ProblemCode.ENCRYPTED_ZIP, "The zip is encrypted; send it without a password");
		}
		if (!why.contains("bad entry name") && !why.contains("bad comment")) {
			throw damaged(name, first);
		}
		try {
			return new ZipArchive(name, new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1), limits);
		} catch (IOException | IllegalArgumentException e) {
			throw damaged(name, e);
		}
	}

	/**
	 * Looks through all entries once.
	 *
	 * @return the files worth reading; what becomes of the others goes to the notes
	 * @throws Refused when it inflates to more than the limits allow; then nothing of it is to be read
	 */
	List<IncomingFile> entries(IntakeNotes notes, Watch watch) throws Refused {
		if (zip.size() > limits.zipEntries()) {
			throw new Refused(name, ProblemCode.ZIP_BOMB,
					"The zip has " + zip.size() + " entries, more than " + limits.zipEntries());
		}
		List<IncomingFile> files = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		MeasuredInflation inflation = new MeasuredInflation(limits);
		for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory() || EntryPath.climbs(each.getName())).toList()) {
			String raw = entry.getName();
			String shown = name + "/" + EntryPath.plain(raw);
			if (EntryPath.climbs(raw)) {
				notes.refuse(name + "/" + raw, ProblemCode.UNSAFE_PATH,
						"The path of " + FieldValues.quoted(raw) + " leads out of the zip; it is not read");
			} else if (!EntryPath.litter(raw)) {
				if (!seen.add(EntryPath.plain(raw))) {
					notes.ignore(shown, FileKind.OTHER, "The zip has another entry of this name");
				} else if (notes.worthOpening(shown)) {
					look(entry, shown, inflation, files, notes, watch);
				}
			}
		}
		return files;
	}

	private void look(ZipEntry entry, String shown, MeasuredInflation inflation, List<IncomingFile> files,
			IntakeNotes notes, Watch watch) throws Refused {
		Content content = () -> {
			try {
				return zip.getInputStream(entry);
			} catch (IllegalStateException e) {
				throw new IOException(e);
			}
		};
		try {
			ByteCensus census = inflation.census(content, entry, watch);
			files.add(new IncomingFile(shown, name, EntryPath.plain(entry.getName()), content, census));
		} catch (MeasuredInflation.TooMuch bomb) {
			throw new Refused(name, ProblemCode.ZIP_BOMB, bomb.getMessage() + " (" + entry.getName() + ")");
		} catch (IOException e) {
			notes.refuse(shown, ProblemCode.DAMAGED_ZIP, "This entry of the zip is damaged: " + e.getMessage());
		}
	}

	private static Refused damaged(String name, Exception why) {
		return new Refused(name, ProblemCode.DAMAGED_ZIP, "The zip is damaged or cut off: " + why.getMessage());
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
