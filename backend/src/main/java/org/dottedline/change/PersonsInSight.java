package org.dottedline.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Draft;
import org.dottedline.graph.Entry;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Streams;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Persons pass through accounts. A change to a person is a change to every account where they hold or held a seat; a
 * person who gets a first seat on an account comes into its sight with what is known of them there, and goes out of it
 * with the last.
 */
@Component
class PersonsInSight {

	private static final String ACCOUNTS = Cypher.statement("accounts-of-persons");

	private static final String IN_SIGHT = Cypher.statement("persons-in-sight");

	/**
	 * What drafts change, by stream; streams without a change are left out.
	 * @throws MoreStreams when a person was changed who is also on accounts that the command does not hold
	 */
	Map<String, List<Entry>> distribute(TransactionContext transaction, Drafts drafts) {
		Map<String, List<Entry>> byStream = new LinkedHashMap<>();
		for (Draft draft : drafts.all()) {
			List<Entry> entries = new ArrayList<>(draft.entries());
			if (!Streams.WORKSPACE.equals(draft.streamId())) {
				entries.addAll(sightChanges(transaction, draft));
			}
			byStream.put(draft.streamId(), entries);
		}
		shareWithOtherAccounts(transaction, drafts, byStream);
		byStream.values().removeIf(List::isEmpty);
		byStream.values().forEach(entries -> entries.sort(Comparator.comparing(PersonsInSight::turn)));
		return byStream;
	}

	/** Who comes into sight does so before anything is changed of them, and goes out of it after that. */
	private static int turn(Entry entry) {
		return !entry.shownOnly() ? 1 : entry.kind() == Entry.Kind.ADDED ? 0 : 2;
	}

	private static List<Entry> sightChanges(TransactionContext transaction, Draft draft) {
		if (draft.touched(RecordType.TENURE).isEmpty()) {
			return List.of();
		}
		Set<String> before = personsOf(draft.base().all(RecordType.TENURE));
		Set<String> after = personsOf(draft.all(RecordType.TENURE));
		List<Entry> entries = new ArrayList<>();
		Set<String> came = new HashSet<>(after);
		came.removeAll(before);
		came.removeIf(id -> draft.base().find(RecordType.PERSON, id) != null || draft.isNew(RecordType.PERSON, id));
		if (!came.isEmpty()) {
			transaction.run(IN_SIGHT, Map.of("ids", List.copyOf(came), "accountId", draft.streamId()))
				.forEachRemaining(row -> appear(row, entries));
		}
		Set<String> gone = new HashSet<>(before);
		gone.removeAll(after);
		if (!gone.isEmpty()) {
			disappear(draft, gone, entries);
		}
		return entries;
	}

	private static Set<String> personsOf(Iterable<GraphRecord> tenures) {
		Set<String> persons = new HashSet<>();
		tenures.forEach(tenure -> persons.add(tenure.required("personId")));
		return persons;
	}

	private static void appear(Record row, List<Entry> entries) {
		entries.add(Entry
			.appeared(GraphRecord.of(RecordType.PERSON, row.get("id").asString(), row.get("values").asMap())));
		appear(RecordType.TEAM_RELATIONSHIP, row.get("relationships"), entries);
		appear(RecordType.INFLUENCE, row.get("influences"), entries);
		appear(RecordType.EMPLOYMENT, row.get("employments"), entries);
	}

	private static void appear(RecordType type, Value links, List<Entry> entries) {
		for (Value link : links.values()) {
			Map<String, Object> values = new HashMap<>(link.asMap());
			String id = (String) values.remove("id");
			entries.add(Entry.appeared(GraphRecord.of(type, id, values)));
		}
	}

	private static void disappear(Draft draft, Set<String> gone, List<Entry> entries) {
		gone.forEach(id -> {
			GraphRecord person = draft.find(RecordType.PERSON, id);
			if (person != null) {
				entries.add(Entry.disappeared(person));
			}
		});
		Map<RecordType, String> holders = Map.of(RecordType.TEAM_RELATIONSHIP, "personId", RecordType.INFLUENCE,
				"fromId", RecordType.EMPLOYMENT, "personId");
		holders.forEach((type, field) -> draft.all(type)
			.stream()
			.filter(link -> gone.contains(link.required(field)))
			.forEach(link -> entries.add(Entry.disappeared(link))));
	}

	private static void shareWithOtherAccounts(TransactionContext transaction, Drafts drafts,
			Map<String, List<Entry>> byStream) {
		Map<String, List<Entry>> byPerson = new HashMap<>();
		Map<Entry, String> origin = new HashMap<>();
		for (Draft draft : drafts.all()) {
			for (Entry entry : draft.entries()) {
				String personId = entry.type().followsPerson() ? personOf(draft, entry) : null;
				if (personId != null && !draft.isNew(RecordType.PERSON, personId)) {
					byPerson.computeIfAbsent(personId, any -> new ArrayList<>()).add(entry);
					origin.put(entry, draft.streamId());
				}
			}
		}
		if (byPerson.isEmpty()) {
			return;
		}
		Map<String, Set<String>> accounts = appeared(byStream, byPerson.keySet());
		transaction.run(ACCOUNTS, Map.of("ids", List.copyOf(byPerson.keySet())))
			.forEachRemaining(row -> accounts.get(row.get("personId").asString()).add(row.get("accountId").asString()));
		Set<String> missing = new HashSet<>();
		accounts.values().forEach(missing::addAll);
		missing.removeIf(drafts::holds);
		if (!missing.isEmpty()) {
			throw new MoreStreams(missing);
		}
		accounts.forEach((personId, streams) -> {
			for (Entry entry : byPerson.get(personId)) {
				streams.stream()
					.filter(accountId -> !accountId.equals(origin.get(entry)))
					.forEach(accountId -> byStream.get(accountId).add(entry));
			}
		});
	}

	/** Where persons come into sight by this very command, by person. */
	private static Map<String, Set<String>> appeared(Map<String, List<Entry>> byStream, Set<String> personIds) {
		Map<String, Set<String>> appeared = new HashMap<>();
		personIds.forEach(id -> appeared.put(id, new HashSet<>()));
		byStream.forEach((streamId, entries) -> entries.stream()
			.filter(entry -> entry.type() == RecordType.PERSON && entry.shownOnly()
					&& entry.kind() == Entry.Kind.ADDED && appeared.containsKey(entry.target()))
			.forEach(entry -> appeared.get(entry.target()).add(streamId)));
		return appeared;
	}

	private static String personOf(Draft draft, Entry entry) {
		if (entry.type() == RecordType.PERSON) {
			return entry.target();
		}
		GraphRecord link = draft.find(entry.type(), entry.target());
		return link != null ? link.required("personId")
				: (String) entry.fields().get("personId").before();
	}

}
