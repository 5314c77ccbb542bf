package org.dottedline.testing.api;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;

/**
 * The server alone, without a page, with every statement that it sends to Neo4j counted. No component itself, so that no
 * other application finds it where the tests are on its class path.
 */
@EnableAutoConfiguration
@ComponentScan("org.dottedline")
public class BackendApplication {

	@Bean
	static CountedStatements countedStatements() {
		return new CountedStatements();
	}

	@Bean
	ApplicationRunner markOfTheDatabase(Environment server) {
		return arguments -> SharedServer.mark(server);
	}

}
