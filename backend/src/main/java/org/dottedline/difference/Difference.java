package org.dottedline.difference;

import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is different.
 * @param type the kind of thing, by its name in the API
 * @param target the thing's id
 * @param stakeholder the seat that it is about, as it is at the later time, or was where it is gone
 * @param row and column of a cell
 * @param field the field that differs, in the API's word
 */
public record Difference(DifferenceKind kind, String type, String target, @Nullable Stakeholder stakeholder,
		@Nullable String row, @Nullable String column, @Nullable String field, @Nullable String before,
		@Nullable String after, String sentence) {

	static Difference ofSeat(DifferenceKind kind, Stakeholder seat, String field, @Nullable String before,
			@Nullable String after, String sentence) {
		return new Difference(kind, "Stakeholder", seat.id(), seat, null, null, field, before, after, sentence);
	}

}
