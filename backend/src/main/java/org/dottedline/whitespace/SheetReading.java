package org.dottedline.whitespace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.dottedline.account.Account;
import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.stakeholder.Seating;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/** Understands the lines of a sheet as what somebody says of cells. A column that is not there says nothing; an empty value clears. */
final class SheetReading {

	private static final int LONGEST_NUMBER = 40;

	private static final Map<SheetColumn, SheetColumn> CURRENCY_OF = Map.of(SheetColumn.CURRENT_REVENUE,
			SheetColumn.CURRENT_REVENUE_CURRENCY, SheetColumn.POTENTIAL, SheetColumn.POTENTIAL_CURRENCY,
			SheetColumn.ADDRESSABLE_SPEND, SheetColumn.ADDRESSABLE_SPEND_CURRENCY);

	private final String currency;

	private final Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);

	private final Names units;

	private final Names columns;

	private final Names seats;

	private final Names members;

	SheetReading(Account account, String currency, List<String> head) {
		this.currency = currency;
		for (int at = 0; at < head.size(); at++) {
			SheetColumn column = SheetColumn.titled(head.get(at));
			if (column != null) {
				this.places.putIfAbsent(column, at);
			}
		}
		Snapshot workspace = account.sight().workspace();
		this.units = new Names(account.snapshot().all(RecordType.BUSINESS_UNIT), unit -> unit.text("name"));
		this.columns = new Names(workspace.all(RecordType.PRODUCT_FAMILY), family -> family.text("name"));
		this.columns.addAll(workspace.all(RecordType.PRODUCT), product -> product.text("name"));
		this.seats = new Names(Seating.of(account.snapshot()).seats(), seat -> Stakeholder.of(account, seat).name());
		this.members = new Names(workspace.all(RecordType.MEMBER), member -> member.text("name"));
	}

	/** The titles that say nothing to us. */
	static List<String> unknown(List<String> head) {
		return head.stream().filter(title -> !title.isBlank() && SheetColumn.titled(title) == null).toList();
	}

	/** Whether a line can say which cell it is about. */
	boolean namesCells() {
		return (has(SheetColumn.UNIT_ID) || has(SheetColumn.UNIT)) && (has(SheetColumn.COLUMN_ID) || has(SheetColumn.COLUMN));
	}

	private boolean has(SheetColumn column) {
		return this.places.containsKey(column);
	}

	private String text(List<String> values, SheetColumn column) {
		Integer place = this.places.get(column);
		return place == null || place >= values.size() ? "" : values.get(place).strip();
	}

	/**
	 * The input that a line stands for.
	 * @throws Refusal with the first value that cannot be understood
	 */
	Input read(List<String> values) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		fields.put("row", this.units.id("row", text(values, SheetColumn.UNIT_ID), text(values, SheetColumn.UNIT)));
		fields.put("column", this.columns.id("column", text(values, SheetColumn.COLUMN_ID), text(values, SheetColumn.COLUMN)));
		for (SheetColumn column : this.places.keySet()) {
			CellField field = column.field();
			if (field != null) {
				fields.put(field.field(), value(column, field, values));
			}
		}
		return new Input(fields);
	}

	private @Nullable Object value(SheetColumn column, CellField field, List<String> values) {
		String text = text(values, column);
		if (text.isEmpty()) {
			return field == CellField.OPPORTUNITIES ? List.of() : null;
		}
		return switch (column) {
			case STATE, STATUS -> text.toUpperCase(Locale.ROOT).replace(' ', '_');
			case CURRENT_REVENUE, POTENTIAL, ADDRESSABLE_SPEND -> {
				String code = text(values, CURRENCY_OF.get(column));
				yield Map.of("amount", number(field, text), "currency", code.isEmpty() ? this.currency : code);
			}
			case CONFIDENCE, COMPETITOR_SHARE -> number(field, text).doubleValue();
			case REVIEW_DATE, COMPETITOR_CONTRACT_END, LAST_REVIEWED -> day(field, text);
			case OPPORTUNITIES -> List.of(text.split("\\s+"));
			case LIKELY_BUYER -> named(this.seats, field, text(values, SheetColumn.LIKELY_BUYER_ID), text);
			case OWNER -> named(this.members, field, text(values, SheetColumn.OWNER_ID), text);
			default -> text;
		};
	}

	/** Who changes a name and leaves the id beside it means the name. */
	private static String named(Names names, CellField field, String id, String name) {
		return names.isCalled(id, name) ? id : names.id(field.field(), "", name);
	}

	private static BigDecimal number(CellField field, String text) {
		if (text.length() > LONGEST_NUMBER || !text.matches("-?\\d+(\\.\\d+)?")) {
			throw Refusal.invalid(field.field(), "“" + shortened(text) + "” is no number; write it as 1200.50.");
		}
		return new BigDecimal(text);
	}

	private static LocalDate day(CellField field, String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException wrong) {
			throw Refusal.invalid(field.field(), "“" + shortened(text) + "” is no day; write it as 2027-01-31.");
		}
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST_NUMBER ? text : text.substring(0, LONGEST_NUMBER) + "…";
	}

	/** Things by their names, which several may share. */
	private static final class Names {

		private final Map<String, String> nameById = new LinkedHashMap<>();

		private final Map<String, String> idByName = new LinkedHashMap<>();

		private final Map<String, Integer> times = new LinkedHashMap<>();

		Names(Iterable<GraphRecord> records, Function<GraphRecord, @Nullable String> name) {
			addAll(records, name);
		}

		void addAll(Iterable<GraphRecord> records, Function<GraphRecord, @Nullable String> name) {
			for (GraphRecord record : records) {
				String called = name.apply(record);
				if (called != null) {
					this.nameById.put(record.id(), called.strip());
					this.idByName.put(called.strip(), record.id());
					this.times.merge(called.strip(), 1, Integer::sum);
				}
			}
		}

		boolean isCalled(String id, String name) {
			return name.equals(this.nameById.get(id));
		}

		/** By id where there is one, else by a name that only one has. */
		String id(String field, String id, String name) {
			if (!id.isEmpty()) {
				return id;
			}
			int times = this.times.getOrDefault(name, 0);
			if (times != 1) {
				throw Refusal.notFound(field, times == 0 ? "There is nothing called “" + shortened(name) + "” here."
						: times + " are called “" + shortened(name) + "”; give the id as well.");
			}
			return this.idByName.get(name);
		}

	}

}
