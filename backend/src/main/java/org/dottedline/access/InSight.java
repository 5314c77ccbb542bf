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
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Which of many persons a viewer may see, asked of the database: for answers that join accounts, whose snapshots
 * together would be too much to read.
 */
@Component
public class InSight {

	private static final String PERSONS = Cypher.statement("persons-seen");

	private static final String NAMES = Cypher.statement("names-in-sight");

	private static final String LIKENESSES = Cypher.statement("likenesses");

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

	/** The names of everybody with a seat, now or once, on an account that a viewer may see, by the person's id. */
	public Map<String, String> names(Viewer viewer) {
		Map<String, String> names = new HashMap<>();
		this.database.read(NAMES, parameters(viewer, List.of()))
			.forEach(row -> names.put(row.get("id").asString(), row.get("name").asString()));
		return names;
	}

	/** By what some persons may be recognised on the accounts that a viewer may see. */
	public List<Recognised> recognised(Viewer viewer, Collection<String> ids) {
		return this.database.read(LIKENESSES, parameters(viewer, ids))
			.stream()
			.map(row -> new Recognised(row.get("id").asString(), row.get("name").asString(null),
					row.get("email").asString(null), row.get("phone").asString(null),
					row.get("titles").asList(Value::asString), row.get("employers").asList(Value::asString)))
			.toList();
	}

	/**
	 * By what a person may be recognised.
	 * @param titles of the seats that they hold or held
	 * @param employers ids of organizations
	 */
	public record Recognised(String id, @Nullable String name, @Nullable String email, @Nullable String phone,
			List<String> titles, List<String> employers) {
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
