package org.dottedline.neo4j;

import java.util.SortedSet;

import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;

/**
 * Checks that the database has the constraints and indexes that this version relies on. A constraint that someone dropped by
 * hand would otherwise be noticed only when doubled records are found.
 */
final class CatalogVerification {

	private final Catalog expected;

	CatalogVerification(Catalog expected) {
		this.expected = expected;
	}

	/**
	 * Checks once.
	 *
	 * @throws DatabaseStartException naming what is missing
	 */
	void verify(Driver driver, QueryConfig config) {
		SortedSet<String> missing = this.expected.missingFrom(Catalog.of(driver, config));
		if (!missing.isEmpty()) {
			throw new DatabaseStartException(
					"The database lacks constraints or indexes that the migrations made:\n  " + String.join("\n  ", missing),
					"Make them again by hand as the migrations do, or restore a backup.");
		}
	}

}
