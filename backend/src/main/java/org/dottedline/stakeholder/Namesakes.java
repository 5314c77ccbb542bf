package org.dottedline.stakeholder;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.dottedline.access.InSight;
import org.dottedline.security.Viewer;
import org.dottedline.stakeholder.MergeProposals.Proposal;

import org.springframework.stereotype.Component;

/** Persons of one name on all the accounts that a viewer may see; nothing that they may not see speaks for anything. */
@Component
class Namesakes {

	/** So many are compared at most. */
	private static final int MOST = 2000;

	private final InSight inSight;

	Namesakes(InSight inSight) {
		this.inSight = inSight;
	}

	/** Those who may be one, those with the most in common first. */
	List<Proposal> proposals(Viewer viewer) {
		Map<String, List<String>> byName = this.inSight.names(viewer)
			.entrySet()
			.stream()
			.collect(Collectors.groupingBy(person -> PersonNames.key(person.getValue()), TreeMap::new,
					Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
		byName.remove("");
		List<String> ids = byName.values()
			.stream()
			.filter(namesakes -> namesakes.size() > 1 && namesakes.size() <= MergeProposals.NAMESAKES)
			.flatMap(List::stream)
			.limit(MOST)
			.toList();
		return ids.isEmpty() ? List.of()
				: MergeProposals.among(this.inSight.recognised(viewer, ids)
					.stream()
					.map(person -> Likeness.of(person.id(), person.name(), person.email(), person.phone(), person.titles(),
							person.employers()))
					.toList());
	}

}
