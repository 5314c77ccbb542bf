package org.dottedline.employment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who was at an organization when, whatever accounts that was learned on, in a cache bounded by the number of stints.
 * What it gives is no older than the revision asked for. Nobody's rights are looked at.
 */
@Component
class Workforces {

	private static final String REVISIONS = Cypher.statement("employment-revisions");

	private static final String LOAD = Cypher.statement("load-workforces");

	private final Database database;

	private final Cache<String, Workforce> cache;

	Workforces(Database database, @Value("${dottedline.workforces.stints:400000}") long stints) {
		this.database = database;
		this.cache = Caffeine.newBuilder()
			.maximumWeight(stints)
			.weigher((String id, Workforce workforce) -> workforce.stints.size() + 1)
			.executor(Runnable::run)
			.build();
	}

	/** The revisions of the employments at some organizations, by id. */
	Map<String, Long> revisions(List<String> organizationIds) {
		Map<String, Long> revisions = new HashMap<>();
		if (!organizationIds.isEmpty()) {
			this.database.read(REVISIONS, Map.of("ids", organizationIds))
				.forEach(row -> revisions.put(row.get("id").asString(), row.get("revision").asLong()));
		}
		return revisions;
	}

	/** The stints at some organizations, by id, given the revisions that were just read of them. */
	Map<String, List<Stint>> of(Map<String, Long> revisions) {
		Map<String, List<Stint>> found = new HashMap<>();
		List<String> missing = new ArrayList<>();
		revisions.forEach((id, revision) -> {
			Workforce known = this.cache.getIfPresent(id);
			if (known != null && known.revision >= revision) {
				found.put(id, known.stints);
			}
			else {
				missing.add(id);
			}
		});
		if (!missing.isEmpty()) {
			this.database.read(LOAD, Map.of("ids", missing)).forEach(row -> {
				Workforce loaded = Workforce.of(row);
				this.cache.put(row.get("id").asString(), loaded);
				found.put(row.get("id").asString(), loaded.stints);
			});
		}
		return found;
	}

	/** The stints at one organization at a revision. */
	private record Workforce(long revision, List<Stint> stints) {

		static Workforce of(Record row) {
			List<String> persons = texts(row, "persons");
			List<String> accounts = texts(row, "accounts");
			List<String> kinds = texts(row, "kinds");
			List<String> divisions = texts(row, "divisions");
			List<String> froms = texts(row, "froms");
			List<String> tos = texts(row, "tos");
			Map<String, String> accountIds = new HashMap<>();
			Map<String, String> plainDivisions = new HashMap<>();
			List<Stint> stints = new ArrayList<>(persons.size());
			for (int i = 0; i < persons.size(); i++) {
				String account = accountIds.computeIfAbsent(accounts.get(i), id -> id);
				String division = plainDivisions.computeIfAbsent(divisions.get(i), OrganizationNames::plain);
				stints.add(new Stint(persons.get(i), account.isEmpty() ? null : account, EmploymentKind.of(kinds.get(i)),
						Span.between(froms.get(i), tos.get(i)), division.isEmpty() ? null : division));
			}
			return new Workforce(row.get("revision").asLong(), List.copyOf(stints));
		}

		private static List<String> texts(Record row, String column) {
			return row.get(column).asList(org.neo4j.driver.Value::asString);
		}

	}

}
