package org.dottedline.revenue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** A sum in one currency in the making; what is in another one is kept apart. Not safe for several threads. */
public final class Sum {

	private final String currency;

	private final Map<String, BigDecimal> amounts = new TreeMap<>();

	public Sum(String currency) {
		this.currency = currency;
	}

	/** Adds an amount; an absent one counts as nothing. */
	public Sum add(@Nullable Money money) {
		if (money != null) {
			this.amounts.merge(money.currency(), money.amount(), BigDecimal::add);
		}
		return this;
	}

	/** What there is in the currency; null when there is nothing. */
	public @Nullable Money total() {
		BigDecimal total = this.amounts.get(this.currency);
		return total == null ? null : new Money(total, this.currency);
	}

	/** What there is in other currencies, one amount for each. */
	public List<Money> others() {
		return this.amounts.entrySet()
			.stream()
			.filter(amount -> !amount.getKey().equals(this.currency))
			.map(amount -> new Money(amount.getValue(), amount.getKey()))
			.toList();
	}

}
