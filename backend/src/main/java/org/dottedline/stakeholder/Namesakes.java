package org.dottedline.stakeholder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.dottedline.access.InSight;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.security.Viewer;
import org.dottedline.stakeholder.MergeProposals.Proposal;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

/** Persons of one name on all the accounts that a viewer may see; nothing that they may not see speaks for anything. */
@Repository
class Namesakes {

	private static final String NAMES = Cypher.statement("names-in-sight");

	private static final String LIKENESSES = Cypher.statement("likenesses");

	/** So many are compared at most. */
	private static final int MOST = 2000;

	private final Database database;

	Namesakes(Database database) {
		this.database = database;
	}

	/** Those who may be one, those with the most in common first. */
	List<Proposal> proposals(Viewer viewer) {
		Map<String, List<String>> byName = new TreeMap<>();
		this.database.read(NAMES, InSight.parameters(viewer, List.of()))
			.stream()
			.collect(Collectors.groupingBy(row -> PersonNames.key(row.get("name").asString()),
					Collectors.mapping(row -> row.get("id").asString(), Collectors.toList())))
			.forEach((key, ids) -> {
				if (!key.isEmpty() && ids.size() > 1 && ids.size() <= MergeProposals.NAMESAKES) {
					byName.put(key, ids);
				}
			});
		List<String> ids = byName.values().stream().flatMap(List::stream).limit(MOST).toList();
		return ids.isEmpty() ? List.of()
				: MergeProposals.among(this.database.read(LIKENESSES, new HashMap<>(InSight.parameters(viewer, ids)))
					.stream()
					.map(Namesakes::likeness)
					.toList());
	}

	private static Likeness likeness(Record row) {
		return Likeness.of(row.get("id").asString(), row.get("name").asString(null), row.get("email").asString(null),
				row.get("phone").asString(null), row.get("titles").asList(Value::asString),
				row.get("employers").asList(Value::asString));
	}

}
