package org.dottedline.importing;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The runs of imports. */
interface ImportRunRepository extends Neo4jRepository<ImportRun, String> {

	Optional<ImportRun> findByClientKey(String clientKey);

	List<ImportRun> findByStartedByIdOrderByStartedAtDesc(String startedById, Pageable page);

	List<ImportRun> findAllByOrderByStartedAtDesc(Pageable page);

}
