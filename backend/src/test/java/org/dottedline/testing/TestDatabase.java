package org.dottedline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.dottedline.neo4j.SchemaMigrations;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The Neo4j of this test run: one for each JVM, started when it is first asked for.
 * <p>
 * A container where Docker answers, the embedded server otherwise. {@code -Ddottedline.test.database=testcontainers} or
 * {@code embedded} forces one, the former fails without Docker; {@code -Ddottedline.test.neo4j-image} names the image.
 */
public final class TestDatabase {

	/** Says which database a run used; {@code ./dottedline test} fails when no module left one. */
	private static final Path EVIDENCE = Path.of("target", "test-database.txt");

	private final Server server;

	private final Driver driver;

	/** The nodes that the migrations themselves make: what an empty workspace holds. */
	private final List<Map<String, Object>> initialNodes;

	private TestDatabase(Server server) {
		this.server = server;
		this.driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()));
		SchemaMigrations.bringUpToDate(this.driver, null);
		this.initialNodes = this.driver
			.executableQuery("MATCH (n) WHERE NOT any(l IN labels(n) WHERE l STARTS WITH '__') "
					+ "RETURN {labels: labels(n), properties: properties(n)} AS node")
			.execute()
			.records()
			.stream()
			.map((found) -> found.get("node").asMap())
			.toList();
		report();
	}

	/** The database, started if need be. */
	public static TestDatabase get() {
		return Holder.INSTANCE;
	}

	/** Where it answers. */
	public URI uri() {
		return this.server.uri();
	}

	/** The password of the user {@code neo4j}. */
	public String password() {
		return this.server.password();
	}

	/** A driver of the tests' own, beside those of the applications under test. It is not to be closed. */
	public Driver driver() {
		return this.driver;
	}

	/** Empties the database down to what the migrations leave. No application should be running on it. */
	public void clear() {
		this.driver
			.executableQuery("MATCH (n) WHERE NOT any(l IN labels(n) WHERE l STARTS WITH '__') DETACH DELETE n")
			.execute();
		this.driver.executableQuery("UNWIND $nodes AS node CREATE (n:$(node.labels)) SET n = node.properties")
			.withParameters(Map.of("nodes", this.initialNodes))
			.execute();
	}

	private void report() {
		String version = this.driver.executableQuery("CALL dbms.components() YIELD versions RETURN versions[0] AS version")
			.execute()
			.records()
			.getFirst()
			.get("version")
			.asString();
		String used = "Test database: " + this.server.description() + ", Neo4j " + version + ", " + this.server.uri();
		System.out.println(used);
		try {
			Files.createDirectories(EVIDENCE.getParent());
			Files.writeString(EVIDENCE, used + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A server that runs until this JVM ends. */
	interface Server {

		URI uri();

		String password();

		String description();

	}

	private static final class Holder {

		static final TestDatabase INSTANCE = new TestDatabase(TestServers.start());

	}

}
