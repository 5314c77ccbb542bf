package org.dottedline.insight;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.RecordRoad;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Records what the customer's people have in mind. */
@Service
class InsightService {

	private static final int LONGEST = 2000;

	private final ChangeRoad road;

	private final RecordRoad records;

	InsightService(ChangeRoad road, RecordRoad records) {
		this.road = road;
		this.records = records;
	}

	Outcome create(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		Map<String, @Nullable Object> fields = fields(input);
		fields.put("text", words(input));
		fields.put("kind", input.choice("kind"));
		fields.put("accountId", accountId);
		fields.put("byId", viewer.memberId());
		fields.put("at", OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS).toString());
		return this.road.run(Command.onAccount("createInsight", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			checkOwner(draft, input);
			return draft.add(RecordType.INSIGHT, fields);
		}));
	}

	Outcome update(Viewer viewer, Input input) {
		Map<String, @Nullable Object> fields = fields(input);
		if (input.has("text")) {
			fields.put("text", words(input));
		}
		if (input.choice("kind") != null) {
			fields.put("kind", input.choice("kind"));
		}
		return this.records.change("updateInsight", RecordType.INSIGHT, viewer, input, (draft, insight) -> {
			checkOwner(draft, input);
			fields.forEach((field, value) -> draft.set(RecordType.INSIGHT, insight.id(), field, value));
		});
	}

	Outcome remove(Viewer viewer, Input input) {
		return this.records.remove("removeInsight", RecordType.INSIGHT, viewer, input);
	}

	private static Map<String, @Nullable Object> fields(Input input) {
		Map<String, @Nullable Object> fields = new HashMap<>();
		if (input.has("source")) {
			fields.put("source", input.text("source", LONGEST));
		}
		if (input.has("confirmed")) {
			fields.put("confirmed", input.flag("confirmed") ? true : null);
		}
		if (input.has("ownerId")) {
			fields.put("stakeholderId", input.idOrNull("ownerId"));
		}
		return fields;
	}

	private static String words(Input input) {
		String text = input.text("text", LONGEST);
		if (text == null) {
			throw Refusal.invalid("text", "Say it in 1 to " + LONGEST + " characters.");
		}
		return text;
	}

	private static void checkOwner(Draft draft, Input input) {
		String owner = input.idOrNull("ownerId");
		if (owner != null && draft.find(RecordType.STAKEHOLDER, owner) == null) {
			throw Refusal.notFound("ownerId", "There is no seat with this id on this account.");
		}
	}

}
