package org.dottedline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Uses what a first visit uses. A build has this done once, under a JVM that records what it loads, so that later starts find it
 * ready made.
 */
final class RehearseCommand {

	private static final String[] PAGES = { "/", "/?v-r=init&location=&query=", "/graphql/schema" };

	private static final String ACCOUNTS = """
			{ accounts(first: 10) { totalCount edges { node {
				id name
				relationshipMap { stakeholders { id name title manager { id } } }
			} } } }""";

	private final Arguments arguments;

	RehearseCommand(List<String> words) throws CommandFailed {
		this.arguments = Arguments.parse(words, Set.of("--port", "--data"), Set.of());
	}

	void run() throws CommandFailed, IOException, InterruptedException {
		RunningInstance instance = RunningInstance.of(this.arguments);
		for (String page : PAGES) {
			instance.visit(page);
		}
		try {
			instance.query(ACCOUNTS, Map.of());
		}
		catch (CommandFailed ex) {
			// What was loaded until then is worth keeping; whether the query is right is for tests to say.
			System.err.println(ex.getMessage());
		}
	}

}
