package org.dottedline.employment;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** A time in which a person worked for an organization or studied there. */
public record Employment(String id, @Nullable Organization organization, EmploymentKind kind, @Nullable String title,
		@Nullable String division, @Nullable String from, @Nullable String to) {

	/** An employment from the snapshot that it was learned in. */
	public static Employment of(Snapshot workspace, GraphRecord record) {
		return new Employment(record.id(), Organization.of(workspace, record.text("organizationId")),
				EmploymentKind.of(record.text("kind")), record.text("title"), record.text("division"), record.text("from"), record.text("to"));
	}

}
