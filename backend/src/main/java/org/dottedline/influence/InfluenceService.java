package org.dottedline.influence;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.dottedline.access.Whereabouts;
import org.dottedline.access.Whereabouts.Place;
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

/** Sets and takes away influences. */
@Service
class InfluenceService {

	private static final int NOTE = 2000;

	private final ChangeRoad road;

	private final Whereabouts whereabouts;

	InfluenceService(ChangeRoad road, Whereabouts whereabouts) {
		this.road = road;
		this.whereabouts = whereabouts;
	}

	/** The account of a seat; null when there is no such seat. */
	@Nullable String accountOfSeat(String seatId) {
		Place place = this.whereabouts.of(seatId);
		return place == null || place.type() != RecordType.STAKEHOLDER ? null : place.streamId();
	}

	Outcome set(Viewer viewer, Input input) {
		String fromId = input.id("fromId");
		String toId = input.id("toId");
		int strength = input.integer("strength", 1, 4);
		String kind = Objects.requireNonNullElse(input.choice("kind"), "BUSINESS");
		String note = input.text("note", NOTE);
		String accountId = accountOfSeat(fromId);
		if (accountId == null) {
			throw Refusal.unseen("fromId");
		}
		return this.road.run(Command.onAccount("setInfluence", viewer, accountId, "fromId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			String from = holder(draft, fromId, "fromId");
			String to = holder(draft, toId, "toId");
			if (from.equals(to)) {
				throw Refusal.invalid("toId", "Nobody influences themselves; choose somebody else.");
			}
			for (GraphRecord known : draft.all(RecordType.INFLUENCE)) {
				if (from.equals(known.text("fromId")) && to.equals(known.text("toId"))
						&& kind.equals(known.text("kind"))) {
					draft.set(RecordType.INFLUENCE, known.id(), "strength", strength);
					if (input.has("note")) {
						draft.set(RecordType.INFLUENCE, known.id(), "note", note);
					}
					return known.id();
				}
			}
			Map<String, Object> values = new HashMap<>(
					Map.of("fromId", from, "toId", to, "accountId", accountId, "strength", strength, "kind", kind));
			values.put("note", note);
			return draft.add(RecordType.INFLUENCE, values);
		}));
	}

	private static String holder(Draft draft, String seatId, String field) {
		if (draft.find(RecordType.STAKEHOLDER, seatId) == null) {
			throw Refusal.notFound(field, "There is no seat with this id on this account.");
		}
		GraphRecord tenure = Tenures.current(draft, seatId);
		if (tenure == null) {
			throw Refusal.invalid(field, "Nobody holds this seat; an influence is between people.");
		}
		return tenure.required("personId");
	}

	Outcome remove(Viewer viewer, Input input) {
		String id = input.id("id");
		String accountId = this.whereabouts.accountOfInfluence(id);
		if (accountId == null) {
			throw gone();
		}
		return this.road.run(Command.onAccount("removeInfluence", viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			if (draft.find(RecordType.INFLUENCE, id) == null) {
				throw gone();
			}
			draft.remove(RecordType.INFLUENCE, id);
			return id;
		}));
	}

	private static Refusal gone() {
		return Refusal.unseen("id");
	}

}
