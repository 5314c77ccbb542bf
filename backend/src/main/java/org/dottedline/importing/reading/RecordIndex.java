package org.dottedline.importing.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which ids are in the files, and where each is for the last time: that row counts. */
final class RecordIndex {

	/**
	 * Where a row is.
	 *
	 * @param file   the position of its file in the order of reading
	 * @param number the position of the row in its file
	 */
	record Place(int file, long number, String fileName, long line) {

		boolean is(int otherFile, long otherNumber) {
			return file == otherFile && number == otherNumber;
		}
	}

	private final Map<SObject, Map<String, Place>> last = new EnumMap<>(SObject.class);

	void add(SourceRow row, int file, long number) {
		last.computeIfAbsent(row.type(), _ -> new HashMap<>()).put(row.id(),
				new Place(file, number, row.file(), row.line()));
	}

	@Nullable Place last(SObject type, String id) {
		return last.getOrDefault(type, Map.of()).get(id);
	}

	/** How many different ids, by object in the order of dependency. */
	Map<SObject, Long> counts() {
		Map<SObject, Long> counts = new EnumMap<>(SObject.class);
		last.forEach((type, ids) -> counts.put(type, (long) ids.size()));
		return counts;
	}
}
