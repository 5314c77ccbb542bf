package org.dottedline.competitor;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.dottedline.access.Whereabouts;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;
import org.dottedline.stakeholder.Tenures;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Records how well competitors know them. */
@Service
class CompetitorService {

	private static final int NOTE = 2000;

	private final ChangeRoad road;

	private final Whereabouts whereabouts;

	CompetitorService(ChangeRoad road, Whereabouts whereabouts) {
		this.road = road;
		this.whereabouts = whereabouts;
	}

	Outcome set(Viewer viewer, Input input) {
		String seatId = input.id("stakeholderId");
		String competitor = input.name("competitor");
		String note = input.text("note", NOTE);
		String accountId = this.whereabouts.accountOf(RecordType.STAKEHOLDER, seatId);
		if (accountId == null) {
			throw Refusal.unseen("stakeholderId");
		}
		return this.road
			.run(Command.onAccount("setCompetitorRelationship", viewer, accountId, "stakeholderId", input, drafts -> {
				Draft draft = drafts.account(accountId);
				String id = between(draft, competitor, holder(draft, seatId));
				if (input.has("strength")) {
					String strength = input.choice("strength");
					set(draft, id, "strength", "UNKNOWN".equals(strength) ? null : strength);
				}
				if (input.has("note")) {
					set(draft, id, "note", note);
				}
				set(draft, id, "byId", viewer.memberId());
				set(draft, id, "at", OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS));
				return id;
			}));
	}

	private static void set(Draft draft, String id, String field, @Nullable Object value) {
		draft.set(RecordType.COMPETITOR_RELATIONSHIP, id, field, value);
	}

	private static String holder(Draft draft, String seatId) {
		if (draft.find(RecordType.STAKEHOLDER, seatId) == null) {
			throw Refusal.unseen("stakeholderId");
		}
		GraphRecord tenure = Tenures.current(draft, seatId);
		if (tenure == null) {
			throw Refusal.invalid("stakeholderId", "Nobody holds this seat; a relationship is with a person.");
		}
		return tenure.required("personId");
	}

	/** A competitor is the same however its name is written in capitals. */
	private static String between(Draft draft, String competitor, String personId) {
		for (GraphRecord known : draft.base().having(RecordType.COMPETITOR_RELATIONSHIP, "personId", personId)) {
			if (competitor.equalsIgnoreCase(known.text("competitor"))) {
				return known.id();
			}
		}
		return draft.add(RecordType.COMPETITOR_RELATIONSHIP,
				Map.of("accountId", draft.streamId(), "personId", personId, "competitor", competitor));
	}

	Outcome remove(Viewer viewer, Input input) {
		String id = input.id("id");
		String accountId = this.whereabouts.accountOf(RecordType.COMPETITOR_RELATIONSHIP, id);
		if (accountId == null) {
			throw Refusal.unseen("id");
		}
		return this.road.run(Command.onAccount("removeCompetitorRelationship", viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			if (draft.find(RecordType.COMPETITOR_RELATIONSHIP, id) == null) {
				throw Refusal.unseen("id");
			}
			draft.remove(RecordType.COMPETITOR_RELATIONSHIP, id);
			return id;
		}));
	}

}
