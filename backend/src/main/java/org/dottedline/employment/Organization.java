package org.dottedline.employment;

import java.util.List;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** An employer or school. */
public record Organization(String id, String name, List<String> aliases) {

	/** An organization by id; null when there is none. */
	public static @Nullable Organization of(Snapshot workspace, @Nullable String id) {
		GraphRecord record = workspace.find(RecordType.ORGANIZATION, id);
		return record == null ? null : new Organization(record.id(), record.required("name"), record.texts("aliases"));
	}

}
