package org.dottedline.employment;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who was, or may have been, at an organization together with the person asked about.
 * @param sameDivision null when either division is unknown
 */
record Encounter(String personId, String organizationId, EmploymentKind kind, Overlap overlap, @Nullable Boolean sameDivision) {

	/** The same division before all others, then the longer time; a total order. */
	static final Comparator<Encounter> STRONGEST_FIRST = Comparator
		.comparing((Encounter encounter) -> !Boolean.TRUE.equals(encounter.sameDivision))
		.thenComparing(Encounter::overlap, Overlap.LONGEST_FIRST)
		.thenComparing(Encounter::personId)
		.thenComparing(Encounter::organizationId)
		.thenComparing(Encounter::kind);

	/** What tells it from all others of the same person. */
	String key() {
		return this.personId + '/' + this.organizationId + '/' + this.kind;
	}

}
