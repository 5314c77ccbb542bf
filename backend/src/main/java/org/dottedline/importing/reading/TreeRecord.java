package org.dottedline.importing.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of an sfdx data tree as it stands there, while it is being read. */
final class TreeRecord {

	final long line;
	final Map<String, String> fields = new LinkedHashMap<>();
	final List<TreeRecord> children = new ArrayList<>();
	@Nullable String typeName;
	@Nullable String referenceId;

	TreeRecord(long line) {
		this.line = line;
	}
}
