package org.dottedline.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** Finds the account that a thing belongs to; a thing never moves to another. */
@Component
public class Whereabouts {

	private static final String OF_NODE = Cypher.statement("stream-of");

	private static final String OF_INFLUENCE = Cypher.statement("stream-of-influence");

	private static final String OF_LINK = Cypher.statement("places-of-link");

	private static final String OF_PERSONS = Cypher.statement("accounts-of-persons");

	private final Database database;

	private final Cache<String, Place> known = Caffeine.newBuilder().maximumSize(50_000).build();

	public Whereabouts(Database database) {
		this.database = database;
	}

	/** Where a node is; null when there is none with the id. The viewer's rights are not looked at. */
	public @Nullable Place of(String id) {
		return this.known.get(id, any -> {
			List<Record> rows = this.database.read(OF_NODE, Map.of("id", id));
			if (rows.isEmpty() || rows.getFirst().get("label").isNull()) {
				return null;
			}
			Record row = rows.getFirst();
			return new Place(row.get("streamId").isNull() ? null : row.get("streamId").asString(),
					RecordType.ofLabel(row.get("label").asString()));
		});
	}

	/** The account of a node of a kind; null when there is no such node with the id. */
	public @Nullable String accountOf(RecordType type, String id) {
		Place place = of(id);
		return place == null || place.type() != type ? null : place.streamId();
	}

	/** The account that an influence was learned on; null when there is no such influence. */
	public @Nullable String accountOfInfluence(String id) {
		List<Record> rows = this.database.read(OF_INFLUENCE, Map.of("id", id));
		return rows.isEmpty() ? null : rows.getFirst().get("streamId").asString();
	}

	/** Where a link is: a tie between people is on each account where they are. Empty when there is none with the id. */
	public List<Place> ofLink(String id) {
		return this.database.read(OF_LINK, Map.of("id", id))
			.stream()
			.map(row -> new Place(row.get("streamId").asString(), RecordType.ofLabel(row.get("label").asString())))
			.toList();
	}

	/** The accounts on which a person has or had a seat, in the order of their ids. */
	public Set<String> accountsOfPerson(String personId) {
		return accountsOfPersons(List.of(personId)).getOrDefault(personId, Set.of());
	}

	/** The same for several persons in one statement; a person without any is left out. */
	public Map<String, Set<String>> accountsOfPersons(Collection<String> personIds) {
		Map<String, Set<String>> accounts = new HashMap<>();
		this.database.read(OF_PERSONS, Map.of("ids", List.copyOf(personIds)))
			.forEach(row -> accounts.computeIfAbsent(row.get("personId").asString(), any -> new TreeSet<>())
				.add(row.get("accountId").asString()));
		return accounts;
	}

	/**
	 * Where a thing is and what it is.
	 * @param streamId its account, or the workspace; null for a person, who may be on several
	 */
	public record Place(@Nullable String streamId, RecordType type) {
	}

}
