package org.dottedline.ui.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The client is an outside tool that happens to be shipped along: it knows the contract and nothing behind it. */
class ClientKnowsTheContractAloneTest {

	private static final JavaClasses CLIENT = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.dottedline.ui");

	@Test
	void ofOurOwnPackagesItUsesTheContractsTypesOnly() {
		assertThat(CLIENT).isNotEmpty();
		noClasses().should().dependOnClassesThat(resideInAPackage("org.dottedline..")
				.and(not(resideInAnyPackage("org.dottedline.ui..", "org.dottedline.schema..")))).check(CLIENT);
		noClasses().should().dependOnClassesThat().resideInAnyPackage("org.neo4j..", "org.springframework.graphql..", "graphql..")
				.check(CLIENT);
	}

	@Test
	void noTwoOfItsFeaturesNeedEachOther() {
		slices().matching("org.dottedline.ui.(*)..").should().beFreeOfCycles().check(CLIENT);
	}

	@Test
	void theApiIsTheOnlyWayToData() {
		noClasses().that().resideOutsideOfPackage("org.dottedline.ui.api..").should().dependOnClassesThat()
				.resideInAnyPackage("java.sql..", "java.net.http..", "org.springframework.web.client..", "org.springframework.data..").check(CLIENT);
	}
}
