package org.dottedline.employment;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who was, or may have been, at an organization together with the person asked about.
 * @param sameDivision null when either division is unknown
 */
record Encounter(String personId, String organizationId, EmploymentKind kind, Overlap overlap, @Nullable Boolean sameDivision) {

	/** More than any time together weighs. */
	private static final int SAME_DIVISION = 1 << 20;

	/** The same division before all others, then the longer time; a total order. */
	static final Comparator<Encounter> STRONGEST_FIRST = Comparator.comparingInt(Encounter::weight)
		.reversed()
		.thenComparing(Encounter::personId)
		.thenComparing(Encounter::organizationId)
		.thenComparing(Encounter::kind);

	private int weight() {
		return this.overlap.weight() + (Boolean.TRUE.equals(this.sameDivision) ? SAME_DIVISION : 0);
	}

	/** What tells it from all others of the same person. */
	String key() {
		return this.personId + '/' + this.organizationId + '/' + this.kind;
	}

}
