package org.dottedline.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Backend and client in one process: what {@code ./dottedline run} starts. */
@SpringBootApplication(scanBasePackages = "org.dottedline")
public class DottedlineApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(DottedlineApplication.class, arguments);
	}
}
