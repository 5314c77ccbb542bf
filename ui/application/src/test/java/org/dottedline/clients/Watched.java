package org.dottedline.clients;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.dottedline.histories.State;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The places of an account that its history is checked by: titles of seats, names of people, and what triggers a sale in a cell. */
public final class Watched {

	private static final Map<String, String> FIELDS = Map.of("Stakeholder", "title", "Person", "name", "Cell", "triggerEvent");

	private static final String STATE = """
			query Read($id: ID!) { account(id: $id) {
				relationshipMap { revision stakeholders { id title person { id name } } }
				whitespace(columns: PRODUCT) { cells { id triggerEvent } } } }""";

	/** What to select of a change so that {@link #writes} understands its entries. */
	static final String CHANGE = "revision commandId entries(first: 20) { target type kind fields { field after } }";

	private Watched() {
	}

	/** What an account holds now. */
	public static State read(Caller caller, String account) throws NoAnswer, InterruptedException {
		return state(account, caller.ask(STATE, Map.of("id", account)).path("account"));
	}

	private static State state(String account, JsonNode read) {
		Map<String, String> places = new HashMap<>();
		for (JsonNode seat : read.path("relationshipMap").path("stakeholders")) {
			put(places, seat, "title");
			put(places, seat.path("person"), "name");
		}
		read.path("whitespace").path("cells").forEach(cell -> put(places, cell, "triggerEvent"));
		return new State(account, read.path("relationshipMap").path("revision").asInt(), places);
	}

	private static void put(Map<String, String> places, JsonNode thing, String field) {
		if (thing.hasNonNull(field)) {
			places.put(thing.path("id").asString(), thing.path(field).asString());
		}
	}

	/** What a change wrote to watched places. */
	static Map<String, @Nullable String> writes(JsonNode change) {
		Map<String, @Nullable String> writes = new LinkedHashMap<>();
		for (JsonNode entry : change.path("entries")) {
			String watched = FIELDS.get(entry.path("type").asString());
			if (watched == null) {
				continue;
			}
			if (entry.path("kind").asString().equals("REMOVED")) {
				writes.put(entry.path("target").asString(), null);
				continue;
			}
			for (JsonNode field : entry.path("fields")) {
				if (field.path("field").asString().equals(watched)) {
					writes.put(entry.path("target").asString(), field.path("after").asString(null));
				}
			}
		}
		return writes;
	}

}
