package org.dottedline.comment;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.access.AccessLevel;
import org.dottedline.access.AccountRights;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError.NotFoundError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Lets whoever may read an account comment on what is on it. */
@Service
class CommentService {

	private static final int LONGEST = 4000;

	private static final int MOST_MENTIONS = 50;

	private final ChangeRoad road;

	private final Whereabouts whereabouts;

	private final Sights sights;

	CommentService(ChangeRoad road, Whereabouts whereabouts, Sights sights) {
		this.road = road;
		this.whereabouts = whereabouts;
		this.sights = sights;
	}

	Outcome add(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		String text = words(input);
		Snapshot workspace = this.sights.open(viewer).workspace();
		List<String> mentions = mentions(input, workspace);
		return this.road.run(Command.onAccount("addComment", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			GraphRecord parent = parent(draft, input.idOrNull("parentId"));
			Target target = parent != null ? Target.of(parent) : Target.given(input, draft, workspace);
			Map<String, Object> values = new HashMap<>(target.kept());
			values.putAll(Map.of("accountId", accountId, "text", text, "byId", viewer.memberId(), "at", now(), "mentionIds", mentions,
					"personIds", new Concerned(draft).by(target)));
			values.put("parentId", parent == null ? null : parent.id());
			return draft.add(RecordType.COMMENT, values);
		}).needing(AccessLevel.VIEWER));
	}

	private static @Nullable GraphRecord parent(Draft draft, @Nullable String parentId) {
		GraphRecord parent = draft.find(RecordType.COMMENT, parentId);
		if (parentId != null && parent == null) {
			throw Refusal.notFound("parentId", "There is no such comment on this account; it may have been taken away.");
		}
		if (parent != null && parent.text("parentId") != null) {
			throw Refusal.invalid("parentId", "This is a reply itself; reply to the comment that began the thread.");
		}
		return parent;
	}

	Outcome update(Viewer viewer, Input input) {
		String text = words(input);
		List<String> mentions = mentions(input, this.sights.open(viewer).workspace());
		return run("updateComment", viewer, input, (draft, comment) -> {
			checkOwn(viewer, comment);
			if (comment.text("text") == null) {
				throw Refusal.invalid("id", "This comment was taken away; write a new one.");
			}
			set(draft, comment, "text", text);
			if (input.has("mentionIds")) {
				set(draft, comment, "mentionIds", mentions);
			}
			if (!draft.entries().isEmpty()) {
				set(draft, comment, "editedAt", now());
			}
		});
	}

	/** What others have replied to keeps its place and loses its words. */
	Outcome remove(Viewer viewer, Input input) {
		return run("removeComment", viewer, input, (draft, comment) -> {
			if (!AccountRights.of(draft.base()).mayGiveAccess(viewer)) {
				checkOwn(viewer, comment);
			}
			if (draft.base().having(RecordType.COMMENT, "parentId", comment.id()).isEmpty()) {
				draft.remove(RecordType.COMMENT, comment.id());
			}
			else {
				set(draft, comment, "text", null);
				set(draft, comment, "mentionIds", null);
			}
		});
	}

	Outcome resolve(Viewer viewer, Input input) {
		boolean resolved = input.flag("resolved");
		return run("resolveComment", viewer, input, (draft, comment) -> {
			if (comment.text("parentId") != null) {
				throw Refusal.invalid("id", "A reply is settled with its thread; name the comment that began it.");
			}
			if (comment.flag("resolved") != resolved) {
				set(draft, comment, "resolved", resolved ? true : null);
				set(draft, comment, "resolvedById", resolved ? viewer.memberId() : null);
				set(draft, comment, "resolvedAt", resolved ? now() : null);
			}
		});
	}

	private Outcome run(String name, Viewer viewer, Input input, Work work) {
		String id = input.id("id");
		String accountId = this.whereabouts.accountOf(RecordType.COMMENT, id);
		if (accountId == null) {
			throw Refusal.unseen("id");
		}
		return this.road.run(Command.onAccount(name, viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			GraphRecord comment = draft.find(RecordType.COMMENT, id);
			if (comment == null) {
				throw Refusal.unseen("id");
			}
			work.on(draft, comment);
			return id;
		}).needing(AccessLevel.VIEWER));
	}

	private static void checkOwn(Viewer viewer, GraphRecord comment) {
		if (!viewer.memberId().equals(comment.text("byId"))) {
			throw Refusal.forbidden("id", "Only whoever wrote a comment may do this; reply to it instead.");
		}
	}

	private static void set(Draft draft, GraphRecord comment, String field, @Nullable Object value) {
		draft.set(RecordType.COMMENT, comment.id(), field, value);
	}

	private static String words(Input input) {
		String text = input.text("text", LONGEST);
		if (text == null) {
			throw Refusal.invalid("text", "Say something, in 1 to " + LONGEST + " characters.");
		}
		return text;
	}

	private static List<String> mentions(Input input, Snapshot workspace) {
		List<String> ids = input.choices("mentionIds");
		if (ids.size() > MOST_MENTIONS) {
			throw Refusal.invalid("mentionIds", "These are " + ids.size() + "; " + MOST_MENTIONS + " fit.");
		}
		List<String> known = new ArrayList<>();
		for (String id : ids) {
			if (workspace.find(RecordType.MEMBER, id) == null) {
				throw new Refusal(new NotFoundError(List.of("input", "mentionIds", String.valueOf(known.size())),
						"There is no member with this id."));
			}
			known.add(id);
		}
		return known;
	}

	private static String now() {
		return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS).toString();
	}

	/** What to do with a comment on its account. */
	@FunctionalInterface
	private interface Work {

		void on(Draft draft, GraphRecord comment);

	}

}
