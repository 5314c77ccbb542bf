package org.dottedline.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample's people, deals and cells, all invented. Days count from today, quarters from this one. */
final class SampleData {

	private final JsonNode root;

	private SampleData(JsonNode root) {
		this.root = root;
	}

	static SampleData read() {
		try (InputStream file = SampleData.class.getResourceAsStream("/sample/nordwind.json")) {
			return new SampleData(JsonMapper.builder().build().readTree(file));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	JsonNode part(String name) {
		return this.root.get(name);
	}

	static @Nullable String text(JsonNode row, int column) {
		JsonNode value = row.get(column);
		return value == null || value.isNull() ? null : value.asString();
	}

	static @Nullable String text(JsonNode row, String field) {
		JsonNode value = row.get(field);
		return value == null || value.isNull() ? null : value.asString();
	}

}
