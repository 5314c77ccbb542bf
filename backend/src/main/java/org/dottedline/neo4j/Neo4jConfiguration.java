package org.dottedline.neo4j;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the embedded database, where there is one, in the place of {@code spring.neo4j.*}, and prepares either. */
@Configuration(proxyBeanMethods = false)
class Neo4jConfiguration {

	@Bean
	@ConditionalOnBean(EmbeddedNeo4j.class)
	EmbeddedNeo4jConnection neo4jConnectionDetails(EmbeddedNeo4j embedded) {
		return new EmbeddedNeo4jConnection(embedded);
	}

	@Bean
	static DriverPreparation driverPreparation(ObjectProvider<EmbeddedNeo4j> embedded, Environment environment) {
		return new DriverPreparation(embedded, environment);
	}

}
