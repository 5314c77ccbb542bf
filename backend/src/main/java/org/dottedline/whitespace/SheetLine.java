package org.dottedline.whitespace;

import org.dottedline.graph.GraphRecord;
import org.dottedline.member.Member;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * A cell as a line of a sheet.
 * @param unit the name of its row
 * @param column the name of its column
 */
record SheetLine(Cell cell, String unit, String column) {

	/** A text or reference that was said by hand. */
	@Nullable String hand(String field) {
		GraphRecord hand = this.cell.hand();
		return hand == null ? null : hand.text(field);
	}

	/** References that were said by hand, between blanks. */
	@Nullable String hands(String field) {
		GraphRecord hand = this.cell.hand();
		return hand == null || hand.texts(field).isEmpty() ? null : String.join(" ", hand.texts(field));
	}

	@Nullable String buyer() {
		Stakeholder buyer = this.cell.likelyBuyer();
		return buyer == null ? null : buyer.name();
	}

	@Nullable String owner() {
		Member owner = this.cell.owner();
		return owner == null ? null : owner.name();
	}

}
