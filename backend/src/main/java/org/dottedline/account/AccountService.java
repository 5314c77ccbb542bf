package org.dottedline.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dottedline.access.AccessLevel;
import org.dottedline.access.AccountRights;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Drafts;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.Ids;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.member.Members;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Makes and changes accounts, their units and the access to them. */
@Service
public class AccountService {

	private final ChangeRoad road;

	private final Sights sights;

	AccountService(ChangeRoad road, Sights sights) {
		this.road = road;
		this.sights = sights;
	}

	Outcome create(Viewer viewer, Input input) {
		String name = input.name("name");
		String accountId = Ids.next();
		return this.road.run(Command.onWorkspace("createAccount", viewer, input.clientMutationId(), drafts -> {
			add(drafts.account(accountId), Map.of("name", name), viewer.memberId());
			return accountId;
		}).making(accountId));
	}

	/** Adds an account with its root unit and its owner to its own, empty draft. */
	public static void add(Draft draft, Map<String, ?> values, String ownerId) {
		draft.add(RecordType.ACCOUNT, draft.streamId(), values);
		draft.add(RecordType.BUSINESS_UNIT,
				Map.of("name", values.get("name"), "kind", "ROOT", "accountId", draft.streamId()));
		draft.add(RecordType.ACCOUNT_ACCESS, Map.of("level", AccessLevel.OWNER.name(), "accountId", draft.streamId(),
				"memberId", ownerId));
	}

	Outcome update(Viewer viewer, Input input) {
		String id = input.id("id");
		Map<String, @Nullable Object> fields = new HashMap<>();
		if (input.has("name")) {
			fields.put("name", input.name("name"));
		}
		for (String field : List.of("industry", "country")) {
			if (input.has(field)) {
				fields.put(field, input.text(field));
			}
		}
		if (input.has("employees")) {
			fields.put("employees", input.value("employees") == null ? null : input.integer("employees", 0, Integer.MAX_VALUE));
		}
		if (input.has("confidential")) {
			fields.put("confidential", input.flag("confidential") ? true : null);
		}
		if (input.has("fit")) {
			fields.putAll(FitDecision.given(input, viewer.memberId()));
		}
		else if (input.has("fitReason")) {
			throw Refusal.invalid("fit", "Say with the reason what was decided.");
		}
		if (input.has("parentId")) {
			fields.put("parentId", parent(viewer, id, input.idOrNull("parentId")));
		}
		return this.road.run(Command.onAccount("updateAccount", viewer, id, "id", input, drafts -> {
			Draft draft = drafts.account(id);
			if (fields.containsKey("confidential") && !AccountRights.of(draft.base()).mayGiveAccess(viewer)) {
				throw Refusal.forbidden("confidential", "Only the account's owner may set this.");
			}
			fields.forEach((field, value) -> draft.set(RecordType.ACCOUNT, id, field, value));
			return id;
		}));
	}

	private @Nullable String parent(Viewer viewer, String id, @Nullable String parentId) {
		Sight sight = this.sights.open(viewer);
		Set<String> above = new HashSet<>();
		for (String next = parentId; next != null;) {
			Snapshot account = sight.account(next);
			if (account == null && next.equals(parentId)) {
				throw Refusal.notFound("parentId", "There is no account with this id, or you may not see it.");
			}
			if (next.equals(id) || !above.add(next)) {
				throw Refusal.invalid("parentId", "An account cannot be a subsidiary of itself.");
			}
			GraphRecord record = account == null ? null : account.find(RecordType.ACCOUNT, next);
			next = record == null ? null : record.text("parentId");
		}
		return parentId;
	}

	Outcome addUnit(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		String name = input.name("name");
		String kind = input.choice("kind");
		if (kind == null || kind.equals("ROOT")) {
			throw Refusal.invalid("kind", "An account has one root, and it is there already; choose another kind.");
		}
		return this.road.run(Command.onAccount("addBusinessUnit", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			String parentId = input.idOrNull("parentId");
			GraphRecord parent = parentId == null ? root(draft) : draft.find(RecordType.BUSINESS_UNIT, parentId);
			if (parent == null) {
				throw Refusal.notFound("parentId", "There is no unit with this id on this account.");
			}
			for (GraphRecord unit : draft.all(RecordType.BUSINESS_UNIT)) {
				if (parent.id().equals(unit.text("parentId")) && kind.equals(unit.text("kind"))
						&& name.toLowerCase(Locale.ROOT).equals(unit.text("name", "").toLowerCase(Locale.ROOT))) {
					throw Refusal.invalid("name", "There is a unit of this name already.");
				}
			}
			return draft.add(RecordType.BUSINESS_UNIT,
					Map.of("name", name, "kind", kind, "accountId", accountId, "parentId", parent.id()));
		}));
	}

	/** The root unit in a draft; every account has one. */
	public static GraphRecord root(Draft draft) {
		return draft.all(RecordType.BUSINESS_UNIT)
			.stream()
			.filter(unit -> unit.text("parentId") == null)
			.findFirst()
			.orElseThrow();
	}

	Outcome setAccess(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		String memberId = input.id("memberId");
		String level = input.choice("level");
		if (!Members.exists(this.sights.open(viewer).workspace(), memberId)) {
			throw Refusal.notFound("memberId", "There is no member with this id.");
		}
		Command command = Command.onAccount("setAccountAccess", viewer, accountId, "accountId", input, drafts -> {
			if (!AccountRights.of(drafts.before(accountId)).mayGiveAccess(viewer)) {
				throw Refusal.forbidden("accountId", "Only the account's owner or an administrator may give access.");
			}
			setAccess(drafts, accountId, memberId, level);
			return accountId;
		});
		return this.road.run(command.needing(AccessLevel.VIEWER));
	}

	private static void setAccess(Drafts drafts, String accountId, String memberId, @Nullable String level) {
		Draft draft = drafts.account(accountId);
		GraphRecord known = null;
		GraphRecord owner = null;
		for (GraphRecord access : draft.all(RecordType.ACCOUNT_ACCESS)) {
			known = memberId.equals(access.text("memberId")) ? access : known;
			owner = AccessLevel.OWNER.name().equals(access.text("level")) ? access : owner;
		}
		boolean owns = known != null && known.equals(owner);
		if (owns && !AccessLevel.OWNER.name().equals(level)) {
			throw Refusal.invalid("level", "An account always has an owner: make somebody else the owner first.");
		}
		if (AccessLevel.OWNER.name().equals(level) && owner != null && !owns) {
			draft.set(RecordType.ACCOUNT_ACCESS, owner.id(), "level", AccessLevel.EDITOR.name());
		}
		if (level == null && known != null) {
			draft.remove(RecordType.ACCOUNT_ACCESS, known.id());
		}
		else if (level != null && known != null) {
			draft.set(RecordType.ACCOUNT_ACCESS, known.id(), "level", level);
		}
		else if (level != null) {
			draft.add(RecordType.ACCOUNT_ACCESS,
					Map.of("level", level, "accountId", accountId, "memberId", memberId));
		}
	}

}
