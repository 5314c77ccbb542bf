package org.dottedline.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.change.UserError.ConflictError;
import org.dottedline.change.UserError.InvalidInputError;
import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Draft;
import org.dottedline.graph.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Two people who change different fields of one thing both win; a field that was changed after the revision that the
 * caller saw is a conflict.
 */
final class Conflicts {

	/** A caller who saw a state older than this many changes has to read again. */
	private static final int FURTHEST_BACK = 10_000;

	private Conflicts() {
	}

	static void check(Command command, Drafts drafts, ChangeLog log) {
		Integer expected = command.expectedRevision();
		if (expected == null || command.accounts().isEmpty()) {
			return;
		}
		Draft draft = drafts.account(command.accounts().getFirst());
		int revision = draft.base().revision();
		if (expected > revision || expected < 0 || expected < revision - FURTHEST_BACK) {
			throw new Refusal(new InvalidInputError(List.of("input", "expectedRevision"),
					"The account is at revision " + revision + "; read it again."));
		}
		if (expected == revision) {
			return;
		}
		Map<String, Later> later = new HashMap<>();
		for (CommittedChange change : log.after(draft.streamId(), expected, revision - expected)) {
			for (Entry entry : change.entries()) {
				entry.fields().forEach((field, values) -> later.put(entry.target() + '/' + field,
						new Later(change, values.after())));
			}
		}
		List<UserError> conflicts = conflicts(draft, later);
		if (!conflicts.isEmpty()) {
			throw new Refusal(conflicts);
		}
	}

	private static List<UserError> conflicts(Draft draft, Map<String, Later> later) {
		List<UserError> conflicts = new ArrayList<>();
		for (Entry entry : draft.entries()) {
			entry.fields().forEach((field, values) -> {
				Later theirs = later.get(entry.target() + '/' + field);
				if (theirs != null && !entry.type().field(field).stamp()
						&& !Objects.equals(theirs.value(), values.after())) {
					conflicts.add(new ConflictError(List.of("input", field),
							"Meanwhile " + field + " was changed to " + words(theirs.value()) + "; you wanted "
									+ words(values.after()) + ". Choose one of the two.",
							values.after(), theirs.value(), theirs.change().byId(), theirs.change().at(), entry.target()));
				}
			});
		}
		return conflicts;
	}

	private static String words(@Nullable Object value) {
		return value == null ? "nothing" : "“" + value + "”";
	}

	/** Who set a field last, and to what. */
	private record Later(CommittedChange change, @Nullable Object value) {
	}

}
