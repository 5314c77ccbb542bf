package org.dottedline.relationship;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.access.AccessLevel;
import org.dottedline.access.AccountRights;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.member.Members;
import org.dottedline.security.Viewer;
import org.dottedline.stakeholder.People;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Records how well we know them. */
@Service
public class RelationshipService {

	private final ChangeRoad road;

	private final Sights sights;

	private final People people;

	RelationshipService(ChangeRoad road, Sights sights, People people) {
		this.road = road;
		this.sights = sights;
		this.people = people;
	}

	Outcome set(Viewer viewer, Input input) {
		String memberId = input.id("memberId");
		String personId = input.id("personId");
		if ("UNKNOWN".equals(input.choice("desired"))) {
			throw Refusal.invalid("desired", "Say how strong it should be, or clear it with null.");
		}
		Sight sight = this.sights.open(viewer);
		if (!Members.exists(sight.workspace(), memberId)) {
			throw Refusal.notFound("memberId", "There is no member with this id.");
		}
		String accountId = editable(sight, personId);
		return this.road.run(Command.onAccount("setTeamRelationship", viewer, accountId, "personId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			String id = between(draft, memberId, personId);
			if (input.has("current")) {
				String current = input.choice("current");
				draft.set(RecordType.TEAM_RELATIONSHIP, id, "current", "UNKNOWN".equals(current) ? null : current);
			}
			if (input.has("desired")) {
				draft.set(RecordType.TEAM_RELATIONSHIP, id, "desired", input.choice("desired"));
			}
			mark(draft, id, viewer);
			return id;
		}));
	}

	private static void mark(Draft draft, String id, Viewer viewer) {
		GraphRecord before = draft.base().find(RecordType.TEAM_RELATIONSHIP, id);
		GraphRecord now = Objects.requireNonNull(draft.find(RecordType.TEAM_RELATIONSHIP, id));
		String current = now.text("current");
		String desired = now.text("desired");
		boolean same = before == null ? current == null && desired == null
				: Objects.equals(before.text("current"), current) && Objects.equals(before.text("desired"), desired);
		if (!same) {
			Mark mark = new Mark(LocalDate.now(ZoneOffset.UTC), current, desired, viewer.memberId());
			draft.set(RecordType.TEAM_RELATIONSHIP, id, "history", Mark.lines(now, mark));
		}
	}

	/** The relationship of a member with a person in a draft, made where there is none. */
	public static String between(Draft draft, String memberId, String personId) {
		GraphRecord known = find(draft, memberId, personId);
		return known != null ? known.id()
				: draft.add(RecordType.TEAM_RELATIONSHIP, Map.of("memberId", memberId, "personId", personId));
	}

	private static @Nullable GraphRecord find(Draft draft, String memberId, String personId) {
		for (GraphRecord known : draft.all(RecordType.TEAM_RELATIONSHIP)) {
			if (memberId.equals(known.text("memberId")) && personId.equals(known.text("personId"))) {
				return known;
			}
		}
		return null;
	}

	private String editable(Sight sight, String personId) {
		List<Snapshot> accounts = this.people.accounts(sight, personId);
		if (accounts.isEmpty()) {
			throw Refusal.notFound("personId", "There is no person with this id, or you may not see them.");
		}
		Map<String, AccessLevel> levels = new HashMap<>();
		for (Snapshot account : accounts) {
			AccessLevel level = AccountRights.of(account).of(sight.viewer());
			if (level != null && level.covers(AccessLevel.EDITOR)) {
				levels.put(account.streamId(), level);
			}
		}
		return levels.keySet()
			.stream()
			.sorted()
			.findFirst()
			.orElseThrow(() -> Refusal.forbidden("personId",
					"You may read the accounts of this person and change none of them."));
	}

	/** An account of the person that the viewer may see. */
	@Nullable String seenOn(String personId) {
		List<Snapshot> accounts = this.people.accounts(this.sights.open(), personId);
		return accounts.isEmpty() ? null : accounts.getFirst().streamId();
	}

}
