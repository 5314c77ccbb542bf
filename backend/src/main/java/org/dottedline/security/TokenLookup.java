package org.dottedline.security;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds who a token stands for, in one statement: it stands before every request. */
@Component
class TokenLookup {

	// Being an administrator is read where it is kept, so that who loses it does not keep it in an old token.
	private static final String STATEMENT = """
			MATCH (t:AccessToken {hash: $hash}) WHERE t.expiresAt > $now
			OPTIONAL MATCH (a:LocalAccount {memberId: t.memberId})
			RETURN t.id AS id, t.memberId AS memberId, t.memberName AS name, t.expiresAt AS expiresAt,
				t.lastUsedAt AS lastUsedAt, coalesce(a.administrator, false) AS administrator""";

	private final Neo4jClient neo4j;

	TokenLookup(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	Optional<Found> byHash(String hash) {
		return this.neo4j.query(STATEMENT)
			.bindAll(Map.of("hash", hash, "now", OffsetDateTime.now()))
			.fetchAs(Found.class)
			.mappedBy((types, row) -> new Found(
					new Viewer(row.get("memberId").asString(), row.get("name").asString(),
							row.get("administrator").asBoolean(), row.get("expiresAt").asOffsetDateTime(),
							row.get("id").asString()),
					row.get("lastUsedAt").asOffsetDateTime()))
			.one();
	}

	record Found(Viewer viewer, OffsetDateTime lastUsedAt) {
	}
}
