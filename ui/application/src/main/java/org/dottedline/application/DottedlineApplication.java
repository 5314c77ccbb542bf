package org.dottedline.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Backend and client in one process: what {@code ./dottedline run} starts. Features, and so their classes, may have the same
 * names in both.
 */
@SpringBootApplication(scanBasePackages = "org.dottedline", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class DottedlineApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(DottedlineApplication.class, arguments);
	}
}
