package org.dottedline.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which object the columns of a CSV file belong to. */
sealed interface ObjectOfColumns {

	/** One object beyond doubt. */
	record Found(CsvColumns columns) implements ObjectOfColumns {
	}

	/** None, or none that could be imported. */
	record NotFound(Optional<ProblemCode> code, String reason) implements ObjectOfColumns {
	}

	/** What the name of a file weighs beside its columns: more than one column that tells, less than two. */
	int NAME_WEIGHT = 5;

	static ObjectOfColumns of(List<String> headers, FileName name) {
		if (headers.stream().filter(header -> header.contains(": ")).count() * 2 > headers.size()) {
			return new NotFound(Optional.empty(),
					"A report, whose rows mix several objects; export each object by itself");
		}
		if (name.leftAlone()) {
			return new NotFound(Optional.empty(), name.base() + " is not imported");
		}
		Optional<SObject> named = name.object();
		List<CsvColumns> best = new ArrayList<>();
		int highest = 0;
		for (SObject type : SObject.values()) {
			CsvColumns columns = CsvColumns.of(type, headers);
			boolean meant = named.filter(type::equals).isPresent();
			int likeness = columns.likeness();
			if (likeness == 0 || !meant && !columns.marked()) {
				continue;
			}
			int weight = likeness + (meant ? NAME_WEIGHT : 0);
			if (weight > highest) {
				best.clear();
				highest = weight;
			}
			if (weight == highest) {
				best.add(columns);
			}
		}
		if (best.isEmpty()) {
			return new NotFound(Optional.empty(), "Its columns are those of no object that is imported: "
					+ headers.stream().limit(6).map(FieldValues::quoted).collect(Collectors.joining(", "))
					+ (headers.size() > 6 ? ", ..." : ""));
		}
		if (best.size() > 1) {
			return new NotFound(Optional.of(ProblemCode.AMBIGUOUS_OBJECT), "Its columns could be those of "
					+ names(best.stream()) + "; name the file after its object, like " + best.getFirst().type().apiName()
					+ ".csv");
		}
		CsvColumns found = best.getFirst();
		return found.has("Id") ? new Found(found)
				: new NotFound(Optional.of(ProblemCode.NO_ID_COLUMN), "It looks like " + found.type().apiName()
						+ " but has no column Id, so its rows could not be found again on the next import");
	}

	private static String names(Stream<CsvColumns> columns) {
		return columns.map(each -> each.type().apiName()).collect(Collectors.joining(" or "));
	}
}
