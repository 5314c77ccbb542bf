package org.dottedline.revenue;

import java.math.BigDecimal;
import java.util.Currency;

import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.jspecify.annotations.Nullable;

/** Amounts as mutations are given them. */
public final class GivenMoney {

	private static final BigDecimal MOST = new BigDecimal("1000000000000000");

	private GivenMoney() {
	}

	/** An amount of 0 or more in a field of an input; null where it is null or left out. */
	public static @Nullable Money of(Input input, String field) {
		Input given = input.group(field);
		return given == null ? null : of(field, given.decimal("amount"), given.id("currency"));
	}

	/** An amount of 0 or more; refused under the field's name where it is none. */
	public static Money of(String field, @Nullable BigDecimal amount, String currency) {
		if (amount == null || amount.signum() < 0 || amount.compareTo(MOST) > 0) {
			throw Refusal.invalid(field, "The amount has to be from 0 to " + MOST.toPlainString() + ".");
		}
		return new Money(amount, currency(field, currency));
	}

	/** An ISO 4217 code; refused under the field's name where there is none such. */
	public static String currency(String field, String code) {
		try {
			return Currency.getInstance(code).getCurrencyCode();
		}
		catch (IllegalArgumentException unknown) {
			throw Refusal.invalid(field, "There is no currency “" + code + "”; give an ISO 4217 code such as EUR.");
		}
	}

}
