package org.dottedline.ui.account;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.dottedline.schema.types.TieType;
import org.dottedline.ui.api.Answered;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes the lines between people, and what competitors have with them. */
@Component
class LineEdits {

	private static final Document INFLUENCE = Document.named("set-influence");
	private static final Document NO_INFLUENCE = Document.named("remove-influence");
	private static final Document TIE = Document.named("set-tie");
	private static final Document NO_TIE = Document.named("remove-tie");
	private static final Document RIVAL = Document.named("set-competitor-relationship");
	private static final Document NO_RIVAL = Document.named("remove-competitor-relationship");

	private final Api api;

	LineEdits(Api api) {
		this.api = api;
	}

	/** Sets who moves whom; of another kind than before it is another influence, and the one before goes. */
	Answered influence(InfluenceLine line, @Nullable InfluenceLine before, @Nullable Integer expectedRevision) {
		var input = input(expectedRevision);
		input.put("fromId", line.fromId());
		input.put("toId", line.toId());
		input.put("strength", line.strength());
		input.put("kind", line.kind().name());
		input.put("note", line.note());
		var answered = send(INFLUENCE, input);
		return !answered.done() || before == null || before.kind() == line.kind() ? answered : removeInfluence(before.id());
	}

	Answered removeInfluence(String id) {
		return send(NO_INFLUENCE, input("id", id));
	}

	/** Joins two seats or their holders, or changes what there is to say about it. */
	Answered tie(String fromId, String toId, TieType kind, String note, @Nullable Integer expectedRevision) {
		var input = input(expectedRevision);
		input.put("fromId", fromId);
		input.put("toId", toId);
		input.put("kind", kind.name());
		input.put("note", note);
		return send(TIE, input);
	}

	Answered removeTie(String id) {
		return send(NO_TIE, input("id", id));
	}

	/** Sets one field of how well a competitor knows the holder of a seat. */
	Answered rival(String seat, String competitor, String field, @Nullable Object value, @Nullable Integer expectedRevision) {
		var input = input(expectedRevision);
		input.put("stakeholderId", seat);
		input.put("competitor", competitor);
		input.put(field, value);
		return send(RIVAL, input);
	}

	Answered removeRival(String id) {
		return send(NO_RIVAL, input("id", id));
	}

	private static Map<String, Object> input(String field, String id) {
		var input = input(null);
		input.put(field, id);
		return input;
	}

	private static Map<String, Object> input(@Nullable Integer expectedRevision) {
		var input = new HashMap<String, Object>();
		input.put("clientMutationId", UUID.randomUUID().toString());
		if (expectedRevision != null) {
			input.put("expectedRevision", expectedRevision);
		}
		return input;
	}

	private Answered send(Document document, Map<String, Object> input) {
		return api.execute(document, Map.of("input", input), Answer.class).done();
	}

	record Answer(Answered done) {
	}
}
