package org.dottedline.revenue;

import java.math.BigDecimal;

import org.dottedline.graph.GraphRecord;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount.
 * @param amount in units of the currency, without trailing zeros beyond the cents
 * @param currency its ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

	public Money {
		amount = amount.scale() > 2 ? shorten(amount) : amount.setScale(2);
	}

	private static BigDecimal shorten(BigDecimal amount) {
		BigDecimal stripped = amount.stripTrailingZeros();
		return stripped.scale() < 2 ? stripped.setScale(2) : stripped;
	}

	/** An amount as {@link #toString} writes it, which is how a field keeps one with its currency; null for null. */
	public static @Nullable Money parse(@Nullable String text) {
		if (text == null) {
			return null;
		}
		int space = text.indexOf(' ');
		return new Money(new BigDecimal(text.substring(0, space)), text.substring(space + 1));
	}

	@Override
	public String toString() {
		return this.amount.toPlainString() + ' ' + this.currency;
	}

	/** The amount in a field of a record, in the record's currency; null where there is none. */
	public static @Nullable Money of(GraphRecord record, String field) {
		BigDecimal amount = record.decimal(field);
		String currency = record.text("currency");
		return amount == null || currency == null ? null : new Money(amount, currency);
	}

	/** The sum; an absent one counts as nothing. Both have to be in one currency. */
	public static @Nullable Money sum(@Nullable Money one, @Nullable Money other) {
		if (one == null || other == null) {
			return one == null ? other : one;
		}
		if (!one.currency.equals(other.currency)) {
			throw new IllegalArgumentException(one.currency + " and " + other.currency + " have no sum");
		}
		return new Money(one.amount.add(other.amount), one.currency);
	}

}
