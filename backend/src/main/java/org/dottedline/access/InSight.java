package org.dottedline.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Which of many persons a viewer may see, asked of the database: for answers that join accounts, whose snapshots
 * together would be too much to read.
 */
@Component
public class InSight {

	private static final String PERSONS = Cypher.statement("persons-seen");

	private final Database database;

	InSight(Database database) {
		this.database = database;
	}

	/** Those of some persons that a viewer may see, by id: known from an account that they may see, or one of us. */
	public Map<String, SeenPerson> persons(Viewer viewer, Collection<String> ids) {
		Map<String, SeenPerson> seen = new HashMap<>();
		if (!ids.isEmpty()) {
			this.database.read(PERSONS, parameters(viewer, ids)).forEach(row -> {
				String id = row.get("id").asString();
				SeenPerson person = new SeenPerson(GraphRecord.of(RecordType.PERSON, id, row.get("values").asMap()),
						row.get("ours").asBoolean(), row.get("accountIds").asList(Value::asString));
				if (person.ours() || !person.accountIds().isEmpty()) {
					seen.put(id, person);
				}
			});
		}
		return seen;
	}

	/** What every statement takes that looks at what a viewer may see of some things. */
	public static Map<String, Object> parameters(Viewer viewer, Collection<String> ids) {
		return Map.of("ids", List.copyOf(ids), "memberId", viewer.memberId(), "administrator", viewer.administrator());
	}

	/**
	 * A person whom a viewer may see.
	 * @param ours whether they are one of us
	 * @param accountIds the accounts that the viewer may see and on which they have or had a seat, in the order of their
	 * ids
	 */
	public record SeenPerson(GraphRecord record, boolean ours, List<String> accountIds) {
	}

}
