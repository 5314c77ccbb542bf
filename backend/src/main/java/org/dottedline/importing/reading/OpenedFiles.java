package org.dottedline.importing.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The files of one import after everything about them is known but the rows themselves. */
final class OpenedFiles implements SourceFiles {

	private final Intake intake;
	private final List<RecognisedFile> recognised;
	private final List<Problem> problems;
	private final List<CountedFile> files;
	private final RecordIndex index;

	private OpenedFiles(Intake intake, List<RecognisedFile> recognised, List<Problem> problems, List<CountedFile> files,
			RecordIndex index) {
		this.intake = intake;
		this.recognised = List.copyOf(recognised);
		this.problems = List.copyOf(problems);
		this.files = files;
		this.index = index;
	}

	static OpenedFiles open(List<UploadedFile> uploads, ReadingLimits limits, Watch watch) {
		IntakeNotes notes = new IntakeNotes();
		Intake intake = new Intake(limits, notes, watch);
		boolean opened = false;
		try {
			Recognition recognition = new Recognition(limits, notes);
			List<RowFile> rowFiles = recognition.rowFiles(intake.take(uploads));
			RecordIndex index = new RecordIndex();
			List<CountedFile> files = new ArrayList<>();
			long bytes = rowFiles.stream().mapToLong(RowFile::size).sum();
			long done = 0;
			for (RowFile file : rowFiles) {
				watch.progress(new Progress(Progress.Phase.RECOGNISING, done, bytes, 0, 0));
				files.add(CountedFile.count(file, files.size(), index, notes, watch));
				done += file.size();
			}
			List<RecognisedFile> recognised = new ArrayList<>(recognition.plans());
			recognised.addAll(listed(files, notes));
			recognised.addAll(notes.ignored());
			OpenedFiles result = new OpenedFiles(intake, recognised, notes.problems(), files, index);
			opened = true;
			return result;
		} finally {
			if (!opened) {
				intake.close();
			}
		}
	}

	private static List<RecognisedFile> listed(List<CountedFile> files, IntakeNotes notes) {
		List<RecognisedFile> listed = new ArrayList<>();
		for (CountedFile counted : files) {
			RowFile file = counted.file();
			FileKind kind = file instanceof CsvFile ? FileKind.CSV : FileKind.TREE;
			SObject type = file instanceof CsvFile csv ? csv.columns().type() : counted.first();
			counted.foreign().forEach((name, count) -> notes.problem(Problem.ofFile(file.name(),
					ProblemCode.OBJECT_NOT_IMPORTED, name.isEmpty() ? count + " records name no object"
							: count + (count == 1 ? " record" : " records") + " of " + name + ", which is not imported")));
			if (type == null) {
				notes.ignore(file.name(), kind, counted.foreign().isEmpty() ? "JSON, but without records of a data tree"
						: "It has only records of objects that are not imported");
				continue;
			}
			if (counted.touched().isEmpty()) {
				notes.problem(Problem.ofFile(file.name(), ProblemCode.NO_ROWS, "The file has a header and no rows"));
			}
			listed.add(new RecognisedFile(file.name(), kind, type, counted.total(), null));
		}
		listed.sort(Comparator.comparing(RecognisedFile::type));
		return listed;
	}

	@Override
	public List<RecognisedFile> recognised() {
		return recognised;
	}

	@Override
	public List<Problem> problems() {
		return problems;
	}

	@Override
	public Map<SObject, Long> rowCounts() {
		return index.counts();
	}

	@Override
	public boolean contains(SObject type, String id) {
		return index.last(type, id) != null;
	}

	@Override
	public void read(RowReceiver receiver) {
		new RowReading(files, index, List.of(SObject.values()), receiver).run();
	}

	@Override
	public void read(SObject type, RowReceiver receiver) {
		new RowReading(files, index, List.of(type), receiver).run();
	}

	@Override
	public void close() {
		intake.close();
	}
}
