package org.dottedline.testing.api;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** What a mutation answered. */
public record Payload(JsonNode node) {

	/** The payload; fails when it was refused. */
	public Payload done() {
		if (!isDone()) {
			throw new AssertionError("Refused: " + this.node);
		}
		return this;
	}

	public boolean isDone() {
		return this.node.path("errors").isEmpty() && this.node.path("errors").isArray();
	}

	/** The id of what was made or changed. */
	public String id(String field) {
		return this.node.path(field).path("id").asString();
	}

	public int revision() {
		return this.node.path("change").path("revision").asInt();
	}

	public String commandId() {
		return this.node.path("change").path("commandId").asString();
	}

	/** The only error; fails when there is none or more than one. */
	public JsonNode error() {
		if (this.node.path("errors").size() != 1) {
			throw new AssertionError("Not one error: " + this.node);
		}
		return this.node.path("errors").path(0);
	}

	/** The only error in short, as code and path: {@code INVALID_INPUT input.name}. */
	public String refusal() {
		List<String> path = new ArrayList<>();
		error().path("path").forEach(step -> path.add(step.asString()));
		return error().path("code").asString() + ' ' + String.join(".", path);
	}

}
