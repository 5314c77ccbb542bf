package org.dottedline.revenue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A sum in the workspace's currency in the making. What no rate turns into it is kept apart by currency, never dropped.
 * Not safe for several threads.
 */
public final class Sum {

	private final Exchange exchange;

	private final Map<String, Money> others;

	private @Nullable Money total;

	public Sum(Exchange exchange) {
		this(exchange, new TreeMap<>());
	}

	/**
	 * A sum of several.
	 * @param others where all of them keep what cannot be turned
	 */
	public Sum(Exchange exchange, Map<String, Money> others) {
		this.exchange = exchange;
		this.others = others;
	}

	/** Adds an amount at today's rate; an absent one counts as nothing. */
	public Sum add(@Nullable Money money) {
		return add(money, this.exchange.today());
	}

	/** Adds an amount at the rate of a day; an absent one counts as nothing. */
	public Sum add(@Nullable Money money, LocalDate day) {
		if (money == null) {
			return this;
		}
		Money converted = this.exchange.convert(money, day);
		if (converted == null) {
			this.others.merge(money.currency(), money, Money::sum);
		}
		else {
			this.total = Money.sum(this.total, converted);
		}
		return this;
	}

	/** What there is in the currency; null when there is nothing. */
	public @Nullable Money total() {
		return this.total;
	}

	/** What there is in currencies without a rate, one amount for each. */
	public List<Money> others() {
		return List.copyOf(this.others.values());
	}

	/** Whether nothing was added. */
	public boolean isEmpty() {
		return this.total == null && this.others.isEmpty();
	}

}
