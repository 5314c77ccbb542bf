package org.dottedline.plan;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.RecordRoad;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Sets, changes and ends objectives, and the strategies for them. */
@Service
class ObjectiveService {

	private static final int OUTCOME = 2000;

	private static final int MOST_LINKS = 50;

	private static final int MOST_DIGITS = 20;

	private final ChangeRoad road;

	private final RecordRoad records;

	private final Sights sights;

	private final Measure measures;

	ObjectiveService(ChangeRoad road, RecordRoad records, Sights sights, Measure measures) {
		this.road = road;
		this.records = records;
		this.sights = sights;
		this.measures = measures;
	}

	Outcome create(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		Map<String, @Nullable Object> fields = fields(input);
		fields.put("accountId", accountId);
		fields.put("status", input.choice("status") == null ? "NOT_STARTED" : input.choice("status"));
		fields.put("byId", viewer.memberId());
		fields.put("at", OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS).toString());
		if (!input.has("baseline") && fields.get("measure") != null) {
			fields.put("baseline", measured(viewer, accountId, input));
		}
		return this.road.run(Command.onAccount("createObjective", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			check(draft, input);
			String id = draft.add(RecordType.OBJECTIVE, fields);
			checkMeasured(draft, id);
			return id;
		}));
	}

	/** Where a measured objective begins unless told otherwise: where it stands now. */
	private @Nullable String measured(Viewer viewer, String accountId, Input input) {
		Account account = Account.of(this.sights.open(viewer), accountId);
		BigDecimal now = account == null ? null : this.measures.of(account, input.choice("measure"), input.idOrNull("stakeholderId"));
		return now == null ? null : now.toPlainString();
	}

	Outcome update(Viewer viewer, Input input) {
		Map<String, @Nullable Object> fields = fields(input);
		if (input.choice("status") != null) {
			fields.put("status", input.choice("status"));
		}
		return this.records.change("updateObjective", RecordType.OBJECTIVE, viewer, input, (draft, objective) -> {
			check(draft, input);
			fields.forEach((field, value) -> draft.set(RecordType.OBJECTIVE, objective.id(), field, value));
			checkMeasured(draft, objective.id());
		});
	}

	Outcome remove(Viewer viewer, Input input) {
		return this.records.remove("removeObjective", RecordType.OBJECTIVE, viewer, input);
	}

	Outcome createStrategy(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		Map<String, @Nullable Object> fields = strategyFields(input);
		fields.put("name", input.name("name"));
		fields.put("accountId", accountId);
		return this.road.run(Command.onAccount("createStrategy", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			checkStrategy(draft, input);
			return draft.add(RecordType.STRATEGY, fields);
		}));
	}

	Outcome updateStrategy(Viewer viewer, Input input) {
		Map<String, @Nullable Object> fields = strategyFields(input);
		if (input.has("name")) {
			fields.put("name", input.name("name"));
		}
		return this.records.change("updateStrategy", RecordType.STRATEGY, viewer, input, (draft, strategy) -> {
			checkStrategy(draft, input);
			fields.forEach((field, value) -> draft.set(RecordType.STRATEGY, strategy.id(), field, value));
		});
	}

	Outcome removeStrategy(Viewer viewer, Input input) {
		return this.records.remove("removeStrategy", RecordType.STRATEGY, viewer, input);
	}

	private static Map<String, @Nullable Object> fields(Input input) {
		Map<String, @Nullable Object> fields = new HashMap<>();
		if (input.has("name")) {
			fields.put("name", input.name("name"));
		}
		if (input.choice("kind") != null) {
			fields.put("kind", input.choice("kind"));
		}
		if (input.has("outcome")) {
			fields.put("outcome", input.text("outcome", OUTCOME));
		}
		if (input.has("due")) {
			if (input.date("due") == null) {
				throw Refusal.invalid("due", "An objective has a day; say by when.");
			}
			fields.put("due", input.date("due"));
		}
		if (input.has("measure")) {
			fields.put("measure", input.choice("measure"));
		}
		if (input.has("unit")) {
			fields.put("unit", input.text("unit"));
		}
		for (String number : List.of("baseline", "target", "current")) {
			if (input.has(number)) {
				fields.put(number, number(input, number));
			}
		}
		if (input.has("stakeholderId")) {
			fields.put("stakeholderId", input.idOrNull("stakeholderId"));
		}
		if (input.has("insightIds")) {
			fields.put("insightIds", input.choices("insightIds"));
		}
		return fields;
	}

	private static @Nullable String number(Input input, String field) {
		BigDecimal number = input.decimal(field);
		if (number != null && (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS)) {
			throw Refusal.invalid(field, "This has more than " + MOST_DIGITS + " digits.");
		}
		return number == null ? null : number.toPlainString();
	}

	private static void check(Draft draft, Input input) {
		Links.check(draft, RecordType.STAKEHOLDER, "stakeholderId", input, "There is no seat with this id on this account.");
		Links.checkAll(draft, RecordType.INSIGHT, "insightIds", input, MOST_LINKS, "There is no insight with this id on this account.");
	}

	private static void checkMeasured(Draft draft, String id) {
		GraphRecord objective = draft.find(RecordType.OBJECTIVE, id);
		if (Measure.Kind.RELATIONSHIP_STRENGTH.name().equals(objective.text("measure")) && objective.text("stakeholderId") == null) {
			throw Refusal.invalid("stakeholderId", "Say whose relationship is measured: name the seat.");
		}
	}

	private static Map<String, @Nullable Object> strategyFields(Input input) {
		Map<String, @Nullable Object> fields = new HashMap<>();
		if (input.has("objectiveId")) {
			fields.put("objectiveId", input.idOrNull("objectiveId"));
		}
		if (input.has("opportunityIds")) {
			fields.put("opportunityIds", input.choices("opportunityIds"));
		}
		return fields;
	}

	private static void checkStrategy(Draft draft, Input input) {
		Links.check(draft, RecordType.OBJECTIVE, "objectiveId", input, "There is no objective with this id on this account.");
		Links.checkAll(draft, RecordType.OPPORTUNITY, "opportunityIds", input, MOST_LINKS, "There is no opportunity with this id on this account.");
	}

}
