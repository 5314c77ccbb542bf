package org.dottedline.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.contract.Renewal.State;
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

	static RenewalCalendar of(List<Account> accounts, LocalDate from, LocalDate to, LocalDate today, String currency,
			@Nullable Money whitespace) {
		List<Renewal> renewals = accounts.stream()
			.flatMap(account -> Renewal.of(account, today).stream())
			.filter(renewal -> !renewal.date().isBefore(from) && !renewal.date().isAfter(to))
			.sorted(Comparator.comparing(Renewal::date).thenComparing(renewal -> renewal.contract().id()))
			.toList();
		Sum all = sum(renewals, currency);
		return new RenewalCalendar(from, to, renewals, all.total(), of(State.RENEWED, renewals, currency),
				of(State.DUE, renewals, currency), whitespace, all.others());
	}

	private static @Nullable Money of(State state, List<Renewal> renewals, String currency) {
		return sum(renewals.stream().filter(renewal -> renewal.state() == state).toList(), currency).total();
	}

	private static Sum sum(List<Renewal> renewals, String currency) {
		Sum sum = new Sum(currency);
		renewals.forEach(renewal -> sum.add(renewal.contract().value()));
		return sum;
	}

}
