package org.dottedline.employment;

import java.util.List;

import org.dottedline.account.PagedConnection.PageInfo;
import org.dottedline.stakeholder.Person;
import org.jspecify.annotations.Nullable;

/** A page of past colleagues, as the API shows it. */
public record PastColleagueConnection(List<PastColleagueEdge> edges, PageInfo pageInfo, int totalCount) {

	/** Nobody. */
	static final PastColleagueConnection EMPTY = of(List.of(), false, false, 0);

	static PastColleagueConnection of(List<PastColleagueEdge> edges, boolean previous, boolean next, int totalCount) {
		return new PastColleagueConnection(edges, new PageInfo(next, previous,
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor()), totalCount);
	}

	/** One past colleague at one organization. */
	public record PastColleagueEdge(String cursor, Person node, Organization organization, EmploymentKind kind,
			Overlap overlap, @Nullable Boolean sameDivision) {
	}

}
