package org.dottedline.ui.api;

import java.util.Map;

/** The GraphQL API as the signed-in member sees it: the same operations, checks and errors that an outside tool meets. */
public interface Api {

	/**
	 * Runs one operation and waits for its answer.
	 *
	 * @param answer a record whose components are the operation's top-level fields
	 * @throws ApiException when there is no answer; errors of a mutation that a person can mend are in its payload instead
	 */
	<T> T execute(Document document, Map<String, ?> variables, Class<T> answer);

	/** Runs an operation that takes no variables. */
	default <T> T execute(Document document, Class<T> answer) {
		return execute(document, Map.of(), answer);
	}
}
