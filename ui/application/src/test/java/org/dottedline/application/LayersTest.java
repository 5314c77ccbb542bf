package org.dottedline.application;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Component;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

/** Client and server meet here and nowhere else. */
class LayersTest {

	@Test
	void theClientNeverTouchesTheServerNorTheServerTheClient() {
		var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dottedline");
		assertThat(classes.stream().map(each -> each.getPackageName().split("\\.")[2]).distinct()).contains("ui", "security", "application");

		noClasses().that().resideInAPackage("org.dottedline.ui..").should().dependOnClassesThat(resideInAPackage("org.dottedline..")
				.and(not(resideInAnyPackage("org.dottedline.ui..", "org.dottedline.schema..")))).check(classes);
		noClasses().that().resideOutsideOfPackages("org.dottedline.ui..", "org.dottedline.application..").should().dependOnClassesThat()
				.resideInAnyPackage("org.dottedline.ui..", "org.dottedline.application..", "com.vaadin..").check(classes);
	}

	/** Spring calls a part of the application by its class alone, wherever it lies; two of one name keep it from starting. */
	@Test
	void noTwoPartsHaveOneName() {
		var parts = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dottedline").stream()
				.filter(each -> each.isMetaAnnotatedWith(Component.class)).map(JavaClass::getSimpleName).toList();
		assertThat(parts).doesNotHaveDuplicates().hasSizeGreaterThan(100);
	}

	/** Every commercial part of Vaadin names itself by this property. */
	@Test
	void noPartOfVaadinIsThereThatOneWouldHaveToBuy() throws Exception {
		var manifests = getClass().getClassLoader().getResources("META-INF/MANIFEST.MF");
		assertThat(manifests.hasMoreElements()).isTrue();
		while (manifests.hasMoreElements()) {
			var url = manifests.nextElement();
			try (var manifest = url.openStream()) {
				assertThat(new Manifest(manifest).getMainAttributes().getValue("CvdlName")).as(url.toString()).isNull();
			}
		}
	}
}
