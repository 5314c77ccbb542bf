package org.dottedline.importing;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.query.Query;

/** The runs of imports. What is asked again and again has a text of its own: see 2026-11-27-statements-with-a-text-of-their-own.md. */
interface ImportRunRepository extends Neo4jRepository<ImportRun, String> {

	@Override
	@Query("MATCH (r:ImportRun {id: $id}) RETURN r")
	Optional<ImportRun> findById(String id);

	@Query("MATCH (r:ImportRun {clientKey: $clientKey}) RETURN r")
	Optional<ImportRun> findByClientKey(String clientKey);

	List<ImportRun> findByStartedByIdOrderByStartedAtDesc(String startedById, Pageable page);

	List<ImportRun> findAllByOrderByStartedAtDesc(Pageable page);

}
