package org.dottedline.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Entry;
import org.dottedline.graph.RecordType;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/** Takes out of all histories what they say of somebody who is erased: whose name goes, which nothing else takes away. */
@Component
class Erasure implements Followup {

	private static final String ERASE = Cypher.statement("erase-persons");

	@Override
	public void written(TransactionContext transaction, Drafts drafts, Map<String, List<Entry>> entries) {
		Set<String> erased = entries.values()
			.stream()
			.flatMap(List::stream)
			.filter(Erasure::erases)
			.map(Entry::target)
			.collect(Collectors.toSet());
		if (!erased.isEmpty()) {
			transaction.run(ERASE, Map.of("ids", List.copyOf(erased))).consume();
		}
	}

	private static boolean erases(Entry entry) {
		return entry.type() == RecordType.PERSON && entry.kind() == Entry.Kind.UPDATED
				&& entry.fields().containsKey("name") && entry.fields().get("name").after() == null;
	}

}
