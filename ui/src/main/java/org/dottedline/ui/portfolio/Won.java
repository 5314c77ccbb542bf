package org.dottedline.ui.portfolio;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.dottedline.schema.types.Money;
import org.dottedline.ui.format.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * What was won from an account in all, by currency: amounts of two currencies are never added to one.
 *
 * @param byCurrency ISO 4217 codes to amounts
 */
record Won(Map<String, BigDecimal> byCurrency) {

	static final Won NOTHING = new Won(Map.of());

	Won and(@Nullable Money more) {
		if (more == null) {
			return this;
		}
		var sums = new TreeMap<>(byCurrency);
		sums.merge(more.getCurrency(), more.getAmount(), BigDecimal::add);
		return new Won(sums);
	}

	/** In words; empty when nothing was won. */
	String text(Amounts amounts) {
		var text = byCurrency.entrySet().stream().filter(sum -> sum.getValue().signum() > 0)
				.map(sum -> amounts.number(sum.getValue()) + " " + sum.getKey()).collect(Collectors.joining(" + "));
		return text.isEmpty() ? "" : text + " won in all";
	}
}
