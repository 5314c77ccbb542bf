package org.dottedline.testing.api;

import org.dottedline.testing.TestDatabase;

import org.springframework.core.Ordered;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Starts the shared server anew where another test has emptied its database since. */
class SharedServer implements TestExecutionListener, Ordered {

	/** Leaves a mark that goes when the database is emptied. */
	static void mark() {
		TestDatabase.get().driver().executableQuery("MERGE (:SharedServer)").execute();
	}

	private static boolean marked() {
		return !TestDatabase.get().driver().executableQuery("MATCH (s:SharedServer) RETURN s").execute().records().isEmpty();
	}

	@Override
	public void beforeTestClass(TestContext test) {
		if (test.hasApplicationContext() && !marked()) {
			test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
		}
	}

	/** Before the listener that gives tests their beans. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
