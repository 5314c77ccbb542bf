package org.dottedline.security;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.query.Query;

interface AccessTokenRepository extends Neo4jRepository<AccessToken, String> {

	@Override
	@Query("MATCH (t:AccessToken {id: $id}) RETURN t")
	Optional<AccessToken> findById(String id);

	@Query("MATCH (t:AccessToken {memberId: $memberId}) RETURN t")
	List<AccessToken> findByMemberId(String memberId);

	@Query("MATCH (t:AccessToken) WHERE t.id IN $ids AND t.expiresAt > $now RETURN t.id")
	List<String> aliveAmong(Collection<String> ids, OffsetDateTime now);

	@Query("MATCH (t:AccessToken {id: $id}) SET t.lastUsedAt = $now RETURN count(t)")
	long touch(String id, OffsetDateTime now);

	@Query("MATCH (t:AccessToken) WHERE t.expiresAt < $before DELETE t RETURN count(t)")
	long forgetThoseExpired(OffsetDateTime before);
}
