package org.dottedline.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.account.AccountsInSight;
import org.dottedline.account.OpenCells;
import org.dottedline.change.Mutations;
import org.dottedline.change.Refusal;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Sum;
import org.dottedline.revenue.WorkspaceCurrency;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Contracts and their renewals as the API reads and changes them. */
@Controller
class ContractController {

	/** A plan looks ahead a year and a half. */
	private static final int MONTHS_AHEAD = 18;

	private final ContractService service;

	private final Sights sights;

	private final AccountsInSight portfolio;

	private final WorkspaceCurrency currency;

	private final OpenCells openCells;

	private final Mutations mutations;

	private final Clock clock = Clock.systemUTC();

	ContractController(ContractService service, Sights sights, AccountsInSight portfolio, WorkspaceCurrency currency,
			OpenCells openCells, Mutations mutations) {
		this.service = service;
		this.sights = sights;
		this.portfolio = portfolio;
		this.currency = currency;
		this.openCells = openCells;
		this.mutations = mutations;
	}

	@SchemaMapping
	List<Contract> contracts(Account account) {
		return account.snapshot()
			.all(RecordType.CONTRACT)
			.stream()
			.sorted(Comparator.comparing((GraphRecord record) -> record.text("end", "9999")).thenComparing(GraphRecord::id))
			.map(record -> Contract.of(account, record))
			.toList();
	}

	@SchemaMapping
	RenewalCalendar renewals(Account account, @Argument @Nullable LocalDate from, @Argument @Nullable LocalDate to) {
		return calendar(List.of(account), from, to);
	}

	@QueryMapping
	RenewalCalendar renewals(@Argument @Nullable LocalDate from, @Argument @Nullable LocalDate to,
			DataFetchingEnvironment environment) {
		Sight sight = this.sights.open();
		return calendar(this.portfolio.of(sight, environment.getArgument("filter")), from, to);
	}

	private RenewalCalendar calendar(List<Account> accounts, @Nullable LocalDate from, @Nullable LocalDate to) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate first = from == null ? today : from;
		LocalDate last = to == null ? first.plusMonths(MONTHS_AHEAD) : to;
		if (last.isBefore(first)) {
			throw Refusal.invalid("to", "The last day, " + last + ", is before the first, " + first + ".");
		}
		Exchange exchange = this.currency.exchange(this.sights.open().workspace());
		Sum whitespace = new Sum(exchange);
		accounts.forEach(account -> this.openCells.of(account).forEach(cell -> whitespace.add(Money.of(cell, "potential"))));
		return RenewalCalendar.of(accounts, first, last, today, exchange, whitespace);
	}

	@MutationMapping
	Map<String, Object> createContract(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "contract", this.service::create, this::contract);
	}

	@MutationMapping
	Map<String, Object> updateContract(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "contract", this.service::update, this::contract);
	}

	@MutationMapping
	Map<String, Object> removeContract(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.service::remove, id -> id);
	}

	private @Nullable Contract contract(String id) {
		Account account = Account.of(this.sights.open(), this.service.accountOf(id));
		return account == null ? null : Contract.of(account, id);
	}

}
