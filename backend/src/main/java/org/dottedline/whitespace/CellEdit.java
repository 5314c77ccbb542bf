package org.dottedline.whitespace;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError;
import org.dottedline.revenue.Amounts;
import org.dottedline.revenue.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say of a cell.
 * @param values the fields of the record that are to change, null where they are to be cleared
 */
record CellEdit(String row, String column, Map<String, @Nullable Object> values) {

	private static final Pattern QUARTER = Pattern.compile("(19|20|21)\\d\\d-Q[1-4]");

	private static final int MOST_OPPORTUNITIES = 50;

	/**
	 * Reads an input.
	 * @throws Refusal with every field that cannot be taken
	 */
	static CellEdit of(Input input) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		List<UserError> errors = new ArrayList<>();
		for (CellField field : CellField.values()) {
			if (input.has(field.field())) {
				try {
					read(field, input, values);
				}
				catch (Refusal refusal) {
					errors.addAll(refusal.errors());
				}
			}
		}
		if (!errors.isEmpty()) {
			throw new Refusal(errors);
		}
		return new CellEdit(input.id("row"), input.id("column"), values);
	}

	private static void read(CellField field, Input input, Map<String, @Nullable Object> values) {
		String name = field.field();
		values.put(name, switch (field) {
			case STATE, STATUS -> input.choice(name);
			case CURRENT_REVENUE, ADDRESSABLE_SPEND -> Amounts.given(input, name);
			case POTENTIAL -> {
				Money money = Amounts.given(input, name);
				values.put("currency", money == null ? null : money.currency());
				yield money == null ? null : money.amount().toPlainString();
			}
			case CONFIDENCE, COMPETITOR_SHARE -> input.number(name, 0, 1);
			case TIMELINE -> quarter(input);
			case LIKELY_BUYER, OWNER -> input.idOrNull(name);
			case TRIGGER_EVENT, REASON -> input.text(name, 1000);
			case COMPETITOR -> input.text(name);
			case NOTES -> input.text(name, 10_000);
			case COMPETITOR_CONTRACT_END, REVIEW_DATE -> input.date(name);
			case LAST_REVIEWED -> reviewed(input);
			case OPPORTUNITIES -> opportunities(input);
		});
	}

	private static @Nullable String quarter(Input input) {
		String quarter = input.text("timeline");
		if (quarter != null && !QUARTER.matcher(quarter).matches()) {
			throw Refusal.invalid("timeline", "“" + quarter + "” is no quarter; write it as 2027-Q3.");
		}
		return quarter;
	}

	private static @Nullable LocalDate reviewed(Input input) {
		LocalDate day = input.date("lastReviewed");
		// Somewhere it is tomorrow already.
		if (day != null && day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))) {
			throw Refusal.invalid("lastReviewed", "Nobody can have reviewed it on " + day + ": that is yet to come.");
		}
		return day;
	}

	private static List<String> opportunities(Input input) {
		List<String> ids = input.choices("opportunityIds");
		if (ids.size() > MOST_OPPORTUNITIES) {
			throw Refusal.invalid("opportunityIds", "These are " + ids.size() + "; " + MOST_OPPORTUNITIES + " fit.");
		}
		return ids;
	}

	/** The same without one value. */
	CellEdit without(CellField field) {
		Map<String, @Nullable Object> left = new LinkedHashMap<>(this.values);
		left.keySet().removeIf(name -> Objects.equals(CellField.of(name), field));
		return new CellEdit(this.row, this.column, left);
	}

}
