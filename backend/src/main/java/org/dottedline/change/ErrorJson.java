package org.dottedline.change;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.dottedline.change.UserError.ConflictError;
import org.dottedline.change.UserError.CycleError;
import org.dottedline.change.UserError.ForbiddenError;
import org.dottedline.change.UserError.InvalidInputError;
import org.dottedline.change.UserError.NotFoundError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How errors are kept in the graph, to be told again: deflated JSON. */
final class ErrorJson {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private ErrorJson() {
	}

	static byte[] write(List<UserError> errors) {
		ArrayNode all = MAPPER.createArrayNode();
		errors.forEach(error -> all.add(one(error)));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
			deflater.write(MAPPER.writeValueAsBytes(all));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return bytes.toByteArray();
	}

	private static ObjectNode one(UserError error) {
		ObjectNode one = MAPPER.createObjectNode();
		one.put("code", error.code());
		one.set("path", MAPPER.valueToTree(error.path()));
		one.put("message", error.message());
		switch (error) {
			case CycleError cycle -> {
				one.put("accountId", cycle.accountId());
				one.set("seatIds", MAPPER.valueToTree(cycle.seatIds()));
			}
			case ConflictError conflict -> {
				one.set("yours", MAPPER.valueToTree(conflict.yours()));
				one.set("theirs", MAPPER.valueToTree(conflict.theirs()));
				one.put("byId", conflict.byId());
				one.put("at", conflict.at().toString());
				one.put("target", conflict.target());
			}
			case InvalidInputError any -> {
			}
			case NotFoundError any -> {
			}
			case ForbiddenError any -> {
			}
		}
		return one;
	}

	static List<UserError> read(byte[] bytes) {
		List<UserError> errors = new ArrayList<>();
		try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
			MAPPER.readTree(inflater.readAllBytes()).forEach(one -> errors.add(error(one)));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return errors;
	}

	private static UserError error(JsonNode one) {
		List<String> path = texts(one.get("path"));
		String message = one.get("message").asString();
		return switch (one.get("code").asString()) {
			case "INVALID_INPUT" -> new InvalidInputError(path, message);
			case "NOT_FOUND" -> new NotFoundError(path, message);
			case "FORBIDDEN" -> new ForbiddenError(path, message);
			case "CYCLE" -> new CycleError(path, message, one.get("accountId").asString(), texts(one.get("seatIds")));
			case "CONFLICT" -> new ConflictError(path, message, value(one.get("yours")), value(one.get("theirs")),
					one.get("byId").isNull() ? null : one.get("byId").asString(), OffsetDateTime.parse(one.get("at").asString()),
					one.get("target").asString());
			default -> throw new IllegalStateException("No kind of error " + one.get("code"));
		};
	}

	private static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	private static @Nullable Object value(JsonNode node) {
		return node.isNull() ? null : MAPPER.convertValue(node, Object.class);
	}

}
