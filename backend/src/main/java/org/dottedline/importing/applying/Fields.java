package org.dottedline.importing.applying;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.dottedline.importing.reading.Problem;
import org.dottedline.importing.reading.ProblemCode;
import org.dottedline.importing.reading.SourceRow;
import org.dottedline.importing.reading.Value;
import org.jspecify.annotations.Nullable;

/** Takes over the fields of a row: one that the file does not have stays as it is, an empty one is cleared. */
final class Fields {

	private static final int LONGEST = 255;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final SourceRow row;

	private final Consumer<Problem> problems;

	private final String defaultCurrency;

	private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

	Fields(SourceRow row, Consumer<Problem> problems, String defaultCurrency) {
		this.row = row;
		this.problems = problems;
		this.defaultCurrency = defaultCurrency;
	}

	/** A text, cut where it is too long. */
	Fields text(String field, String column) {
		if (this.row.says(column)) {
			this.values.put(field, shortened(column, this.row.text(column)));
		}
		return this;
	}

	/** A text that the record cannot do without; another stands in where there is none. */
	Fields required(String field, String column, String otherwise) {
		String text = shortened(column, this.row.text(column));
		if (text != null || !this.values.containsKey(field)) {
			this.values.put(field, text != null ? text : otherwise);
		}
		return this;
	}

	private @Nullable String shortened(String column, @Nullable String text) {
		if (text == null || text.length() <= LONGEST) {
			return text;
		}
		this.problems.accept(new Problem(this.row.file(), this.row.line(), column, ProblemCode.FIELD_TOO_LONG,
				"This has " + text.length() + " characters; the first " + LONGEST + " went in.",
				Problem.Severity.WARNING));
		return text.substring(0, LONGEST);
	}

	Fields decimal(String field, String column) {
		return value(field, this.row.decimal(column), BigDecimal::toPlainString);
	}

	/** A percentage of 0 to 100, kept as a part of one; another is told and left out. */
	Fields percent(String field, String column) {
		if (this.row.decimal(column) instanceof Value.Given<BigDecimal>(BigDecimal percent)
				&& (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)) {
			this.problems.accept(this.row.problem(column, ProblemCode.NOT_A_NUMBER,
					percent.toPlainString() + " is no percentage from 0 to 100; it is left out."));
			return this;
		}
		return value(field, this.row.decimal(column), percent -> percent.movePointLeft(2).doubleValue());
	}

	/** A number of 0 or more without its decimals. */
	Fields wholeNumber(String field, String column) {
		if (this.row.decimal(column) instanceof Value.Given<BigDecimal>(BigDecimal number) && (number.signum() < 0
				|| number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0)) {
			this.problems.accept(this.row.problem(column, ProblemCode.NOT_A_NUMBER,
					number.toPlainString() + " is no number of anything; it is left out."));
			return this;
		}
		return value(field, this.row.decimal(column), BigDecimal::longValue);
	}

	Fields date(String field, String column) {
		return value(field, this.row.date(column), LocalDate::toString);
	}

	Fields flag(String field, String column) {
		return value(field, this.row.yesOrNo(column), flag -> flag);
	}

	private <T> Fields value(String field, Value<T> value, Function<T, Object> kept) {
		switch (value) {
			case Value.Given<T>(T given) -> this.values.put(field, kept.apply(given));
			case Value.Empty<T> _ -> this.values.put(field, null);
			case Value.Refused<T>(Problem problem) -> this.problems.accept(problem);
			case Value.Absent<T> _ -> {
			}
		}
		return this;
	}

	/** The currency of the row's amounts: what it says, else the workspace's. */
	Fields currency() {
		String code = this.row.text("CurrencyIsoCode");
		String currency = this.defaultCurrency;
		if (code != null) {
			try {
				currency = Currency.getInstance(code.toUpperCase(Locale.ROOT)).getCurrencyCode();
			}
			catch (IllegalArgumentException unknown) {
				this.problems.accept(this.row.problem("CurrencyIsoCode", ProblemCode.NOT_A_NUMBER,
						"There is no currency " + code + "; the amount is taken as " + currency + "."));
			}
		}
		this.values.put("currency", currency);
		return this;
	}

	/** A value that was found elsewhere. */
	Fields put(String field, @Nullable Object value) {
		this.values.put(field, value);
		return this;
	}

	@Nullable Object get(String field) {
		return this.values.get(field);
	}

	Map<String, @Nullable Object> values() {
		return this.values;
	}

}
