package org.dottedline.importing.applying;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dottedline.importing.reading.SourceRow;

/** Puts a person's name together from the columns that exports have for it. */
final class PersonNames {

	private static final int LONGEST = 255;

	private PersonNames() {
	}

	/** The name in a row, never empty, 255 characters at most. */
	static String of(SourceRow row) {
		String parts = Stream.of("FirstName", "MiddleName", "LastName", "Suffix")
			.map(row::text)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
		String whole = row.text("Name");
		String name = !parts.isEmpty() ? parts : whole != null ? whole : "Unnamed " + row.id();
		return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
	}

}
