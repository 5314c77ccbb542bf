package org.dottedline.maps;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.dottedline.access.Whereabouts;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Makes, renames and takes away maps of an account; its own map is the account and stays. */
@Service
class MapService {

	private static final int MOST = 50;

	private final ChangeRoad road;

	private final Whereabouts whereabouts;

	MapService(ChangeRoad road, Whereabouts whereabouts) {
		this.road = road;
		this.whereabouts = whereabouts;
	}

	Outcome create(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		String name = input.name("name");
		return this.road.run(Command.onAccount("createMap", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			if (draft.all(RecordType.MAP).size() >= MOST) {
				throw Refusal.invalid("name", "An account has " + MOST + " maps beside its own at most; take one away first.");
			}
			checkFree(draft, name, "");
			Map<String, Object> values = new HashMap<>(Map.of("accountId", accountId, "name", name));
			values.put("opportunityId", known(draft, RecordType.OPPORTUNITY, input, "opportunityId"));
			values.put("unitId", known(draft, RecordType.BUSINESS_UNIT, input, "unitId"));
			return draft.add(RecordType.MAP, values);
		}));
	}

	private static @Nullable String known(Draft draft, RecordType type, Input input, String field) {
		String id = input.idOrNull(field);
		if (id != null && draft.find(type, id) == null) {
			throw Refusal.notFound(field, "There is nothing of this kind with this id on this account.");
		}
		return id;
	}

	private static void checkFree(Draft draft, String name, String mapId) {
		if (draft.all(RecordType.MAP)
			.stream()
			.anyMatch(map -> !map.id().equals(mapId) && name.equalsIgnoreCase(map.text("name")))) {
			throw Refusal.invalid("name", "Another map of this account has this name; choose another.");
		}
	}

	Outcome rename(Viewer viewer, Input input) {
		String id = input.id("id");
		String name = input.name("name");
		return run("renameMap", viewer, input, draft -> {
			checkFree(draft, name, id);
			draft.set(RecordType.MAP, id, "name", name);
		});
	}

	Outcome remove(Viewer viewer, Input input) {
		String id = input.id("id");
		return run("removeMap", viewer, input, draft -> {
			draft.base()
				.having(RecordType.JUDGEMENT, "mapId", id)
				.forEach(judgement -> draft.remove(RecordType.JUDGEMENT, judgement.id()));
			draft.remove(RecordType.MAP, id);
		});
	}

	private Outcome run(String name, Viewer viewer, Input input, Consumer<Draft> change) {
		String id = input.id("id");
		String accountId = this.whereabouts.accountOf(RecordType.MAP, id);
		if (accountId == null) {
			throw Refusal.unseen("id");
		}
		return this.road.run(Command.onAccount(name, viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			if (draft.find(RecordType.MAP, id) == null) {
				throw Refusal.unseen("id");
			}
			change.accept(draft);
			return id;
		}));
	}

}
