package org.dottedline.neo4j;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Takes the data folder and, where no {@code spring.neo4j.uri} names a server, begins to start the embedded database: long
 * before the first bean is made, so that the two start at the same time.
 */
class EmbeddedNeo4jInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

	static final String URI_PROPERTY = "spring.neo4j.uri";

	private static final String PREFIX = "dottedline.neo4j.";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Environment environment = context.getEnvironment();
		DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
		DataFolder folder = DataFolder
			.at(Path.of(environment.getProperty(DataFolder.PROPERTY, DataFolder.DEFAULT)));
		register(beans, "dataFolder", folder, null);
		DataFolderLock lock = DataFolderLock.acquire(folder);
		folder.forgetInstance();
		register(beans, "dataFolderLock", lock, lock);
		if (!environment.containsProperty(URI_PROPERTY)) {
			EmbeddedNeo4j embedded = EmbeddedNeo4j.start(folder, program(environment),
					environment.getProperty(PREFIX + "port", Integer.class, 0));
			register(beans, "embeddedNeo4j", embedded, embedded);
		}
	}

	private static Neo4jProgram program(Environment environment) {
		Neo4jProgram program = Neo4jProgram.in(environment.getProperty(Neo4jProgram.LIBRARY_PROPERTY));
		String recordedCache = environment.getProperty(PREFIX + "recorded-cache");
		return new Neo4jProgram(program.library(), environment.getProperty(PREFIX + "heap", program.heap()),
				environment.getProperty(PREFIX + "page-cache", program.pageCache()),
				(recordedCache != null) ? Path.of(recordedCache) : null);
	}

	/** What is registered first is closed last: the database outlives every bean that may still write. */
	private static void register(DefaultListableBeanFactory beans, String name, Object bean,
			@Nullable AutoCloseable closed) {
		beans.registerSingleton(name, bean);
		if (closed != null) {
			beans.registerDisposableBean(name, closed::close);
		}
	}

	/** After the initializers that settle properties, those of tests among them. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
