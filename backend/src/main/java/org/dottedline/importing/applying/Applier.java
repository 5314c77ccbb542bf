package org.dottedline.importing.applying;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceRow;

/** Knows how the rows of one object go in. */
interface Applier {

	/** The keys of other records that a row refers to, to be looked up before. */
	default Collection<String> references(KnownRecords known, SourceRow row) {
		return List.of();
	}

	/** Applies rows of one object, a batch of them. */
	void apply(Import run, List<SourceRow> rows);

	/** The keys of references of a row, where it has any. */
	static Collection<String> keys(KnownRecords known, SourceRow row, Reference... references) {
		Set<String> keys = new TreeSet<>();
		for (Reference reference : references) {
			String id = row.text(reference.column());
			if (id != null) {
				keys.add(known.key(reference.type(), id));
			}
		}
		return keys;
	}

	/** A column that names a record of some type. */
	record Reference(SObject type, String column) {
	}

}
