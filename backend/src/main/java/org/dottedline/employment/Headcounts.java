package org.dottedline.employment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.access.SeenAccounts;
import org.dottedline.access.Sight;

import org.springframework.stereotype.Component;

/** How many people are known to have been at organizations; whom the viewer may not see is left out before counting. */
@Component
class Headcounts {

	private final Workforces workforces;

	private final SeenEmployments seen;

	Headcounts(Workforces workforces, SeenEmployments seen) {
		this.workforces = workforces;
		this.seen = seen;
	}

	/** By organization, in as many statements for many as for one. */
	Map<String, Integer> of(Sight sight, Collection<String> organizationIds) {
		Organizations organizations = Organizations.of(sight.workspace());
		SeenAccounts visible = this.seen.of(sight.viewer(), List.of()).accounts();
		Map<String, List<Stint>> stints = this.workforces.of(this.workforces
			.revisions(organizationIds.stream().flatMap(id -> organizations.parts(id).stream()).distinct().toList()));
		Map<String, Integer> counts = new HashMap<>();
		for (String id : organizationIds) {
			counts.put(id, Math.toIntExact(organizations.parts(id)
				.stream()
				.flatMap(part -> stints.getOrDefault(part, List.of()).stream())
				.filter(stint -> stint.accountId() == null || visible.has(stint.accountId()))
				.map(Stint::personId)
				.distinct()
				.count()));
		}
		return counts;
	}

}
