package org.dottedline.importing.reading;

import java.io.IOException;
import java.util.List;

/** One walk through the files, object by object. */
final class RowReading {

	private static final int ROWS_BETWEEN_REPORTS = 256;

	private final List<CountedFile> files;
	private final RecordIndex index;
	private final List<SObject> types;
	private final RowReceiver receiver;
	private final long bytesTotal;
	private final long rowsTotal;
	private long bytesDone;
	private long rowsDone;

	RowReading(List<CountedFile> files, RecordIndex index, List<SObject> types, RowReceiver receiver) {
		this.files = files;
		this.index = index;
		this.types = types;
		this.receiver = receiver;
		long bytes = 0;
		long rows = 0;
		for (SObject type : types) {
			for (CountedFile counted : files) {
				bytes += counted.touched().contains(type) ? counted.file().size() : 0;
				rows += counted.of(type);
			}
		}
		bytesTotal = bytes;
		rowsTotal = rows;
	}

	void run() {
		for (SObject type : types) {
			ParentsFirst parentsFirst = new ParentsFirst(id -> index.last(SObject.ACCOUNT, id) != null, receiver::row,
					receiver::problem);
			for (int number = 0; number < files.size(); number++) {
				if (files.get(number).touched().contains(type)) {
					read(files.get(number), number, type, parentsFirst);
				}
			}
			parentsFirst.end();
		}
		report(bytesDone);
	}

	private void read(CountedFile counted, int number, SObject type, ParentsFirst parentsFirst) {
		try {
			counted.file().each(new RowFile.Sink() {

				private long ordinal;
				private long ofType;

				@Override
				public void row(SourceRow row) {
					ordinal++;
					stopIfAsked();
					if (row.type() != type) {
						return;
					}
					if (rowsDone++ % ROWS_BETWEEN_REPORTS == 0) {
						report(bytesDone + counted.file().size() * ofType / Math.max(1, counted.of(type)));
					}
					ofType++;
					hand(row, number, ordinal, parentsFirst);
				}

				@Override
				public void problem(SObject ofProblem, Problem problem) {
					stopIfAsked();
					if (ofProblem == type) {
						receiver.problem(problem);
					}
				}
			});
		} catch (TreeFile.Damaged alreadyReported) {
			// the rows before the damage were handed over
		} catch (IOException e) {
			receiver.problem(Problem.ofFile(counted.file().name(), ProblemCode.UNREADABLE_FILE,
					"The file can't be read to its end"));
		}
		bytesDone += counted.file().size();
	}

	private void hand(SourceRow row, int file, long ordinal, ParentsFirst parentsFirst) {
		if (CountedFile.deleted(row)) {
			receiver.problem(row.problem(ProblemCode.DELETED_IN_SOURCE,
					row.type().apiName() + " " + row.id() + " is deleted in the CRM, and left out"));
			return;
		}
		RecordIndex.Place last = index.last(row.type(), row.id());
		if (last != null && !last.is(file, ordinal)) {
			receiver.problem(row.problem(ProblemCode.DUPLICATE_ID, row.type().apiName() + " " + row.id()
					+ " comes again in " + last.fileName() + ", line " + last.line() + "; that later row counts"));
		} else if (row.type() == SObject.ACCOUNT) {
			parentsFirst.add(row);
		} else {
			receiver.row(row);
		}
	}

	private void stopIfAsked() {
		if (receiver.cancelled()) {
			throw new ReadingCancelled();
		}
	}

	private void report(long bytes) {
		receiver.progress(new Progress(Progress.Phase.READING, bytes, bytesTotal, rowsDone, rowsTotal));
	}
}
