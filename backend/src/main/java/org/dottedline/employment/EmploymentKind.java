package org.dottedline.employment;

import org.jspecify.annotations.Nullable;

/** What a person did at an organization. The names are those of the API. */
public enum EmploymentKind {

	WORK, STUDY;

	/** The kind as it is kept: nothing means work. */
	static EmploymentKind of(@Nullable String kept) {
		return kept == null || kept.isEmpty() ? WORK : valueOf(kept);
	}

	/** How it is kept; null for work, which needs no word. */
	@Nullable String kept() {
		return this == WORK ? null : name();
	}

}
