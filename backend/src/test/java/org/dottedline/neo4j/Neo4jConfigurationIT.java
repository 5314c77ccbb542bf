package org.dottedline.neo4j;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.dottedline.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class Neo4jConfigurationIT {

	@TempDir
	Path data;

	@Test
	void withoutAnAddressTheDatabaseIsEmbeddedAndMigratedBeforeTheFirstBeanReadsIt() {
		long pid;
		try (ConfigurableApplicationContext context = start(Map.of())) {
			EmbeddedNeo4j embedded = context.getBean(EmbeddedNeo4j.class);
			pid = embedded.pid();
			assertThat(context.getBean(ReadsWhenMade.class).migrations).isPositive();
			assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start(Map.of()))
				.withMessageContaining("using the data folder " + this.data);
		}
		assertThat(ProcessHandle.of(pid)).isEmpty();
	}

	@Test
	void withAnAddressThatServerIsUsedAndNoneIsStarted() {
		TestDatabase database = TestDatabase.get();
		try (ConfigurableApplicationContext context = start(Map.of("spring.neo4j.uri", database.uri(),
				"spring.neo4j.authentication.username", "neo4j", "spring.neo4j.authentication.password",
				database.password()))) {
			assertThat(context.getBeanProvider(EmbeddedNeo4j.class).getIfAvailable()).isNull();
			assertThat(context.getBean(ReadsWhenMade.class).migrations).isPositive();
		}
	}

	@Test
	void aServerThatDoesNotAnswerIsSaidPlainly() {
		assertThatThrownBy(() -> start(Map.of("spring.neo4j.uri", "bolt://127.0.0.1:1")))
			.hasStackTraceContaining("The database does not answer: Unable to connect to 127.0.0.1:1");
	}

	private ConfigurableApplicationContext start(Map<String, Object> properties) {
		SpringApplication application = new SpringApplication(Application.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setRegisterShutdownHook(false);
		application.setDefaultProperties(properties);
		return application.run("--dottedline.data=" + this.data);
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
	@Import({ Neo4jConfiguration.class, ReadsWhenMade.class })
	static class Application {

	}

	static class ReadsWhenMade {

		final long migrations;

		ReadsWhenMade(Driver driver) {
			this.migrations = driver.executableQuery("MATCH (n:__Neo4jMigration) RETURN count(n) AS count")
				.execute()
				.records()
				.getFirst()
				.get("count")
				.asLong();
		}

	}

}
