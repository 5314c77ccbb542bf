package org.dottedline.testing.api;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** What the API answered to one request. */
public record Reply(int status, JsonNode body) {

	/** What is under a path of fields in the data, such as {@code account.relationshipMap}. */
	public JsonNode at(String path) {
		return descend(this.body.path("data"), path);
	}

	public String text(String path) {
		return at(path).asString();
	}

	/** What is under the same path of each element of a list. */
	public List<String> texts(String list, String path) {
		List<String> texts = new ArrayList<>();
		at(list).forEach(element -> texts.add(descend(element, path).asString()));
		return texts;
	}

	/** The data; fails when the API reported an error beside it. */
	public Reply sound() {
		if (this.status != 200 || !this.body.path("errors").isMissingNode()) {
			throw new AssertionError(this.status + " " + this.body);
		}
		return this;
	}

	/** The code of the first technical error; empty when there is none. */
	public String code() {
		return this.body.path("errors").path(0).path("extensions").path("code").asString("");
	}

	private static JsonNode descend(JsonNode from, String path) {
		JsonNode node = from;
		for (String field : path.split("\\.")) {
			node = field.matches("\\d+") ? node.path(Integer.parseInt(field)) : node.path(field);
		}
		return node;
	}

}
