package org.dottedline.employment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** An employer or school. */
public record Organization(String id, String name, List<String> aliases) {

	/** An organization by id, or what it was merged into; null when there is none. */
	public static @Nullable Organization of(Snapshot workspace, @Nullable String id) {
		if (id == null) {
			return null;
		}
		Organizations organizations = Organizations.of(workspace);
		GraphRecord record = workspace.find(RecordType.ORGANIZATION, organizations.survivor(id));
		return record == null ? null
				: new Organization(record.id(), record.required("name"), aliases(workspace, record, organizations.parts(record.id())));
	}

	private static List<String> aliases(Snapshot workspace, GraphRecord survivor, List<String> parts) {
		if (parts.size() == 1) {
			return survivor.texts("aliases");
		}
		Set<String> aliases = new LinkedHashSet<>(survivor.texts("aliases"));
		for (String part : parts) {
			GraphRecord merged = workspace.find(RecordType.ORGANIZATION, part);
			if (merged != null) {
				aliases.add(merged.required("name"));
				aliases.addAll(merged.texts("aliases"));
			}
		}
		aliases.remove(survivor.required("name"));
		return new ArrayList<>(aliases);
	}

}
