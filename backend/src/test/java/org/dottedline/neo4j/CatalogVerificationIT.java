package org.dottedline.neo4j;

import java.util.ArrayList;
import java.util.List;

import org.dottedline.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class CatalogVerificationIT {

	private static final QueryConfig DEFAULTS = QueryConfig.defaultConfig();

	private final Driver driver = TestDatabase.get().driver();

	@Test
	void theListedCatalogIsExactlyWhatTheMigrationsMake() {
		assertThat(Catalog.of(this.driver, DEFAULTS).lines()).isEqualTo(Catalog.expected().lines());
	}

	@Test
	void aDroppedConstraintStopsTheStartAndIsNamed() {
		List<String> lines = new ArrayList<>(Catalog.expected().lines());
		lines.add("unique verified_key (:Verified) key");
		CatalogVerification verification = new CatalogVerification(Catalog.of(lines));
		run("CREATE CONSTRAINT verified_key FOR (n:Verified) REQUIRE n.key IS UNIQUE");
		assertThatNoException().isThrownBy(() -> verification.verify(this.driver, DEFAULTS));
		run("DROP CONSTRAINT verified_key");
		assertThatExceptionOfType(DatabaseStartException.class)
			.isThrownBy(() -> verification.verify(this.driver, DEFAULTS))
			.withMessageContaining("unique verified_key (:Verified) key");
	}

	private void run(String cypher) {
		this.driver.executableQuery(cypher).execute();
	}

}
