package org.dottedline.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations of the graph that come with {@code graph-schema}. */
public final class SchemaMigrations {

	private static final String LOCATION = "classpath:neo4j/migrations";

	private static final String APPLIED = "MATCH (applied:AppliedMigrations) RETURN applied.fingerprint AS fingerprint";

	private static final String TURNS = "CREATE CONSTRAINT migration_turn IF NOT EXISTS FOR (turn:__MigrationTurn) REQUIRE turn.name IS UNIQUE";

	private static final String TAKE_TURN = "MERGE (turn:__MigrationTurn {name: 'migration'}) SET turn.taken = true";

	/** What the library leaves behind when it is killed, and then takes for somebody else at work. */
	private static final String BROKEN_OFF = "MATCH (lock:__Neo4jMigrationsLock) DELETE lock";

	private static final String REMEMBER = "MERGE (applied:AppliedMigrations) SET applied.fingerprint = $fingerprint";

	private SchemaMigrations() {
	}

	/**
	 * Applies what a database lacks. A database that remembers just these migrations is left alone: what the library asks before
	 * it finds out the same takes two seconds of every start. Nodes that start at once take turns, by the lock of a transaction
	 * that is never committed: so a turn ends also when the node that has it dies.
	 *
	 * @param database the database's name; null for the server's default
	 */
	public static void bringUpToDate(Driver driver, @Nullable String database) {
		QueryConfig config = (database == null) ? QueryConfig.defaultConfig()
				: QueryConfig.builder().withDatabase(database).build();
		String fingerprint = fingerprint();
		if (remembers(fingerprint, driver, config)) {
			return;
		}
		driver.executableQuery(TURNS).withConfig(config).execute();
		SessionConfig sessions = (database == null) ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
		try (Session session = driver.session(sessions); Transaction turn = session.beginTransaction()) {
			turn.run(TAKE_TURN).consume();
			if (!remembers(fingerprint, driver, config)) {
				driver.executableQuery(BROKEN_OFF).withConfig(config).execute();
				of(driver, database).apply();
				driver.executableQuery(REMEMBER).withConfig(config).withParameters(Map.of("fingerprint", fingerprint)).execute();
			}
		}
	}

	private static boolean remembers(String fingerprint, Driver driver, QueryConfig config) {
		return driver.executableQuery(APPLIED)
			.withConfig(config)
			.execute()
			.records()
			.stream()
			.anyMatch((row) -> fingerprint.equals(row.get("fingerprint").asString(null)));
	}

	/**
	 * Migrations ready to be applied to a database.
	 * <p>
	 * Each statement has a transaction of its own, since Neo4j takes no change of schema and of data in one. So a statement
	 * has to bear being run again after a migration that failed half-way: {@code IF NOT EXISTS}, {@code MERGE}.
	 */
	private static Migrations of(Driver driver, @Nullable String database) {
		return new Migrations(MigrationsConfig.builder()
			.withLocationsToScan(LOCATION)
			.withTransactionMode(MigrationsConfig.TransactionMode.PER_STATEMENT)
			.withDatabase(database)
			.build(), driver);
	}

	/** Tells one set of migrations from every other: their names and all that is in them. */
	private static String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			Resource[] resources = new PathMatchingResourcePatternResolver().getResources(LOCATION + "/*.cypher");
			Arrays.sort(resources, Comparator.comparing(Resource::getFilename));
			for (Resource resource : resources) {
				digest.update(String.valueOf(resource.getFilename()).getBytes(StandardCharsets.UTF_8));
				try (InputStream content = resource.getInputStream()) {
					digest.update(content.readAllBytes());
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
