package org.dottedline.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** The migrations of the graph that come with {@code graph-schema}. */
public final class SchemaMigrations {

	private static final String LOCATION = "classpath:neo4j/migrations";

	private SchemaMigrations() {
	}

	/**
	 * Migrations ready to be applied to a database.
	 * <p>
	 * Each statement has a transaction of its own, since Neo4j takes no change of schema and of data in one. So a statement
	 * has to bear being run again after a migration that failed half-way: {@code IF NOT EXISTS}, {@code MERGE}.
	 *
	 * @param database the database's name; null for the server's default
	 */
	public static Migrations of(Driver driver, @Nullable String database) {
		return new Migrations(MigrationsConfig.builder()
			.withLocationsToScan(LOCATION)
			.withTransactionMode(MigrationsConfig.TransactionMode.PER_STATEMENT)
			.withDatabase(database)
			.build(), driver);
	}

}
