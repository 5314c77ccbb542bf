package org.dottedline.employment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.access.InSight;
import org.dottedline.access.SeenAccounts;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.security.Viewer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

/** The employments of persons that a viewer may see, each with the account that it was learned on. */
@Repository
class SeenEmployments {

	private static final String SEEN = Cypher.statement("employments-seen");

	private final Database database;

	SeenEmployments(Database database) {
		this.database = database;
	}

	/** Those of some persons, and which accounts the viewer may see at all. */
	Seen of(Viewer viewer, Collection<String> personIds) {
		Record row = this.database.read(SEEN, InSight.parameters(viewer, personIds)).getFirst();
		Map<String, Past> pasts = new HashMap<>();
		for (Value employment : row.get("employments").values()) {
			pasts.computeIfAbsent(employment.get("personId").asString(), id -> Past.of(employment)).add(employment);
		}
		return new Seen(pasts, SeenAccounts.of(row));
	}

	/** @param pasts by person; who has no employment in sight is left out */
	record Seen(Map<String, Past> pasts, SeenAccounts accounts) {
	}

	/**
	 * Where somebody was.
	 * @param stints by organization
	 * @param revisions of the employments at each organization
	 * @param accounts the names of the accounts on which they hold a seat, by id
	 */
	record Past(Map<String, List<Stint>> stints, Map<String, Long> revisions, Map<String, String> accounts) {

		private static Past of(Value row) {
			Map<String, String> accounts = new HashMap<>();
			row.get("seats").values().forEach(seat -> accounts.put(seat.get("id").asString(), seat.get("name").asString("")));
			return new Past(new HashMap<>(), new HashMap<>(), accounts);
		}

		private void add(Value row) {
			String organizationId = row.get("organizationId").asString();
			String division = row.get("division").asString("");
			this.revisions.put(organizationId, row.get("revision").asLong());
			this.stints.computeIfAbsent(organizationId, any -> new ArrayList<>(1))
				.add(new Stint(row.get("personId").asString(), row.get("accountId").asString(null),
						EmploymentKind.of(row.get("kind").asString(null)),
						Span.between(row.get("from").asString(null), row.get("to").asString(null)),
						division.isEmpty() ? null : OrganizationNames.plain(division)));
		}

	}

}
