package org.dottedline.neo4j;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;

/** Begins to prepare the database when the driver is made, and lets the web server start only when that is done. */
class DriverPreparation implements BeanPostProcessor, SmartLifecycle {

	private final ObjectProvider<EmbeddedNeo4j> embedded;

	private final Environment environment;

	private volatile @Nullable DatabasePreparation preparation;

	private volatile boolean running;

	DriverPreparation(ObjectProvider<EmbeddedNeo4j> embedded, Environment environment) {
		this.embedded = embedded;
		this.environment = environment;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (!(bean instanceof Driver driver) || this.preparation != null) {
			return bean;
		}
		DatabasePreparation begun = new DatabasePreparation(driver, this.embedded.getIfAvailable(),
				this.environment.getProperty("spring.data.neo4j.database"));
		this.preparation = begun;
		begun.begin();
		return PreparedDriver.of(driver, begun);
	}

	@Override
	public void start() {
		DatabasePreparation begun = this.preparation;
		if (begun != null) {
			begun.await();
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before everything else that has a life cycle. */
	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
