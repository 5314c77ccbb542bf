package org.dottedline.security.local;

import java.util.Optional;

import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.query.Query;

interface LocalAccountRepository extends Neo4jRepository<LocalAccount, String> {

	@Override
	@Query("MATCH (a:LocalAccount {userName: $userName}) RETURN a")
	Optional<LocalAccount> findById(String userName);

	@Query("MATCH (a:LocalAccount {memberId: $memberId}) RETURN a")
	Optional<LocalAccount> findByMemberId(String memberId);

	Optional<LocalAccount> findFirstByAdministratorTrueOrderByUserName();
}
