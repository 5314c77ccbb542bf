package org.dottedline.revenue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Turns amounts into the workspace's currency at the rate of a day: the latest that was set for that day or one before.
 * Nothing is rounded, so that sums of what was turned are exact.
 */
public final class Exchange {

	private final String currency;

	private final LocalDate today;

	private final List<ExchangeRate> rates;

	private final Map<String, NavigableMap<LocalDate, BigDecimal>> byCurrency = new HashMap<>();

	/**
	 * Rates.
	 * @param today the day as of which everything is reckoned
	 */
	public Exchange(String currency, LocalDate today, List<ExchangeRate> rates) {
		this.currency = currency;
		this.today = today;
		this.rates = rates;
		rates.forEach(rate -> this.byCurrency.computeIfAbsent(rate.currency(), any -> new TreeMap<>())
			.put(rate.date(), rate.rate()));
	}

	/** The rates of a workspace. */
	static Exchange of(Snapshot workspace, String currency, LocalDate today) {
		return workspace.derive(Exchange.class, known -> known.currency.equals(currency) && known.today.equals(today),
				any -> new Exchange(currency, today,
						any.all(RecordType.EXCHANGE_RATE)
							.stream()
							.map(ExchangeRate::of)
							.sorted(Comparator.comparing(ExchangeRate::currency).thenComparing(ExchangeRate::date))
							.toList()));
	}

	/** Whether both turn every amount alike. */
	boolean sameAs(Exchange other) {
		return this == other || (this.currency.equals(other.currency) && this.today.equals(other.today)
				&& this.rates.equals(other.rates));
	}

	/** The currency that amounts are turned into. */
	public String currency() {
		return this.currency;
	}

	/** The day as of which everything is reckoned. */
	public LocalDate today() {
		return this.today;
	}

	/** An amount at today's rate; null where there is no amount or no rate. */
	public @Nullable Money convert(@Nullable Money money) {
		return convert(money, this.today);
	}

	/** An amount at the rate of a day; null where there is no amount or no rate. */
	public @Nullable Money convert(@Nullable Money money, LocalDate day) {
		if (money == null || money.currency().equals(this.currency)) {
			return money;
		}
		NavigableMap<LocalDate, BigDecimal> rates = this.byCurrency.get(money.currency());
		Map.Entry<LocalDate, BigDecimal> rate = rates == null ? null : rates.floorEntry(day);
		return rate == null ? null : new Money(money.amount().multiply(rate.getValue()), this.currency);
	}

	List<ExchangeRate> rates() {
		return this.rates;
	}

	/** What one unit of a currency is worth from a day on. */
	public record ExchangeRate(String currency, LocalDate date, BigDecimal rate) {

		static ExchangeRate of(GraphRecord record) {
			return new ExchangeRate(record.required("currency"), LocalDate.parse(record.required("date")),
					new BigDecimal(record.required("rate")));
		}

	}

}
