package org.dottedline.bench;

import java.util.Random;

import com.microsoft.playwright.Route;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts influence lines into the answer that a map reads: half of them between neighbours, half between anybody. */
final class InfluenceLines {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int NEIGHBOURS = 40;

	private static final int STRONGEST = 4;

	private static final String[] KINDS = { "BUSINESS", "PROFESSIONAL", "PERSONAL" };

	private final int count;

	private int put;

	InfluenceLines(int count) {
		this.count = count;
	}

	/** How many are in the map that was answered. */
	int put() {
		return put;
	}

	/** Lets a request through; in the answer that has a whole map, the lines are there. */
	void pass(Route route) {
		var asked = route.request().postData();
		if (asked == null || !asked.contains("relationshipMap")) {
			route.resume();
			return;
		}
		var response = route.fetch();
		var answer = JSON.readTree(response.text());
		if (answer.path("data").path("account").path("relationshipMap").path("influences") instanceof ArrayNode influences) {
			var people = (ArrayNode) answer.path("data").path("account").path("relationshipMap").path("stakeholders");
			influences.removeAll();
			drawn(people, influences);
			put = influences.size();
		}
		route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(JSON.writeValueAsString(answer)));
	}

	private void drawn(ArrayNode people, ArrayNode influences) {
		var random = new Random(count);
		var size = people.size();
		for (var i = 0; i < count; i++) {
			var from = random.nextInt(size);
			var to = i % 2 == 0 ? (from + 1 + random.nextInt(NEIGHBOURS)) % size : (from + 1 + random.nextInt(size - 1)) % size;
			ObjectNode line = influences.addObject();
			line.put("id", "line" + i);
			line.putObject("from").put("id", people.get(from).path("id").asString(""));
			line.putObject("to").put("id", people.get(to).path("id").asString(""));
			line.put("strength", 1 + random.nextInt(STRONGEST)).put("kind", KINDS[random.nextInt(KINDS.length)]);
		}
	}
}
