package org.dottedline.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;

import org.springframework.stereotype.Component;

/** Finds everybody whom a person was made of, and all accounts where any of them is or was, seen there still or not. */
@Component
public class PersonTraces {

	private static final String TRACES = Cypher.statement("traces-of-person");

	private final Database database;

	PersonTraces(Database database) {
		this.database = database;
	}

	/** Who and where; the viewer's rights are not looked at. */
	public Trace of(String personId) {
		Trace trace = new Trace(new TreeSet<>(), new TreeSet<>());
		this.database.read(TRACES, Map.of("id", personId)).forEach(row -> {
			trace.personIds().add(row.get("personId").asString());
			row.get("now").values().forEach(id -> trace.accountIds().add(id.asString()));
			row.get("once").values().forEach(id -> trace.accountIds().add(id.asString()));
		});
		return trace;
	}

	/** What there is of a person; both empty where there is no such person. */
	public record Trace(Set<String> personIds, Set<String> accountIds) {
	}

}
