package org.dottedline.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Entry;
import org.dottedline.graph.Entry.FieldChange;
import org.dottedline.graph.RecordType;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/** Keeps where persons were who went out of an account's sight, and as whom they live on, so that they can be erased. */
@Component
class Traces implements Followup {

	private static final String LEFT = Cypher.statement("persons-left");

	private static final String BECAME = Cypher.statement("persons-became");

	@Override
	public void written(TransactionContext transaction, Drafts drafts, Map<String, List<Entry>> entries) {
		Set<Map<String, Object>> left = new HashSet<>();
		Set<Map<String, Object>> became = new HashSet<>();
		entries.forEach((streamId, all) -> all.forEach(entry -> {
			FieldChange person = entry.fields().get("personId");
			if (entry.type() == RecordType.PERSON && entry.kind() == Entry.Kind.REMOVED && entry.shownOnly()) {
				left.add(Map.of("personId", entry.target(), "accountId", streamId));
			}
			else if (entry.type() == RecordType.TENURE && entry.kind() == Entry.Kind.UPDATED && person != null) {
				became.add(Map.of("before", person.before(), "after", person.after()));
			}
		}));
		run(transaction, LEFT, left);
		run(transaction, BECAME, became);
	}

	private static void run(TransactionContext transaction, String statement, Set<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			transaction.run(statement, Map.of("rows", List.copyOf(rows))).consume();
		}
	}

}
