package org.dottedline.importing.reading;

import java.io.Reader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Streams the records out of the JSON of an sfdx data tree; one of them at a time is in memory, with its children. */
final class TreeParser {

	private static final JsonFactory JSON = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(1 << 22).maxNestingDepth(200).build())
			.build();

	private TreeParser() {
	}

	/**
	 * Hands over the records at the top, children inside them.
	 *
	 * @throws JacksonException where the text stops being JSON; the records before that were handed over
	 */
	static void parse(Reader text, Consumer<TreeRecord> records) {
		try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
			JsonToken first = json.nextToken();
			if (first == JsonToken.START_ARRAY) {
				array(json, records);
			} else if (first == JsonToken.START_OBJECT) {
				envelope(json, records);
			}
		}
	}

	/** {@code {"records": [...]}}, alone or as the {@code result} of a query. */
	private static void envelope(JsonParser json, Consumer<TreeRecord> records) {
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			JsonToken value = json.nextToken();
			if (name.equals("records") && value == JsonToken.START_ARRAY) {
				array(json, records);
			} else if (name.equals("result") && value == JsonToken.START_OBJECT) {
				envelope(json, records);
			} else {
				json.skipChildren();
			}
		}
	}

	private static void array(JsonParser json, Consumer<TreeRecord> records) {
		for (JsonToken token; (token = json.nextToken()) != JsonToken.END_ARRAY && token != null;) {
			if (token == JsonToken.START_OBJECT) {
				records.accept(record(json));
			} else {
				json.skipChildren();
			}
		}
	}

	private static TreeRecord record(JsonParser json) {
		TreeRecord record = new TreeRecord(json.currentTokenLocation().getLineNr());
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			JsonToken value = json.nextToken();
			if (value == JsonToken.START_OBJECT) {
				if (name.equals("attributes")) {
					attributes(json, record);
				} else {
					related(json, name, record);
				}
			} else if (value == JsonToken.START_ARRAY) {
				json.skipChildren();
			} else {
				record.fields.put(name, text(json, value));
			}
		}
		return record;
	}

	private static void attributes(JsonParser json, TreeRecord record) {
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			JsonToken value = json.nextToken();
			if (value == JsonToken.VALUE_STRING && name.equals("type")) {
				record.typeName = json.getString();
			} else if (value == JsonToken.VALUE_STRING && name.equals("referenceId")) {
				record.referenceId = json.getString();
			} else {
				json.skipChildren();
			}
		}
	}

	/** Either nested children, or the fields of a record that this one refers to, kept as {@code Product2.Name}. */
	private static void related(JsonParser json, String relation, TreeRecord record) {
		while (json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = json.currentName();
			JsonToken value = json.nextToken();
			if (value == JsonToken.START_ARRAY && name.equals("records")) {
				array(json, record.children::add);
			} else if (value != null && value.isScalarValue()) {
				record.fields.put(relation + "." + name, text(json, value));
			} else {
				json.skipChildren();
			}
		}
	}

	private static String text(JsonParser json, @Nullable JsonToken value) {
		return value == JsonToken.VALUE_NULL || value == null ? "" : json.getString();
	}
}
