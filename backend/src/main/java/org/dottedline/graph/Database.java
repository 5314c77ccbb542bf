package org.dottedline.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.RetryableException;

import org.springframework.stereotype.Component;

/**
 * The way to Neo4j for everything that is not a single aggregate. Both directions retry what the database calls
 * transient (deadlocks, a lost connection), for 30 seconds at most.
 */
@Component
public class Database {

	private final Driver driver;

	private final SessionConfig sessions;

	private final SessionConfig readers;

	public Database(Driver driver) {
		this.driver = driver;
		this.sessions = SessionConfig.builder()
			.withBookmarkManager(driver.executableQueryBookmarkManager())
			.build();
		this.readers = SessionConfig.builder()
			.withBookmarkManager(driver.executableQueryBookmarkManager())
			.withDefaultAccessMode(AccessMode.READ)
			.build();
	}

	/**
	 * All rows of one statement that reads. It is its own transaction, in one round trip to the database instead of one
	 * each for its beginning, itself and its end; only where that fails for a passing reason does the driver manage one.
	 */
	public List<Record> read(String statement, Map<String, Object> parameters) {
		try (Session session = this.driver.session(this.readers)) {
			return session.run(statement, parameters).list();
		}
		catch (RuntimeException failure) {
			if (!(failure instanceof RetryableException)) {
				throw failure;
			}
		}
		try (Session session = this.driver.session(this.readers)) {
			return session.executeRead(transaction -> transaction.run(statement, parameters).list());
		}
	}

	/**
	 * Does work in one transaction, again from the start when that fails for a passing reason: the work must have no
	 * effect outside the transaction.
	 */
	public <T> T write(Function<TransactionContext, T> work) {
		try (Session session = this.driver.session(this.sessions)) {
			return session.executeWrite(work::apply);
		}
	}

}
