package org.dottedline.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was set aside before anything was read, and why. */
final class IntakeNotes {

	private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "txt", "json", "");
	private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "xlsm", "xlsb", "ods", "numbers");
	private static final Set<String> ARCHIVES = Set.of("zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz");

	private final List<RecognisedFile> ignored = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	List<RecognisedFile> ignored() {
		return ignored;
	}

	List<Problem> problems() {
		return problems;
	}

	void problem(Problem problem) {
		problems.add(problem);
	}

	void add(IntakeNotes others) {
		ignored.addAll(others.ignored);
		problems.addAll(others.problems);
	}

	void ignore(String name, FileKind kind, String reason) {
		ignored.add(RecognisedFile.ignored(name, kind, reason));
	}

	/** Sets a file aside for something that is wrong with it. */
	void refuse(String name, ProblemCode code, String reason) {
		refuse(name, FileKind.OTHER, code, reason);
	}

	void refuse(String name, FileKind kind, ProblemCode code, String reason) {
		ignore(name, kind, reason);
		problem(Problem.ofFile(name, code, reason));
	}

	/** Whether a file of this name can be a table or a tree; otherwise it is set aside. */
	boolean worthOpening(String name) {
		String extension = FileName.of(name).extension();
		if (TABLES.contains(extension)) {
			return true;
		}
		if (WORKBOOKS.contains(extension)) {
			refuse(name, ProblemCode.NOT_A_TABLE, "A workbook is not read; save each of its sheets as CSV");
		} else if (extension.equals("zip")) {
			ignore(name, FileKind.ZIP, "A zip inside a zip is not opened");
		} else if (ARCHIVES.contains(extension)) {
			refuse(name, ProblemCode.NOT_A_TABLE, "An archive of this kind is not opened; send a zip");
		} else {
			ignore(name, FileKind.OTHER, "Neither CSV nor JSON");
		}
		return false;
	}
}
