package org.dottedline.importing.reading;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file after it was gone through once.
 *
 * @param rows     by object, duplicates included
 * @param touched  the objects of which it has rows, good or bad
 * @param first    the object of the first record
 * @param foreign  records of objects that are not imported, by the object's name
 */
record CountedFile(RowFile file, Map<SObject, Long> rows, Set<SObject> touched, @Nullable SObject first,
		Map<String, Long> foreign) {

	/** Counts a file, and enters its rows into the index; where it breaks off goes to the notes. */
	static CountedFile count(RowFile file, int number, RecordIndex index, IntakeNotes notes, Watch watch) {
		Map<SObject, Long> rows = new EnumMap<>(SObject.class);
		Set<SObject> touched = EnumSet.noneOf(SObject.class);
		Map<String, Long> foreign = new TreeMap<>();
		SObject[] first = new SObject[1];
		RowFile.Sink sink = new RowFile.Sink() {

			private long ordinal;

			@Override
			public void row(SourceRow row) {
				ordinal++;
				if (ordinal % 256 == 0 && watch.cancelled()) {
					throw new ReadingCancelled();
				}
				touch(row.type());
				rows.merge(row.type(), 1L, Long::sum);
				if (!deleted(row)) {
					index.add(row, number, ordinal);
				}
			}

			@Override
			public void problem(SObject type, Problem problem) {
				touch(type);
			}

			private void touch(SObject type) {
				touched.add(type);
				first[0] = first[0] == null ? type : first[0];
			}
		};
		if (file instanceof TreeFile tree) {
			enterReferences(tree, foreign, notes);
		}
		try {
			file.each(sink);
		} catch (TreeFile.Damaged alreadyReported) {
			// the rows before the damage are counted
		} catch (IOException e) {
			notes.problem(Problem.ofFile(file.name(), ProblemCode.UNREADABLE_FILE, "The file can't be read to its end"));
		}
		return new CountedFile(file, rows, touched, first[0], foreign);
	}

	/** A row that is in the CRM's recycle bin. */
	static boolean deleted(SourceRow row) {
		return row.yesOrNo("IsDeleted") instanceof Value.Given<Boolean>(Boolean gone) && gone;
	}

	private static void enterReferences(TreeFile file, Map<String, Long> foreign, IntakeNotes notes) {
		try {
			file.records(record -> enter(file, record, foreign));
		} catch (TreeFile.Damaged damaged) {
			notes.problem(Problem.ofRow(file.name(), damaged.line, ProblemCode.DAMAGED_JSON,
					"The file stops being JSON here, and what comes after is not read: " + damaged.getMessage()));
		} catch (IOException reportedWhenCounted) {
			return;
		}
	}

	private static void enter(TreeFile file, TreeRecord record, Map<String, Long> foreign) {
		String id = file.idOf(record);
		if (record.referenceId != null && id != null) {
			file.tree().holds(record.referenceId, id);
		}
		if (Optional.ofNullable(record.typeName).flatMap(SObject::named).isEmpty()) {
			foreign.merge(record.typeName == null ? "" : record.typeName, 1L, Long::sum);
		}
		record.children.forEach(child -> enter(file, child, foreign));
	}

	long total() {
		return rows.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The rows of one object. */
	long of(SObject type) {
		return rows.getOrDefault(type, 0L);
	}
}
