package org.dottedline.ui.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

import org.dottedline.schema.types.Money;

/** Numbers and amounts of money in a reader's locale. */
public final class Amounts {

	/** As many decimals as a rate may have. */
	private static final int FINEST = 18;

	private final NumberFormat compact;
	private final NumberFormat whole;
	private final NumberFormat exact;

	public Amounts(Locale locale) {
		compact = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
		compact.setMaximumFractionDigits(1);
		compact.setRoundingMode(RoundingMode.HALF_UP);
		whole = NumberFormat.getIntegerInstance(locale);
		exact = NumberFormat.getNumberInstance(locale);
		exact.setMaximumFractionDigits(FINEST);
	}

	/** Short, with its currency, such as 4.2M EUR. */
	public String amount(Money money) {
		return number(money.getAmount()) + " " + money.getCurrency();
	}

	/** Short, such as 4.2M or 120k. */
	public String number(BigDecimal number) {
		// Not the decimal itself: the compact format rounds one to whole units.
		return compact.format(number.doubleValue()).replace("K", "k");
	}

	/** With all its decimals, such as 1.0842. */
	public String exact(BigDecimal number) {
		return exact.format(number);
	}

	/** A count with the reader's grouping, such as 2,081. */
	public String count(long count) {
		return whole.format(count);
	}

	/** A count with its word: 1 account, 91 accounts. */
	public String count(long count, String one, String many) {
		return count(count) + " " + (count == 1 ? one : many);
	}
}
