package org.dottedline.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.dottedline.account.Account;
import org.dottedline.graph.RecordType;
import org.dottedline.revenue.Contracts;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a contract renews.
 * @param defend whether it is so near that it has to be defended by now
 */
public record Renewal(LocalDate date, Contract contract, State state, boolean defend) {

	/** The renewal of a contract; null when it has none. */
	static @Nullable Renewal of(Contract contract, LocalDate today) {
		LocalDate date = contract.renewalDate();
		if (date == null || !contract.mayRenew()) {
			return null;
		}
		State state = contract.renewedBy() != null ? State.RENEWED : date.isBefore(today) ? State.LAPSED : State.DUE;
		return new Renewal(date, contract, state, state == State.DUE && Contracts.isToBeDefended(date, today));
	}

	/** What of an account is still to be renewed from today to a day, both included. */
	public static List<Renewal> due(Account account, LocalDate today, LocalDate last) {
		return of(account, today).stream()
			.filter(renewal -> renewal.state == State.DUE && !renewal.date.isAfter(last))
			.toList();
	}

	/** All renewals of an account, in no particular order. */
	static List<Renewal> of(Account account, LocalDate today) {
		return account.snapshot()
			.all(RecordType.CONTRACT)
			.stream()
			.map(record -> of(Contract.of(account, record), today))
			.filter(Objects::nonNull)
			.toList();
	}

	public Account account() {
		return this.contract.account();
	}

	/** What became of it. */
	public enum State {

		DUE, RENEWED, LAPSED

	}

}
