package org.dottedline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.dottedline.neo4j.DataFolder;
import org.dottedline.neo4j.EmbeddedNeo4j;
import org.dottedline.neo4j.Neo4jProgram;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.util.FileSystemUtils;

/** The two kinds of server that tests can run on, and the choice between them. */
final class TestServers {

	private static final String CHOICE = "dottedline.test.database";

	private static final String IMAGE = "dottedline.test.neo4j-image";

	private static final String DEFAULT_IMAGE = "neo4j:2026.08.1";

	private TestServers() {
	}

	static TestDatabase.Server start() {
		String choice = System.getProperty(CHOICE, "");
		return switch (choice) {
			case "testcontainers" -> container();
			case "embedded" -> embedded();
			case "" -> DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
			default -> throw new IllegalArgumentException(CHOICE + " is testcontainers or embedded, not " + choice);
		};
	}

	private static TestDatabase.Server container() {
		String image = System.getProperty(IMAGE, DEFAULT_IMAGE);
		// Testcontainers itself removes the container when this JVM is gone.
		@SuppressWarnings("resource")
		Neo4jContainer container = new Neo4jContainer(image).withAdminPassword("dottedline-tests");
		container.start();
		return new Running(URI.create(container.getBoltUrl()), container.getAdminPassword(), "container of " + image);
	}

	private static TestDatabase.Server embedded() {
		DataFolder folder = DataFolder.at(temporaryFolder());
		EmbeddedNeo4j embedded = EmbeddedNeo4j.start(folder,
				Neo4jProgram.in(System.getProperty(Neo4jProgram.LIBRARY_PROPERTY)), 0);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			embedded.close();
			delete(folder.path());
		}));
		embedded.awaitReady(Duration.ofMinutes(2));
		return new Running(embedded.uri(), embedded.password(), "embedded server");
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("dottedline-test-database");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			System.err.println("The test database's folder " + folder + " was left behind: " + ex.getMessage());
		}
	}

	private record Running(URI uri, String password, String description) implements TestDatabase.Server {
	}

}
