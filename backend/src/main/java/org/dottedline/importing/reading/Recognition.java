package org.dottedline.importing.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dottedline.importing.reading.TreeNames.Spot;

/** Finds out which of the files hold rows: by plan where there is one, else by their content. */
final class Recognition {

	private final ReadingLimits limits;
	private final IntakeNotes notes;
	private final List<TreePlan> plans = new ArrayList<>();
	private final List<IncomingFile> brokenPlans = new ArrayList<>();
	private final Map<IncomingFile, Spot> treeFiles = new LinkedHashMap<>();
	private final Map<IncomingFile, CsvFile> csvFiles = new LinkedHashMap<>();

	Recognition(ReadingLimits limits, IntakeNotes notes) {
		this.limits = limits;
		this.notes = notes;
	}

	/** The plans that were found. */
	List<RecognisedFile> plans() {
		return plans.stream().map(plan -> new RecognisedFile(plan.file().name(), FileKind.PLAN, null, null, null)).toList();
	}

	/** The files that hold rows: those of plans in their order, then the others as they were sent. */
	List<RowFile> rowFiles(List<IncomingFile> files) {
		Set<IncomingFile> rest = new LinkedHashSet<>(files);
		rest.removeIf(this::takePlan);
		Set<IncomingFile> inOrder = new LinkedHashSet<>();
		for (TreePlan plan : plans) {
			for (String path : plan.paths()) {
				Optional<IncomingFile> named = rest.stream()
						.filter(file -> plan.covers(file) && file.path().equals(path)).findFirst();
				named.ifPresentOrElse(file -> takeNamed(plan, file, inOrder), () -> notes.problem(Problem.ofFile(
						plan.file().name(), ProblemCode.PLAN_FILE_MISSING,
						"The plan names " + FieldValues.quoted(path) + ", which was not sent")));
			}
		}
		rest.removeAll(inOrder);
		for (IncomingFile file : rest) {
			if (!outsidePlan(file)) {
				takeByContent(file);
				inOrder.add(file);
			}
		}
		TreeNames names = new TreeNames(List.copyOf(treeFiles.values()));
		List<RowFile> rowFiles = new ArrayList<>();
		for (IncomingFile file : inOrder) {
			if (csvFiles.containsKey(file)) {
				rowFiles.add(csvFiles.get(file));
			} else if (treeFiles.containsKey(file)) {
				rowFiles.add(new TreeFile(file.name(), file.census().size(), file.content(), TextEncoding.of(file.census()),
						names.at(treeFiles.get(file)), limits.fieldLength()));
			}
		}
		return rowFiles;
	}

	private boolean takePlan(IncomingFile file) {
		if (!TreePlan.named(file) || head(file).stripLeading().startsWith("{")) {
			return false;
		}
		try {
			plans.add(TreePlan.read(file));
		} catch (IOException e) {
			brokenPlans.add(file);
			notes.refuse(file.name(), FileKind.PLAN, ProblemCode.UNREADABLE_PLAN, e.getMessage());
		}
		return true;
	}

	private void takeNamed(TreePlan plan, IncomingFile file, Set<IncomingFile> inOrder) {
		if (inOrder.add(file)) {
			boolean several = plans.stream().filter(other -> other.folder().equals(plan.folder())
					&& other.file().archive().equals(plan.file().archive())).count() > 1;
			String planName = FileName.of(plan.file().path()).base();
			String folder = several && !plan.folder().isEmpty() ? plan.folder() + "/" + planName : plan.folder();
			treeFiles.put(file, new Spot(file.archive(), folder, planName));
		}
	}

	private boolean outsidePlan(IncomingFile file) {
		for (TreePlan plan : plans) {
			if (plan.covers(file)) {
				notes.ignore(file.name(), kind(file), "The plan " + plan.file().name() + " does not name it");
				return true;
			}
		}
		for (IncomingFile plan : brokenPlans) {
			if (new TreePlan(plan, List.of()).covers(file)) {
				notes.ignore(file.name(), kind(file), "The plan " + plan.name() + " that decides on it can't be read");
				return true;
			}
		}
		return false;
	}

	private void takeByContent(IncomingFile file) {
		String head = head(file);
		Optional<String> why = NotATable.why(file.census(), head);
		if (head.isBlank() && file.census().size() <= file.census().head().length) {
			notes.refuse(file.name(), kind(file), ProblemCode.EMPTY_FILE, "The file is empty");
		} else if (why.isPresent()) {
			notes.refuse(file.name(), ProblemCode.NOT_A_TABLE, why.get());
		} else if (kind(file) == FileKind.TREE) {
			treeFiles.put(file, new Spot(file.archive(), EntryPath.folder(file.path()), null));
		} else {
			takeTable(file, head);
		}
	}

	private void takeTable(IncomingFile file, String head) {
		CsvTable table = CsvTable.of(file.content(), TextEncoding.of(file.census()), head);
		try {
			switch (ObjectOfColumns.of(table.header(), FileName.of(file.path()))) {
				case ObjectOfColumns.Found(CsvColumns columns) -> {
					csvFiles.put(file, new CsvFile(file.name(), file.census().size(), table, columns, limits.fieldLength()));
					columns.repeated().forEach(header -> notes.problem(new Problem(file.name(), null, header,
							ProblemCode.DUPLICATE_COLUMN, "The column " + FieldValues.quoted(header)
									+ " is there more than once; the first one is read",
							ProblemCode.DUPLICATE_COLUMN.severity())));
					if (table.encoding().mixed()) {
						notes.problem(Problem.ofFile(file.name(), ProblemCode.MIXED_ENCODING, "The text is UTF-8 but "
								+ file.census().malformed() + " bytes are not; these were read as Windows-1252"));
					}
				}
				case ObjectOfColumns.NotFound(Optional<ProblemCode> code, String reason) -> code.ifPresentOrElse(
						known -> notes.refuse(file.name(), FileKind.CSV, known, reason),
						() -> notes.ignore(file.name(), FileKind.CSV, reason));
			}
		} catch (IOException e) {
			notes.refuse(file.name(), FileKind.CSV, ProblemCode.UNREADABLE_FILE, "The file can't be read");
		}
	}

	private static FileKind kind(IncomingFile file) {
		String start = head(file).stripLeading();
		return FileName.of(file.path()).extension().equals("json") || start.startsWith("{") || start.startsWith("[")
				? FileKind.TREE
				: FileKind.CSV;
	}

	private static String head(IncomingFile file) {
		return TextEncoding.of(file.census()).headOf(file.census().head());
	}
}
