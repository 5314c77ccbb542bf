package org.dottedline.plan;

import java.util.List;

import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError.NotFoundError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.RecordType;

/** Checks that what an input points to is on the account. */
final class Links {

	private Links() {
	}

	/** One that may be left out. */
	static void check(Draft draft, RecordType type, String field, Input input, String missing) {
		String id = input.idOrNull(field);
		if (id != null && draft.find(type, id) == null) {
			throw Refusal.notFound(field, missing);
		}
	}

	/** Several; the one that is missing is named by its place. */
	static void checkAll(Draft draft, RecordType type, String field, Input input, int most, String missing) {
		List<String> ids = input.choices(field);
		if (ids.size() > most) {
			throw Refusal.invalid(field, "These are " + ids.size() + "; " + most + " fit.");
		}
		for (int i = 0; i < ids.size(); i++) {
			if (draft.find(type, ids.get(i)) == null) {
				throw new Refusal(new NotFoundError(List.of("input", field, String.valueOf(i)), missing));
			}
		}
	}

}
