package org.dottedline.employment;

import org.dottedline.graph.GraphRecord;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time at an organization, as little of it as past colleagues are derived from.
 * @param accountId the account that it was learned on; null for one of us
 * @param division the division in the form in which two are compared; null when unknown
 */
record Stint(String personId, @Nullable String accountId, EmploymentKind kind, Span span, @Nullable String division) {

	static Stint of(GraphRecord employment) {
		String division = employment.text("division");
		return new Stint(employment.required("personId"), employment.text("accountId"),
				EmploymentKind.of(employment.text("kind")), Span.between(employment.text("from"), employment.text("to")),
				division == null ? null : OrganizationNames.plain(division));
	}

	/** Whether both were in the same division; null when either is unknown. */
	@Nullable Boolean sameDivision(Stint other) {
		return this.division == null || other.division == null ? null : (Boolean) this.division.equals(other.division);
	}

}
