package org.dottedline.neo4j;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import ac.simons.neo4j.migrations.core.MigrationsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the database to the schema of this version: waits for it, migrates it, checks its catalog. Runs beside the making
 * of beans, which takes as long.
 */
final class DatabasePreparation {

	private static final Logger logger = LoggerFactory.getLogger(DatabasePreparation.class);

	/** A store left by a crash is recovered first, which takes time in proportion to what was under way. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Driver driver;

	private final @Nullable EmbeddedNeo4j embedded;

	private final @Nullable String database;

	private final CompletableFuture<Void> done = new CompletableFuture<>();

	/**
	 * Prepares what a driver reaches.
	 *
	 * @param embedded the database to wait for; null when it is a server of someone's own
	 * @param database the name of the database to use; null for the server's default
	 */
	DatabasePreparation(Driver driver, @Nullable EmbeddedNeo4j embedded, @Nullable String database) {
		this.driver = driver;
		this.embedded = embedded;
		this.database = database;
	}

	void begin() {
		Thread.ofPlatform().daemon().name("database-preparation").start(() -> {
			try {
				prepare();
				this.done.complete(null);
			}
			catch (Throwable ex) {
				this.done.completeExceptionally(ex);
			}
		});
	}

	/**
	 * Waits until the database may be read.
	 *
	 * @throws DatabaseStartException when it may not
	 */
	void await() {
		try {
			this.done.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof DatabaseStartException known) ? known
					: new DatabaseStartException("The database could not be prepared: " + ex.getCause().getMessage(),
							"See the cause in the log.", ex.getCause());
		}
	}

	private void prepare() {
		if (this.embedded != null) {
			this.embedded.awaitReady(PATIENCE);
		}
		try {
			SchemaMigrations.bringUpToDate(this.driver, this.database);
			new CatalogVerification(Catalog.expected()).verify(this.driver, queryConfig());
			logger.info("The database is at the schema of this version");
		}
		catch (MigrationsException ex) {
			throw new DatabaseStartException("The database could not be migrated: " + ex.getMessage() + reason(ex),
					"What came before the failed statement stays. Mend what the message names, then start again.", ex);
		}
		catch (Neo4jException ex) {
			throw new DatabaseStartException("The database does not answer: " + ex.getMessage(),
					"Check its address, user and password (spring.neo4j.*).", ex);
		}
	}

	private static String reason(MigrationsException ex) {
		return (ex.getCause() != null) ? " " + ex.getCause().getMessage() : "";
	}

	private QueryConfig queryConfig() {
		QueryConfig.Builder config = QueryConfig.builder();
		return ((this.database != null) ? config.withDatabase(this.database) : config).build();
	}

}
