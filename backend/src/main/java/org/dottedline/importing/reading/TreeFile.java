package org.dottedline.importing.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/** A JSON file of an sfdx data tree. */
record TreeFile(String name, long size, Content content, TextEncoding encoding, DataTree tree, int fieldLimit)
		implements RowFile {

	/** How a child that is nested in its parent's record refers to it. */
	private static final Map<SObject, Map<SObject, String>> LINKS = Map.of(
			SObject.ACCOUNT, Map.of(SObject.ACCOUNT, "ParentId", SObject.CONTACT, "AccountId", SObject.OPPORTUNITY,
					"AccountId", SObject.ASSET, "AccountId", SObject.CONTRACT, "AccountId", SObject.CASE, "AccountId",
					SObject.TASK, "WhatId", SObject.EVENT, "WhatId"),
			SObject.CONTACT, Map.of(SObject.CONTACT, "ReportsToId", SObject.OPPORTUNITY_CONTACT_ROLE, "ContactId",
					SObject.ASSET, "ContactId", SObject.CASE, "ContactId", SObject.TASK, "WhoId", SObject.EVENT, "WhoId"),
			SObject.OPPORTUNITY, Map.of(SObject.OPPORTUNITY_LINE_ITEM, "OpportunityId", SObject.OPPORTUNITY_CONTACT_ROLE,
					"OpportunityId", SObject.TASK, "WhatId", SObject.EVENT, "WhatId"),
			SObject.PRODUCT2, Map.of(SObject.OPPORTUNITY_LINE_ITEM, "Product2Id", SObject.ASSET, "Product2Id"),
			SObject.USER, Map.of(SObject.ACCOUNT, "OwnerId", SObject.USER, "ManagerId"));

	/** The file is no JSON from here on. */
	static final class Damaged extends IOException {

		final long line;

		private Damaged(JacksonException cause) {
			super(cause.getOriginalMessage(), cause);
			line = cause.getLocation() == null ? 1 : Math.max(1, cause.getLocation().getLineNr());
		}
	}

	@Override
	public void each(Sink sink) throws IOException {
		records(record -> take(record, null, null, sink));
	}

	/** The records at the top, as they stand there. */
	void records(Consumer<TreeRecord> records) throws IOException {
		try (Reader text = encoding.open(content.open())) {
			TreeParser.parse(text, records);
		} catch (JacksonIOException e) {
			throw e.getCause() instanceof IOException io ? io : new IOException(e);
		} catch (JacksonException e) {
			throw new Damaged(e);
		}
	}

	/** The id by which a record is known, its own or made from its reference id; null when it has neither. */
	@Nullable String idOf(TreeRecord record) {
		String own = record.fields.getOrDefault("Id", record.fields.getOrDefault("id", ""));
		if (!own.isBlank()) {
			return RecordId.canonical(own);
		}
		return record.referenceId == null ? null : tree.idOf(record.referenceId);
	}

	private void take(TreeRecord record, @Nullable SObject parentType, @Nullable String parentId, Sink sink) {
		Optional<SObject> known = Optional.ofNullable(record.typeName).flatMap(SObject::named);
		String id = idOf(record);
		if (known.isPresent()) {
			SObject type = known.get();
			Map<String, String> fields = fields(type, record);
			String link = parentType == null ? null : LINKS.getOrDefault(parentType, Map.of()).get(type);
			if (link != null && parentId != null) {
				fields.putIfAbsent(link, parentId);
			}
			hand(type, id, record, fields, sink);
		}
		for (TreeRecord child : record.children) {
			take(child, known.orElse(null), id, sink);
		}
	}

	private void hand(SObject type, @Nullable String id, TreeRecord record, Map<String, String> fields, Sink sink) {
		for (Map.Entry<String, String> field : fields.entrySet()) {
			if (field.getValue().length() > fieldLimit) {
				sink.problem(type, Problem.ofValue(name, record.line, field.getKey(), ProblemCode.FIELD_TOO_LONG,
						"The field is longer than " + fieldLimit + " characters"));
				return;
			}
		}
		if (id == null) {
			sink.problem(type, Problem.ofRow(name, record.line, ProblemCode.MISSING_ID,
					"The record has neither an Id nor a referenceId"));
			return;
		}
		boolean nul = fields.values().stream().anyMatch(value -> value.indexOf('\0') >= 0);
		if (nul) {
			fields.replaceAll((_, value) -> value.replace("\0", ""));
			sink.problem(type, Problem.ofRow(name, record.line, ProblemCode.NUL_REMOVED,
					type.apiName() + " " + id + " contained NUL characters, which were removed"));
		}
		sink.row(new SourceRow(name, record.line, type, id, fields));
	}

	private Map<String, String> fields(SObject type, TreeRecord record) {
		Map<String, String> fields = LinkedHashMap.newLinkedHashMap(record.fields.size() + 1);
		record.fields.forEach((name, value) -> {
			String field = StandardFields.canonical(type, name, true);
			if (field != null) {
				boolean refers = StandardFields.refers(field);
				fields.put(field, value.startsWith("@") && value.length() > 1 ? tree.resolve(value, refers)
						: refers ? RecordId.canonical(value) : value);
			}
		});
		return fields;
	}
}
