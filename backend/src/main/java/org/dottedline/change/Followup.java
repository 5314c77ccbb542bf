package org.dottedline.change;

import java.util.List;
import java.util.Map;

import org.dottedline.graph.Entry;
import org.neo4j.driver.TransactionContext;

/** What a feature keeps in the graph beside its records, in step with them: written in the transaction of the change. */
public interface Followup {

	/**
	 * Follows a change that was written.
	 * @param entries what it did, by stream; what came into or went out of an account's sight is among it
	 */
	void written(TransactionContext transaction, Drafts drafts, Map<String, List<Entry>> entries);

}
