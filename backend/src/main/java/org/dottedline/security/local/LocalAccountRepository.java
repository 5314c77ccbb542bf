package org.dottedline.security.local;

import java.util.Optional;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface LocalAccountRepository extends Neo4jRepository<LocalAccount, String> {

	Optional<LocalAccount> findByMemberId(String memberId);

	Optional<LocalAccount> findFirstByAdministratorTrueOrderByUserName();
}
