package org.dottedline.revenue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError.InvalidInputError;
import org.jspecify.annotations.Nullable;

/** Amounts of money as callers give them. */
public final class Amounts {

	private static final BigDecimal MOST = new BigDecimal("1000000000000000");

	private Amounts() {
	}

	/**
	 * The amount in a field; null where it is null or left out.
	 * @param path the path of the field, for an error; of a currency that there is none, {@code currency} below it
	 */
	public static @Nullable Money given(Input input, String field, List<String> path) {
		Input money = input.group(field);
		if (money == null) {
			return null;
		}
		BigDecimal amount = money.decimal("amount");
		if (amount == null || amount.signum() < 0 || amount.compareTo(MOST) > 0) {
			throw new Refusal(new InvalidInputError(path,
					"The amount has to be from 0 to " + MOST.toPlainString() + "."));
		}
		List<String> ofCurrency = new ArrayList<>(path);
		ofCurrency.add("currency");
		return new Money(amount, currency(money.id("currency"), ofCurrency));
	}

	/**
	 * The ISO 4217 code of a currency.
	 * @param path the path of the field, for an error
	 */
	public static String currency(String code, List<String> path) {
		try {
			return Currency.getInstance(code).getCurrencyCode();
		}
		catch (IllegalArgumentException unknown) {
			throw new Refusal(new InvalidInputError(path,
					"There is no currency “" + code + "”; give an ISO 4217 code such as EUR."));
		}
	}

	/** The same for a field of the input itself. */
	public static @Nullable Money given(Input input, String field) {
		return given(input, field, List.of("input", field));
	}

}
