package org.dottedline.change;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.dottedline.graph.Entry;
import org.dottedline.graph.Entry.FieldChange;
import org.dottedline.graph.Field;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How entries are kept in the graph: deflated JSON, without personal values. Where one stood is the word {@code true},
 * so that erasing a person leaves the history whole.
 */
final class EntryJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private EntryJson() {
	}

	static byte[] write(List<Entry> entries) {
		ArrayNode all = MAPPER.createArrayNode();
		for (Entry entry : entries) {
			ArrayNode one = all.addArray();
			one.add(entry.type().label());
			one.add(entry.target());
			one.add(entry.kind().name());
			one.add(entry.shownOnly());
			ObjectNode fields = one.addObject();
			entry.fields().forEach((name, change) -> {
				boolean personal = entry.type().field(name).personal();
				ArrayNode values = fields.putArray(name);
				values.add(value(change.before(), personal));
				values.add(value(change.after(), personal));
			});
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
			deflater.write(MAPPER.writeValueAsBytes(all));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return bytes.toByteArray();
	}

	private static JsonNode value(@Nullable Object value, boolean personal) {
		return MAPPER.valueToTree(personal && value != null ? Boolean.TRUE : value);
	}

	/** The entries; of a personal value, {@link PersonalValues#HELD_APART} stands in its place. */
	static List<Entry> read(byte[] bytes) {
		JsonNode all;
		try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
			all = MAPPER.readTree(inflater.readAllBytes());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		List<Entry> entries = new ArrayList<>(all.size());
		for (JsonNode one : all) {
			RecordType type = RecordType.ofLabel(one.get(0).asString());
			Map<String, FieldChange> fields = new LinkedHashMap<>();
			one.get(4).properties().forEach(property -> {
				Field field = type.field(property.getKey());
				fields.put(property.getKey(), new FieldChange(value(field, property.getValue().get(0)),
						value(field, property.getValue().get(1))));
			});
			entries.add(new Entry(type, one.get(1).asString(), Entry.Kind.valueOf(one.get(2).asString()), fields,
					one.get(3).asBoolean()));
		}
		return entries;
	}

	private static @Nullable Object value(Field field, JsonNode node) {
		if (node.isNull()) {
			return null;
		}
		// A text that was written before such texts were kept apart stands where it was.
		if (field.personal() && node.isBoolean()) {
			return PersonalValues.HELD_APART;
		}
		return field.canonical(MAPPER.convertValue(node, Object.class));
	}

}
