package org.dottedline.change;

import java.util.List;
import java.util.Map;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Entry;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/** Takes what is kept of persons who are erased out of all histories, and out of the graph where no snapshot holds it. */
@Component
class Erasure implements Followup {

	private static final String ERASE = Cypher.statement("erase-persons");

	@Override
	public void written(TransactionContext transaction, Drafts drafts, Map<String, List<Entry>> entries) {
		if (!drafts.erased().isEmpty()) {
			transaction.run(ERASE, Map.of("ids", List.copyOf(drafts.erased()))).consume();
		}
	}

}
