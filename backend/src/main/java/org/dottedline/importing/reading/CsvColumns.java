package org.dottedline.importing.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one object.
 *
 * @param headers   as the file names them
 * @param canonical by position; null for a column that is not read
 * @param repeated  headers that name a field which an earlier column has; that earlier one counts
 */
record CsvColumns(SObject type, List<String> headers, List<@Nullable String> canonical, List<String> repeated) {

	static CsvColumns of(SObject type, List<String> headers) {
		boolean plainId = headers.stream().anyMatch(header -> StandardFields.squeezed(header).equals("id"));
		List<@Nullable String> canonical = new ArrayList<>();
		List<String> repeated = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (String header : headers) {
			String name = StandardFields.canonical(type, header, plainId);
			if (name != null && !taken.add(name)) {
				repeated.add(header.strip());
				name = null;
			}
			canonical.add(name);
		}
		return new CsvColumns(type, List.copyOf(headers), canonical, repeated);
	}

	boolean has(String field) {
		return canonical.contains(field);
	}

	/** How sure it is that these are columns of this object; 0 when they can't be. */
	int likeness() {
		Set<String> names = new HashSet<>(canonical);
		names.remove(null);
		Set<String> squeezed = new HashSet<>();
		headers.forEach(header -> squeezed.add(StandardFields.squeezed(header)));
		ObjectShape shape = ObjectShape.of(type);
		if (!shape.fits(names, squeezed)) {
			return 0;
		}
		int marks = (int) shape.marks().stream().filter(names::contains).count();
		int known = (int) names.stream().filter(name -> !name.equals(name.toUpperCase(Locale.ROOT))).count();
		return known + 4 * marks;
	}

	/** Whether a column is there that hardly another object has. */
	boolean marked() {
		return ObjectShape.of(type).marks().stream().anyMatch(this::has);
	}
}
