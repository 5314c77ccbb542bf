package org.dottedline.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.graph.Entry.FieldChange;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * Writes the entries of a change to the graph: one statement for each sort of write, however many entries there are.
 */
@Component
public class GraphWriter {

	private static final String NODES = Cypher.statement("write-nodes");

	private static final String PROPERTIES = Cypher.statement("write-properties");

	private static final String LINKS = Cypher.statement("write-links");

	private static final String LINK_PROPERTIES = Cypher.statement("write-link-properties");

	private static final String DELETE_LINKS = Cypher.statement("delete-links");

	private static final String DELETE_NODES = Cypher.statement("delete-nodes");

	private static final String EXTERNAL_IDS = Cypher.statement("write-external-ids");

	private static final String DELETE_EXTERNAL_IDS = Cypher.statement("delete-external-ids");

	/** Writes everything that drafts change; ids in other systems are freed first, as they may go from one to another. */
	public void write(TransactionContext transaction, List<Draft> drafts) {
		List<Rows> all = new ArrayList<>();
		for (Draft draft : drafts) {
			Rows rows = new Rows(draft);
			draft.entries().forEach(rows::add);
			all.add(rows);
		}
		all.forEach(rows -> rows.run(transaction, DELETE_EXTERNAL_IDS, "keys"));
		all.forEach(rows -> rows.run(transaction));
	}

	/** The rows of each sort of write. */
	private static final class Rows {

		private final Draft draft;

		private final Map<String, List<Object>> byStatement = new HashMap<>();

		Rows(Draft draft) {
			this.draft = draft;
		}

		void add(Entry entry) {
			if (entry.type().isLink()) {
				addLink(entry);
			}
			else {
				addNode(entry);
			}
		}

		private void addNode(Entry entry) {
			Map<String, Object> properties = properties(entry);
			boolean made = entry.kind() == Entry.Kind.ADDED && entry.type() != RecordType.ACCOUNT;
			if (entry.kind() == Entry.Kind.REMOVED) {
				rows(DELETE_NODES).add(entry.target());
			}
			else if (made) {
				if (entry.type() != RecordType.PERSON) {
					properties.put("streamId", this.draft.streamId());
				}
				rows(NODES)
					.add(Map.of("id", entry.target(), "label", entry.type().label(), "properties", properties));
			}
			else if (!properties.isEmpty()) {
				rows(PROPERTIES).add(row("id", entry.target(), "properties", properties));
			}
			entry.fields().forEach((name, change) -> {
				Field field = entry.type().field(name);
				if (field.isReference() && entry.kind() != Entry.Kind.REMOVED) {
					relate(entry.target(), Objects.requireNonNull(field.relation()), change);
				}
				if (name.equals("externalIds")) {
					identify(entry.target(), change);
				}
			});
		}

		private void relate(String from, String relation, FieldChange change) {
			Set<String> before = ids(change.before());
			Set<String> after = ids(change.after());
			for (String to : before) {
				if (!after.contains(to)) {
					rows(DELETE_LINKS).add(row("from", from, "to", to, "relation", relation));
				}
			}
			for (String to : after) {
				if (!before.contains(to)) {
					rows(LINKS).add(row("from", from, "to", to, "relation", relation, "properties", Map.of()));
				}
			}
		}

		private void identify(String id, FieldChange change) {
			Set<String> before = ids(change.before());
			Set<String> after = ids(change.after());
			before.stream().filter(key -> !after.contains(key)).forEach(rows(DELETE_EXTERNAL_IDS)::add);
			after.stream()
				.filter(key -> !before.contains(key))
				.forEach(key -> rows(EXTERNAL_IDS).add(row("id", id, "key", key, "streamId", this.draft.streamId())));
		}

		private void addLink(Entry entry) {
			RecordType.Link link = entry.type().link();
			FieldChange from = entry.fields().get(link.from());
			FieldChange to = entry.fields().get(link.to());
			Map<String, Object> properties = properties(entry);
			properties.put("id", entry.target());
			switch (entry.kind()) {
				case ADDED -> rows(LINKS).add(row("from", from.after(), "to", to.after(), "relation", link.relation(),
						"properties", properties));
				case REMOVED -> rows(DELETE_LINKS).add(row("id", entry.target(), "from", from.before(), "to",
						to.before(), "relation", link.relation()));
				case UPDATED -> {
					GraphRecord now = Objects.requireNonNull(this.draft.find(entry.type(), entry.target()));
					if (from != null || to != null) {
						moveLink(entry, now);
					}
					else {
						rows(LINK_PROPERTIES).add(row("id", entry.target(), "from", now.required(link.from()), "to",
								now.required(link.to()), "relation", link.relation(), "properties", properties));
					}
				}
			}
		}

		/** A relationship of the graph keeps its ends, so one between others takes its place under the same id. */
		private void moveLink(Entry entry, GraphRecord now) {
			RecordType.Link link = entry.type().link();
			Map<String, Object> properties = new HashMap<>(now.values());
			properties.keySet().removeIf(name -> entry.type().field(name).isReference());
			properties.put("id", entry.target());
			rows(DELETE_LINKS).add(row("id", entry.target(), "from", endBefore(entry, now, link.from()), "to",
					endBefore(entry, now, link.to()), "relation", link.relation()));
			rows(LINKS).add(row("from", now.required(link.from()), "to", now.required(link.to()), "relation", link.relation(),
					"properties", properties));
		}

		private static @Nullable Object endBefore(Entry entry, GraphRecord now, String field) {
			FieldChange change = entry.fields().get(field);
			return change == null ? now.required(field) : change.before();
		}

		private static Map<String, Object> properties(Entry entry) {
			Map<String, Object> properties = new HashMap<>();
			entry.fields().forEach((name, change) -> {
				if (!entry.type().field(name).isReference()) {
					properties.put(name, change.after());
				}
			});
			return properties;
		}

		private List<Object> rows(String statement) {
			return this.byStatement.computeIfAbsent(statement, any -> new ArrayList<>());
		}

		void run(TransactionContext transaction) {
			run(transaction, DELETE_LINKS, "rows");
			run(transaction, DELETE_NODES, "ids");
			run(transaction, NODES, "rows");
			run(transaction, PROPERTIES, "rows");
			run(transaction, LINK_PROPERTIES, "rows");
			runLinks(transaction);
			run(transaction, EXTERNAL_IDS, "rows");
		}

		/** A link whose end is not there would otherwise be lost without a word. */
		private void runLinks(TransactionContext transaction) {
			List<Object> rows = this.byStatement.get(LINKS);
			if (rows == null) {
				return;
			}
			int made = transaction.run(LINKS, Map.of("rows", rows)).consume().counters().relationshipsCreated();
			if (made != rows.size()) {
				throw new IllegalStateException((rows.size() - made) + " of " + rows.size() + " links have no end");
			}
		}

		private void run(TransactionContext transaction, String statement, String parameter) {
			List<Object> rows = this.byStatement.get(statement);
			if (rows != null) {
				transaction.run(statement, Map.of(parameter, rows)).consume();
			}
		}

	}

	private static Set<String> ids(@Nullable Object value) {
		Set<String> ids = new TreeSet<>();
		if (value instanceof Collection<?> several) {
			several.forEach(one -> ids.add((String) one));
		}
		else if (value != null) {
			ids.add((String) value);
		}
		return ids;
	}

	private static Map<String, @Nullable Object> row(@Nullable Object... pairs) {
		Map<String, @Nullable Object> row = new HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			row.put((String) Objects.requireNonNull(pairs[i]), pairs[i + 1]);
		}
		return row;
	}

}
