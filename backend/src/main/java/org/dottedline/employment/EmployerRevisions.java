package org.dottedline.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.change.Drafts;
import org.dottedline.change.Followup;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Draft;
import org.dottedline.graph.Entry;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/** Counts at each organization how often an employment there was changed or came into or went out of sight. */
@Component
class EmployerRevisions implements Followup {

	private static final String RAISE = Cypher.statement("raise-employment-revisions");

	@Override
	public void written(TransactionContext transaction, Drafts drafts, Map<String, List<Entry>> entries) {
		// In the order of their ids, so that two who change the same ones wait for each other and do not lock.
		Set<String> organizations = new TreeSet<>();
		entries.forEach((streamId, ofStream) -> {
			for (Entry entry : ofStream) {
				if (entry.type() == RecordType.EMPLOYMENT) {
					organizations.addAll(touched(drafts.holds(streamId) ? drafts.account(streamId) : null, entry));
				}
			}
		});
		if (!organizations.isEmpty()) {
			transaction.run(RAISE, Map.of("ids", List.copyOf(organizations))).consume();
		}
	}

	private static List<String> touched(@Nullable Draft draft, Entry entry) {
		List<String> touched = new ArrayList<>();
		Entry.FieldChange change = entry.fields().get("organizationId");
		if (change != null) {
			add(touched, change.before());
			add(touched, change.after());
		}
		else if (draft != null) {
			GraphRecord employment = draft.find(entry.type(), entry.target());
			add(touched, employment == null ? null : employment.text("organizationId"));
		}
		return touched;
	}

	private static void add(List<String> touched, @Nullable Object id) {
		if (id != null) {
			touched.add((String) id);
		}
	}

}
