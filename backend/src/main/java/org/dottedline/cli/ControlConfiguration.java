package org.dottedline.cli;

import org.dottedline.neo4j.DataFolder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What the command line needs of a running instance. */
@Configuration(proxyBeanMethods = false)
class ControlConfiguration {

	@Bean
	ControlSecret controlSecret() {
		return ControlSecret.generate();
	}

	@Bean
	InstancePublication instancePublication(DataFolder folder, ControlSecret secret, Environment environment) {
		return new InstancePublication(folder, secret, environment);
	}

}
