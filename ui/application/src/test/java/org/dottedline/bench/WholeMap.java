package org.dottedline.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** The read of a whole map that the figures are about. */
final class WholeMap {

	static final String QUERY = """
			query WholeMap($id: ID!) {
				account(id: $id) {
					relationshipMap { stakeholders { id name title manager { id } unit { id name } } }
				}
			}""";

	private static final String BY_NAME = """
			query ByName($text: String!) {
				accounts(first: 20, filter: { text: $text }) { edges { node { id name } } }
			}""";

	private WholeMap() {
	}

	static List<JsonNode> read(Api api, String account) throws IOException, InterruptedException {
		var data = api.query(QUERY, Map.of("id", account));
		return List.copyOf(data.path("account").path("relationshipMap").path("stakeholders").values());
	}

	/** The id of the only account of a name. */
	static String accountNamed(Api api, String name) throws IOException, InterruptedException {
		var found = api.query(BY_NAME, Map.of("text", name)).path("accounts").path("edges").valueStream()
				.map(edge -> edge.path("node")).filter(node -> node.path("name").asString("").equals(name)).toList();
		if (found.size() != 1) {
			throw new IOException("there are " + found.size() + " accounts called " + name);
		}
		return found.getFirst().path("id").asString("");
	}
}
