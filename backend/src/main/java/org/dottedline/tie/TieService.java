package org.dottedline.tie;

import java.util.HashMap;
import java.util.List;
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

/** Sets and takes away ties. */
@Service
class TieService {

	private static final int NOTE = 2000;

	private final ChangeRoad road;

	private final Whereabouts whereabouts;

	TieService(ChangeRoad road, Whereabouts whereabouts) {
		this.road = road;
		this.whereabouts = whereabouts;
	}

	Outcome set(Viewer viewer, Input input) {
		String fromId = input.id("fromId");
		String toId = input.id("toId");
		TieType kind = TieType.valueOf(input.id("kind"));
		String note = input.text("note", NOTE);
		String accountId = this.whereabouts.accountOf(RecordType.STAKEHOLDER, fromId);
		if (accountId == null) {
			throw Refusal.unseen("fromId");
		}
		return this.road.run(Command.onAccount("setTie", viewer, accountId, "fromId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			Ends ends = ends(kind, end(draft, kind, fromId, "fromId"), end(draft, kind, toId, "toId"));
			GraphRecord known = find(draft, kind, ends);
			if (known == null) {
				return begin(draft, kind, ends, note);
			}
			if (input.has("note")) {
				draft.set(RecordType.TIE, known.id(), "note", note);
			}
			return known.id();
		}));
	}

	private static String begin(Draft draft, TieType kind, Ends ends, @Nullable String note) {
		if (kind.isDirected() && find(draft, kind, new Ends(ends.to(), ends.from())) != null) {
			throw Refusal.invalid("toId", "It is recorded the other way round; take that away first.");
		}
		Map<String, Object> values = new HashMap<>(Map.of("accountId", draft.streamId(), "kind", kind.name(), "fromId",
				ends.from(), "toId", ends.to()));
		values.put("note", note);
		return draft.add(RecordType.TIE, values);
	}

	/** What is the same both ways is kept once, in the order of the ids. */
	private static Ends ends(TieType kind, String from, String to) {
		if (from.equals(to)) {
			throw Refusal.invalid("toId", "A tie is to somebody else; choose another seat.");
		}
		return kind.isDirected() || from.compareTo(to) < 0 ? new Ends(from, to) : new Ends(to, from);
	}

	private static String end(Draft draft, TieType kind, String seatId, String field) {
		if (draft.find(RecordType.STAKEHOLDER, seatId) == null) {
			throw Refusal.notFound(field, "There is no seat with this id on this account.");
		}
		if (!kind.isPersonal()) {
			return seatId;
		}
		GraphRecord tenure = Tenures.current(draft, seatId);
		if (tenure == null) {
			throw Refusal.invalid(field, "Nobody holds this seat; this is between people.");
		}
		return tenure.required("personId");
	}

	private static @Nullable GraphRecord find(Draft draft, TieType kind, Ends ends) {
		List<GraphRecord> known = draft.base().having(RecordType.TIE, "fromId", ends.from());
		return known.stream()
			.filter(tie -> ends.to().equals(tie.text("toId")) && kind.name().equals(tie.text("kind")))
			.findFirst()
			.orElse(null);
	}

	Outcome remove(Viewer viewer, Input input) {
		String id = input.id("id");
		String accountId = this.whereabouts.accountOf(RecordType.TIE, id);
		if (accountId == null) {
			throw Refusal.unseen("id");
		}
		return this.road.run(Command.onAccount("removeTie", viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			if (draft.find(RecordType.TIE, id) == null) {
				throw Refusal.unseen("id");
			}
			draft.remove(RecordType.TIE, id);
			return id;
		}));
	}

	/** The ids of what a tie joins. */
	private record Ends(String from, String to) {
	}

}
