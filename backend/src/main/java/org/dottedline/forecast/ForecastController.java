package org.dottedline.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.account.AccountsInSight;
import org.dottedline.account.OpenCells;
import org.dottedline.change.Refusal;
import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.Quarter;
import org.dottedline.revenue.WorkspaceCurrency;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Forecasts, and what became of whitespace, as the API reads them. */
@Controller
class ForecastController {

	private static final int MOST_QUARTERS = 40;

	private final Sights sights;

	private final AccountsInSight portfolio;

	private final WorkspaceCurrency currency;

	private final OpenCells openCells;

	private final Clock clock = Clock.systemUTC();

	ForecastController(Sights sights, AccountsInSight portfolio, WorkspaceCurrency currency, OpenCells openCells) {
		this.sights = sights;
		this.portfolio = portfolio;
		this.currency = currency;
		this.openCells = openCells;
	}

	@SchemaMapping
	Forecast whitespaceForecast(Account account, @Argument @Nullable String from, @Argument int quarters) {
		return forecast(List.of(account), from, quarters);
	}

	@QueryMapping
	Forecast whitespaceForecast(@Argument @Nullable String from, @Argument int quarters,
			DataFetchingEnvironment environment) {
		return forecast(this.portfolio.of(this.sights.open(), environment.getArgument("filter")), from, quarters);
	}

	private Forecast forecast(List<Account> accounts, @Nullable String from, int quarters) {
		Quarter first = from == null ? Quarter.of(LocalDate.now(this.clock)) : Quarter.parse(from);
		if (first == null) {
			throw Refusal.invalid("from", "“" + from + "” is no quarter; write it as 2027-Q3.");
		}
		if (quarters < 1 || quarters > MOST_QUARTERS) {
			throw Refusal.invalid("quarters", "Ask for 1 to " + MOST_QUARTERS + " quarters.");
		}
		List<Expectation> expectations = new ArrayList<>();
		accounts.forEach(account -> expectations.addAll(Expectation.of(account, this.openCells.of(account))));
		return Forecast.of(expectations, first, quarters, exchange());
	}

	@SchemaMapping
	Conversion whitespaceConversion(Account account, @Argument @Nullable LocalDate from,
			@Argument @Nullable LocalDate to) {
		return conversion(List.of(account), from, to);
	}

	@QueryMapping
	Conversion whitespaceConversion(@Argument @Nullable LocalDate from, @Argument @Nullable LocalDate to,
			DataFetchingEnvironment environment) {
		return conversion(this.portfolio.of(this.sights.open(), environment.getArgument("filter")), from, to);
	}

	private Conversion conversion(List<Account> accounts, @Nullable LocalDate from, @Nullable LocalDate to) {
		LocalDate last = to == null ? LocalDate.now(this.clock) : to;
		LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
		if (last.isBefore(first)) {
			throw Refusal.invalid("to", "The last day, " + last + ", is before the first, " + first + ".");
		}
		Conversion.Counting counting = new Conversion.Counting(first, last, exchange());
		accounts.forEach(account -> counting.add(account, this.openCells.of(account)));
		return counting.done();
	}

	private Exchange exchange() {
		return this.currency.exchange(this.sights.open().workspace());
	}

}
