package org.dottedline.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.dottedline.account.Account;
import org.dottedline.contract.Renewal.State;
import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Sum;
import org.jspecify.annotations.Nullable;

/**
 * What renews from a day to another, both included, beside what could still be sold to the same accounts.
 * @param value of all of it
 * @param renewed of what is renewed already
 * @param due of what is still to be renewed
 * @param whitespace what the open cells of the accounts are worth
 */
record RenewalCalendar(LocalDate from, LocalDate to, List<Renewal> renewals, @Nullable Money value,
		@Nullable Money renewed, @Nullable Money due, @Nullable Money whitespace, List<Money> unconverted) {

	static RenewalCalendar of(List<Account> accounts, LocalDate from, LocalDate to, LocalDate today, Exchange exchange,
			Sum whitespace) {
		List<Renewal> renewals = accounts.stream()
			.flatMap(account -> Renewal.of(account, today).stream())
			.filter(renewal -> !renewal.date().isBefore(from) && !renewal.date().isAfter(to))
			.sorted(Comparator.comparing(Renewal::date).thenComparing(renewal -> renewal.contract().id()))
			.toList();
		Sum all = sum(renewals, exchange);
		return new RenewalCalendar(from, to, renewals, all.total(), of(State.RENEWED, renewals, exchange),
				of(State.DUE, renewals, exchange), whitespace.total(), together(all.others(), whitespace.others()));
	}

	private static @Nullable Money of(State state, List<Renewal> renewals, Exchange exchange) {
		return sum(renewals.stream().filter(renewal -> renewal.state() == state).toList(), exchange).total();
	}

	private static Sum sum(List<Renewal> renewals, Exchange exchange) {
		Sum sum = new Sum(exchange);
		renewals.forEach(renewal -> sum.add(renewal.contract().value()));
		return sum;
	}

	private static List<Money> together(List<Money> some, List<Money> more) {
		Map<String, Money> byCurrency = new TreeMap<>();
		Stream.of(some, more)
			.flatMap(List::stream)
			.forEach(money -> byCurrency.merge(money.currency(), money, Money::sum));
		return List.copyOf(byCurrency.values());
	}

}
