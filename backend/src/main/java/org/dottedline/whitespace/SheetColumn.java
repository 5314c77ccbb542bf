package org.dottedline.whitespace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dottedline.graph.GraphRecord;
import org.dottedline.revenue.Money;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet in which each line is a cell. What the data says is for reading alone; what was said by hand comes
 * back in as it went out, so that taking a sheet out and in again changes nothing.
 */
enum SheetColumn {

	UNIT_ID("Unit id", null, line -> line.cell().row()),

	UNIT("Unit", null, SheetLine::unit),

	COLUMN_ID("Product id", null, line -> line.cell().column()),

	COLUMN("Product", null, SheetLine::column),

	STATE_NOW("State now", null, line -> line.cell().state().name()),

	WON("Won", null, line -> line.cell().wonAmount()),

	BEING_SOLD("Being sold", null, line -> line.cell().openAmount()),

	STATE("State by hand", CellField.STATE, said("state")),

	STATUS("Status by hand", CellField.STATUS, said("status")),

	REASON("Reason", CellField.REASON, said("reason")),

	REVIEW_DATE("Review date", CellField.REVIEW_DATE, day("reviewDate")),

	CURRENT_REVENUE("Current revenue by hand", CellField.CURRENT_REVENUE, amount("currentRevenue")),

	CURRENT_REVENUE_CURRENCY("Current revenue currency", null, currency("currentRevenue")),

	POTENTIAL("Potential", CellField.POTENTIAL, line -> line.hand("potential") == null ? null : new BigDecimal(Objects.requireNonNull(line.hand("potential")))),

	POTENTIAL_CURRENCY("Potential currency", null, said("currency")),

	CONFIDENCE("Confidence", CellField.CONFIDENCE, number("confidence")),

	ADDRESSABLE_SPEND("Addressable spend", CellField.ADDRESSABLE_SPEND, amount("addressableSpend")),

	ADDRESSABLE_SPEND_CURRENCY("Addressable spend currency", null, currency("addressableSpend")),

	TIMELINE("Timeline", CellField.TIMELINE, said("timeline")),

	LIKELY_BUYER("Likely buyer", CellField.LIKELY_BUYER, SheetLine::buyer),

	LIKELY_BUYER_ID("Likely buyer id", null, said("likelyBuyerId")),

	TRIGGER_EVENT("Trigger event", CellField.TRIGGER_EVENT, said("triggerEvent")),

	COMPETITOR("Competitor", CellField.COMPETITOR, said("competitor")),

	COMPETITOR_SHARE("Competitor share", CellField.COMPETITOR_SHARE, number("competitorShare")),

	COMPETITOR_CONTRACT_END("Competitor contract end", CellField.COMPETITOR_CONTRACT_END, day("competitorContractEnd")),

	OPPORTUNITIES("Linked opportunity ids", CellField.OPPORTUNITIES, line -> line.hands("opportunityIds")),

	OWNER("Owner", CellField.OWNER, SheetLine::owner),

	OWNER_ID("Owner id", null, said("ownerId")),

	LAST_REVIEWED("Last reviewed", CellField.LAST_REVIEWED, day("lastReviewed")),

	NOTES("Notes", CellField.NOTES, said("notes"));

	private static final Map<String, SheetColumn> BY_NAME = Arrays.stream(values())
		.collect(Collectors.toMap(column -> key(column.title), Function.identity()));

	private final String title;

	private final @Nullable CellField field;

	private final Function<SheetLine, @Nullable Object> value;

	SheetColumn(String title, @Nullable CellField field, Function<SheetLine, @Nullable Object> value) {
		this.title = title;
		this.field = field;
		this.value = value;
	}

	/** What stands above it. */
	String title() {
		return this.title;
	}

	/** The value that it says by hand; null for what is to be read, names something, or goes with another column. */
	@Nullable CellField field() {
		return this.field;
	}

	/** Text, a number, a day or money; null where the line says nothing of it. */
	@Nullable Object of(SheetLine line) {
		Object value = this.value.apply(line);
		return value instanceof Money money ? money.amount() : value;
	}

	/** The column of a title, however it is written in capitals; null for another one. */
	static @Nullable SheetColumn titled(String title) {
		return BY_NAME.get(key(title));
	}

	private static String key(String title) {
		return title.strip().toLowerCase(Locale.ROOT);
	}

	private static Function<SheetLine, @Nullable Object> said(String field) {
		return line -> line.hand(field);
	}

	private static Function<SheetLine, @Nullable Object> day(String field) {
		return line -> {
			String day = line.hand(field);
			return day == null ? null : LocalDate.parse(day);
		};
	}

	private static Function<SheetLine, @Nullable Object> number(String field) {
		return line -> {
			GraphRecord hand = line.cell().hand();
			Object number = hand == null ? null : hand.value(field);
			return number == null ? null : BigDecimal.valueOf((Double) number);
		};
	}

	private static Function<SheetLine, @Nullable Object> amount(String field) {
		return line -> {
			Money money = Money.parse(line.hand(field));
			return money == null ? null : money.amount();
		};
	}

	private static Function<SheetLine, @Nullable Object> currency(String field) {
		return line -> {
			Money money = Money.parse(line.hand(field));
			return money == null ? null : money.currency();
		};
	}

}
