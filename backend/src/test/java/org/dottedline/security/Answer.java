package org.dottedline.security;

import java.net.http.HttpHeaders;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server answered. */
public record Answer(int status, HttpHeaders headers, String body) {

	public JsonNode json() {
		return JsonMapper.shared().readTree(this.body);
	}

	/** The code of the first error. */
	public String code() {
		return json().path("errors").path(0).path("extensions").path("code").asString();
	}

	public String header(String name) {
		return this.headers.firstValue(name).orElse("");
	}

	/** What a GraphQL field answered. */
	public String field(String name) {
		return json().path("data").path(name).asString();
	}
}
