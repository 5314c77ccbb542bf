package org.dottedline.whitespace;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The values of a cell that can be said by hand. The names are those of the API. */
enum CellField {

	STATE("state"), STATUS("status"), CURRENT_REVENUE("currentRevenue"), POTENTIAL("potential"),
	CONFIDENCE("confidence"), ADDRESSABLE_SPEND("addressableSpend"), TIMELINE("timeline"),
	LIKELY_BUYER("likelyBuyerId"), TRIGGER_EVENT("triggerEvent"), COMPETITOR("competitor"),
	COMPETITOR_SHARE("competitorShare"), COMPETITOR_CONTRACT_END("competitorContractEnd"),
	OPPORTUNITIES("opportunityIds"), OWNER("ownerId"), NOTES("notes"), LAST_REVIEWED("lastReviewed"),
	REASON("reason"), REVIEW_DATE("reviewDate");

	private static final Map<String, CellField> BY_FIELD = Arrays.stream(values())
		.collect(Collectors.toMap(CellField::field, Function.identity()));

	private final String field;

	CellField(String field) {
		this.field = field;
	}

	/** Its name in a record and in an input. */
	String field() {
		return this.field;
	}

	/** The value that a field of a record is of; null for one that nobody says. */
	static @Nullable CellField of(String field) {
		return field.equals("currency") ? POTENTIAL : BY_FIELD.get(field);
	}

}
