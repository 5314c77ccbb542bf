package org.dottedline.architecture;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.dottedline.graph.Database;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

	/** The backend as it is built, the client in other modules left out. */
	private static final JavaClasses BACKEND = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.withImportOption(location -> !location.contains("/ui/"))
		.importPackages("org.dottedline");

	/** What speaks to the driver: the graph and the road, the database's own feature, and readers of their own statements. */
	private static final Set<String> NEAR_THE_DRIVER = Set.of("graph", "change", "neo4j", "access", "account", "activity", "employment",
			"search", "security", "importing", "api", "comment", "presence", "plan");

	/**
	 * Who opens a transaction that writes. The road changes everything that has a history; a loader locks what it reads
	 * so that it sees no commit in part; problems of imports are a report, and nobody undoes a report; nor does anybody undo having read what they were told, having been told it by e-mail, or where they were.
	 */
	private static final Set<String> WRITERS = Set.of("org.dottedline.change.ChangeRoad",
			"org.dottedline.graph.SnapshotLoader", "org.dottedline.importing.ImportProblems", "org.dottedline.comment.Inbox", "org.dottedline.comment.Outbox",
			"org.dottedline.presence.BulletinBoard");

	@Test
	void featuresDoNotDependOnEachOtherInCircles() {
		slices().matching("org.dottedline.(*)..").should().beFreeOfCycles().check(BACKEND);
	}

	@Test
	void theRulesHaveSomethingToHoldTo() {
		assertThat(BACKEND).hasSizeGreaterThan(200);
		assertThat(BACKEND.contain(Database.class)).isTrue();
	}

	@Test
	void noFeatureReachesIntoTheRepositoryOfAnother() {
		classes().that(simpleNameEndingWith("Repository"))
			.should()
			.notBePublic()
			.because("a feature has one way in: its services")
			.check(BACKEND);
	}

	@Test
	void controllersAreOfNoUseToOthers() {
		classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.or()
			.areAnnotatedWith(RestController.class)
			.should()
			.bePackagePrivate()
			.check(BACKEND);
	}

	@Test
	void onlyTheRoadWritesWhatHasAHistory() {
		noClasses().that(DescribedPredicate.not(named(WRITERS)))
			.should()
			.accessTargetWhere(target(name("write")).and(targetOwner(assignableTo(Database.class))))
			.check(BACKEND);
	}

	@Test
	void theListOfWritersIsNotLongerThanItNeedsToBe() {
		for (String writer : WRITERS) {
			assertThat(BACKEND.get(writer).getAccessesFromSelf()).as(writer)
				.anyMatch(target(name("write")).and(targetOwner(assignableTo(Database.class)))::test);
		}
	}

	@Test
	void onlyWhoHasToSpeaksToTheDriver() {
		noClasses().that(DescribedPredicate.describe("are elsewhere",
				type -> !NEAR_THE_DRIVER.contains(feature(type))))
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.neo4j.driver..")
			.check(BACKEND);
	}

	@Test
	void sessionsAreOpenedInOnePlace() {
		noClasses().that()
			.resideOutsideOfPackages("org.dottedline.graph", "org.dottedline.neo4j..")
			.should()
			.dependOnClassesThat()
			.belongToAnyOf(org.neo4j.driver.Driver.class, org.neo4j.driver.Session.class)
			.check(BACKEND);
	}

	@Test
	void theGraphKnowsNoFeature() {
		noClasses().that()
			.resideInAPackage("org.dottedline.graph..")
			.should()
			.dependOnClassesThat(DescribedPredicate.describe("are features",
					type -> type.getPackageName().startsWith("org.dottedline.") && !feature(type).equals("graph")))
			.check(BACKEND);
	}

	private static String feature(JavaClass type) {
		String[] parts = type.getPackageName().split("\\.");
		return parts.length > 2 ? parts[2] : "";
	}

	private static DescribedPredicate<JavaClass> named(Set<String> names) {
		return DescribedPredicate.describe("are named", type -> names.contains(type.getName().replaceAll("\\$.*", "")));
	}

}
