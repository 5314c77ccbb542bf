package org.dottedline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.dottedline.neo4j.DataFolder;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/** Points an application under test to the {@link TestDatabase}, emptied, and to a data folder of its own. */
public class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase database = TestDatabase.get();
		database.clear();
		Path data = temporaryFolder();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("testDatabase",
					Map.of("spring.neo4j.uri", database.uri().toString(), "spring.neo4j.authentication.username", "neo4j",
							"spring.neo4j.authentication.password", database.password(), DataFolder.PROPERTY, data.toString())));
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data").toAbsolutePath()), "data");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Before the initializer that would start the embedded database. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
