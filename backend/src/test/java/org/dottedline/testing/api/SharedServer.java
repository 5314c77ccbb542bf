package org.dottedline.testing.api;

import java.util.Map;

import org.dottedline.testing.TestDatabase;

import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Starts the shared server anew where another test has emptied its database since. */
class SharedServer implements TestExecutionListener, Ordered {

	/** Leaves a mark of a server that goes when the database is emptied. */
	static void mark(Environment server) {
		TestDatabase.get().driver().executableQuery("MERGE (:SharedServer {port: $port})").withParameters(Map.of("port", port(server))).execute();
	}

	private static boolean marked(Environment server) {
		return !TestDatabase.get()
			.driver()
			.executableQuery("MATCH (s:SharedServer {port: $port}) RETURN s")
			.withParameters(Map.of("port", port(server)))
			.execute()
			.records()
			.isEmpty();
	}

	private static String port(Environment server) {
		return server.getRequiredProperty("local.server.port");
	}

	/** Before a test is given its beans: one that is made once a class gets them before the class begins. */
	@Override
	public void prepareTestInstance(TestContext test) {
		if (test.hasApplicationContext() && !marked(test.getApplicationContext().getEnvironment())) {
			test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
		}
	}

	/** Before the listener that gives tests their beans. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
