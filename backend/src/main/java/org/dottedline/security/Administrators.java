package org.dottedline.security;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Knows who looks after the workspace, of members who need not be signed in. */
@Component
public class Administrators {

	private static final String AMONG = "MATCH (a:LocalAccount) WHERE a.memberId IN $ids AND a.administrator RETURN a.memberId AS id";

	private final Neo4jClient neo4j;

	Administrators(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Those of some members who are administrators now. */
	public Set<String> among(Collection<String> memberIds) {
		return this.neo4j.query(AMONG)
			.bindAll(Map.of("ids", memberIds))
			.fetchAs(String.class)
			.all()
			.stream()
			.collect(Collectors.toUnmodifiableSet());
	}

}
