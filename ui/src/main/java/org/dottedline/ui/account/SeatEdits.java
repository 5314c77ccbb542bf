package org.dottedline.ui.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dottedline.schema.types.JudgedField;
import org.dottedline.ui.api.Answered;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes a seat, its holder and what is known of them. */
@Component
class SeatEdits {

	private static final Document UPDATE = Document.named("update-stakeholder");
	private static final Document ASSIGN = Document.named("assign-seat");
	private static final Document VACATE = Document.named("vacate-seat");
	private static final Document RELATE = Document.named("set-team-relationship");
	private static final Document CONFIRM = Document.named("confirm-judgements");

	private final Api api;

	SeatEdits(Api api) {
		this.api = api;
	}

	/**
	 * Sets one field.
	 *
	 * @param expectedRevision what the reader saw; null: whatever others wrote meanwhile
	 */
	Answered set(String seat, String field, @Nullable Object value, @Nullable Integer expectedRevision) {
		var input = input("id", seat);
		input.put(field, value);
		if (expectedRevision != null) {
			input.put("expectedRevision", expectedRevision);
		}
		return send(UPDATE, input);
	}

	/** Judges a seat or its holder on a map, with more to it: the source, how sure it is. */
	Answered judge(String seat, ShownMap map, String field, @Nullable Object value, Map<String, @Nullable Object> more, @Nullable Integer expectedRevision) {
		var input = input("id", seat);
		input.put(field, value);
		input.putAll(more);
		input.put("mapId", map.id());
		if (expectedRevision != null) {
			input.put("expectedRevision", expectedRevision);
		}
		return send(UPDATE, input);
	}

	/** Says again, now, what was judged of a seat or its holder. */
	Answered confirm(String seat, ShownMap map, JudgedField field) {
		var input = input("id", seat);
		input.put("mapId", map.id());
		input.put("fields", List.of(field.name()));
		return send(CONFIRM, input);
	}

	/** Puts somebody new into a seat. */
	Answered assign(String seat, String name) {
		var input = input("id", seat);
		input.put("name", name);
		return send(ASSIGN, input);
	}

	/** Puts somebody who is known into a seat. */
	Answered assignKnown(String seat, String person) {
		var input = input("id", seat);
		input.put("personId", person);
		return send(ASSIGN, input);
	}

	/** Ends the tenure of whoever holds a seat. */
	Answered vacate(String seat) {
		return send(VACATE, input("id", seat));
	}

	/** Sets how well one of us knows a person, or should: {@code field} is {@code current} or {@code desired}. */
	Answered relate(String member, String person, String field, @Nullable Object strength) {
		var input = input("memberId", member);
		input.put("personId", person);
		input.put(field, strength);
		return send(RELATE, input);
	}

	private static Map<String, @Nullable Object> input(String field, String id) {
		var input = new HashMap<String, @Nullable Object>();
		input.put(field, id);
		input.put("clientMutationId", UUID.randomUUID().toString());
		return input;
	}

	private Answered send(Document document, Map<String, @Nullable Object> input) {
		return api.execute(document, Map.of("input", input), Answer.class).done();
	}

	record Answer(Answered done) {
	}
}
