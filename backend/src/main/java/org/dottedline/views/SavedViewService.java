package org.dottedline.views;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.dottedline.access.AccessLevel;
import org.dottedline.access.AccountRights;
import org.dottedline.access.Whereabouts;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError.InvalidInputError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Saves views of a map: whoever may read the account for themselves, its editors for everybody. */
@Service
class SavedViewService {

	private static final int MOST = 50;

	private static final int MOST_SETTINGS = 30;

	private static final int LONGEST = 4000;

	private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{0,29}");

	private final ChangeRoad road;

	private final Whereabouts whereabouts;

	SavedViewService(ChangeRoad road, Whereabouts whereabouts) {
		this.road = road;
		this.whereabouts = whereabouts;
	}

	Outcome create(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		String name = input.name("name");
		List<String> settings = settings(input);
		return this.road.run(Command.onAccount("createSavedView", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			checkShared(draft, viewer, input.flag("shared"));
			List<GraphRecord> own = draft.all(RecordType.SAVED_VIEW).stream().filter(view -> viewer.memberId().equals(view.text("byId"))).toList();
			if (own.size() >= MOST) {
				throw Refusal.invalid("name", "You have " + MOST + " views of this account, which is the most; take one away first.");
			}
			checkFree(own, name, "");
			Map<String, Object> values = new HashMap<>(Map.of("accountId", accountId, "name", name, "settings", settings, "byId",
					viewer.memberId(), "at", OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS).toString()));
			values.put("mapId", map(draft, input));
			values.put("shared", input.flag("shared") ? true : null);
			return draft.add(RecordType.SAVED_VIEW, values);
		}).needing(AccessLevel.VIEWER));
	}

	Outcome update(Viewer viewer, Input input) {
		String id = input.id("id");
		String name = input.has("name") ? input.name("name") : null;
		List<String> settings = settings(input);
		return run("updateSavedView", viewer, input, (draft, view) -> {
			if (!viewer.memberId().equals(view.text("byId"))) {
				throw Refusal.forbidden("id", "Only whoever saved a view may change it; save one of your own.");
			}
			checkShared(draft, viewer, view.flag("shared") || input.flag("shared"));
			if (name != null) {
				checkFree(draft.all(RecordType.SAVED_VIEW).stream().filter(other -> viewer.memberId().equals(other.text("byId"))).toList(), name, id);
				draft.set(RecordType.SAVED_VIEW, id, "name", name);
			}
			if (input.has("settings")) {
				draft.set(RecordType.SAVED_VIEW, id, "settings", settings);
			}
			if (input.has("mapId")) {
				draft.set(RecordType.SAVED_VIEW, id, "mapId", map(draft, input));
			}
			if (input.has("shared")) {
				draft.set(RecordType.SAVED_VIEW, id, "shared", input.flag("shared") ? true : null);
			}
		});
	}

	Outcome remove(Viewer viewer, Input input) {
		return run("removeSavedView", viewer, input, (draft, view) -> {
			if (!SavedView.mayBeRemovedBy(viewer, view, draft.base())) {
				throw Refusal.forbidden("id", "Only whoever saved a view, or the account's owner, may take it away.");
			}
			draft.remove(RecordType.SAVED_VIEW, view.id());
		});
	}

	private Outcome run(String name, Viewer viewer, Input input, Work work) {
		String id = input.id("id");
		String accountId = this.whereabouts.accountOf(RecordType.SAVED_VIEW, id);
		if (accountId == null) {
			throw Refusal.unseen("id");
		}
		return this.road.run(Command.onAccount(name, viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			GraphRecord view = draft.find(RecordType.SAVED_VIEW, id);
			if (view == null || !SavedView.isSeenBy(viewer, view)) {
				throw Refusal.unseen("id");
			}
			work.on(draft, view);
			return id;
		}).needing(AccessLevel.VIEWER));
	}

	private static void checkShared(Draft draft, Viewer viewer, boolean shared) {
		AccessLevel level = AccountRights.of(draft.base()).of(viewer);
		if (shared && (level == null || !level.covers(AccessLevel.EDITOR))) {
			throw Refusal.forbidden("shared", "Only editors of this account may share a view with everybody; save it for yourself.");
		}
	}

	private static void checkFree(List<GraphRecord> own, String name, String viewId) {
		if (own.stream().anyMatch(view -> !view.id().equals(viewId) && name.equalsIgnoreCase(view.text("name")))) {
			throw Refusal.invalid("name", "Another view of yours has this name; choose another.");
		}
	}

	private static @Nullable String map(Draft draft, Input input) {
		String mapId = input.idOrNull("mapId");
		// The account's own map is the account, and meant where none is named.
		if (mapId == null || mapId.equals(draft.streamId())) {
			return null;
		}
		if (draft.find(RecordType.MAP, mapId) == null) {
			throw Refusal.notFound("mapId", "There is no such map on this account.");
		}
		return mapId;
	}

	private static List<String> settings(Input input) {
		List<Input> given = input.groups("settings");
		if (given.size() > MOST_SETTINGS) {
			throw Refusal.invalid("settings", "These are " + given.size() + "; " + MOST_SETTINGS + " fit.");
		}
		Set<String> names = new HashSet<>();
		List<String> settings = new ArrayList<>();
		for (int i = 0; i < given.size(); i++) {
			String name = given.get(i).id("name");
			if (!NAME.matcher(name).matches() || !names.add(name)) {
				throw refused(i, "name", "This has to be a word of up to 30 letters, and each only once.");
			}
			String value = given.get(i).id("value");
			if (value.length() > LONGEST) {
				throw refused(i, "value", "This has " + value.length() + " characters; " + LONGEST + " fit.");
			}
			if (value.chars().anyMatch(c -> c < ' ')) {
				throw refused(i, "value", "This has control characters in it; take them out.");
			}
			settings.add(new SavedView.Setting(name, value).kept());
		}
		return settings;
	}

	private static Refusal refused(int index, String field, String message) {
		return new Refusal(new InvalidInputError(List.of("input", "settings", String.valueOf(index), field), message));
	}

	/** What to do with a view on its account. */
	@FunctionalInterface
	private interface Work {

		void on(Draft draft, GraphRecord view);

	}

}
