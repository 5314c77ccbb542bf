package org.dottedline.clients;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.histories.Logged;
import org.dottedline.histories.State;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;

/** Reads from the database itself, past the product. */
public final class Archive implements AutoCloseable {

	private static final String CHANGES = """
			MATCH (c:Change {streamId: $stream}) RETURN c.revision AS revision, c.commandId AS commandId, c.clientKey AS key
			ORDER BY c.revision""";

	private static final String GRAPH = """
			MATCH (a:Account {id: $stream})
			RETURN a.revision AS revision,
				COLLECT { MATCH (a)<-[:SEAT_AT]-(s:Stakeholder) WHERE s.title IS NOT NULL RETURN [s.id, s.title] }
				+ COLLECT { MATCH (a)<-[:SEAT_AT]-(:Stakeholder)<-[:IN_SEAT]-(:Tenure)-[:OF_PERSON]->(p:Person) RETURN DISTINCT [p.id, p.name] }
				+ COLLECT { MATCH (a)<-[:CELL_OF]-(c:Cell) WHERE c.triggerEvent IS NOT NULL RETURN [c.id, c.triggerEvent] } AS places""";

	private static final String ENTRIES = """
			query Changes($id: ID!, $after: Int!) { account(id: $id) { changes(after: $after, first: 100) { %s } } }""".formatted(Watched.CHANGE);

	private final Driver driver;

	public Archive(URI bolt, String password) {
		this.driver = GraphDatabase.driver(bolt, AuthTokens.basic("neo4j", password));
	}

	/**
	 * Every change of a stream as the database keeps it, in its order. What it wrote is kept in the product's own form, and
	 * asked of the product.
	 */
	public List<Logged> log(Caller fresh, String stream) throws InterruptedException {
		Map<Integer, JsonNode> told = told(fresh, stream);
		List<Logged> log = new ArrayList<>();
		for (Record row : rows(CHANGES, stream)) {
			int revision = row.get("revision").asInt();
			String commandId = row.get("commandId").asString();
			JsonNode change = told.remove(revision);
			if (change == null || !change.path("commandId").asString().equals(commandId)) {
				throw new AssertionError("The database has %s at revision %d of %s, the API tells %s".formatted(commandId, revision, stream, change));
			}
			log.add(new Logged(stream, revision, commandId, key(row), Watched.writes(change)));
		}
		if (!told.isEmpty()) {
			throw new AssertionError("The API tells of changes that the database has not: " + told);
		}
		return log;
	}

	/** What the graph itself holds of a stream. */
	public State graph(String stream) {
		Record row = rows(GRAPH, stream).getFirst();
		Map<String, String> places = new HashMap<>();
		row.get("places").values().forEach(place -> places.put(place.get(0).asString(), place.get(1).asString()));
		return new State(stream, row.get("revision").asInt(), places);
	}

	private static Map<Integer, JsonNode> told(Caller fresh, String stream) throws InterruptedException {
		Map<Integer, JsonNode> told = new HashMap<>();
		int after = 0;
		while (true) {
			JsonNode page = fresh.insist(ENTRIES, Map.of("id", stream, "after", after)).path("account").path("changes");
			if (page.isEmpty()) {
				return told;
			}
			for (JsonNode change : page) {
				after = change.path("revision").asInt();
				told.put(after, change);
			}
		}
	}

	/** As its caller chose it, without the caller's name. */
	private static @Nullable String key(Record row) {
		String key = row.get("key").asString(null);
		return key == null ? null : key.substring(key.indexOf('/') + 1);
	}

	private List<Record> rows(String statement, String stream) {
		return this.driver.executableQuery(statement).withParameters(Map.of("stream", stream)).execute().records();
	}

	@Override
	public void close() {
		this.driver.close();
	}

}
