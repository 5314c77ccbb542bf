package org.dottedline.importing;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

/** Runs of imports are kept through Spring Data. */
@Configuration(proxyBeanMethods = false)
@EnableNeo4jRepositories
class ImportConfiguration {
}
