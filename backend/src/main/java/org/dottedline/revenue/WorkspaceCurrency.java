package org.dottedline.revenue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;

import org.dottedline.graph.Snapshot;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The currency in which the workspace reckons: that of every amount that names none. */
@Component
public class WorkspaceCurrency {

	private final String code;

	private final Clock clock = Clock.systemUTC();

	WorkspaceCurrency(@Value("${dottedline.currency:USD}") String code) {
		this.code = Currency.getInstance(code).getCurrencyCode();
	}

	/** Its ISO 4217 code. */
	public String code() {
		return this.code;
	}

	/** The figures of an account as of today. */
	public AccountRevenue revenue(Snapshot account, Snapshot workspace) {
		return AccountRevenue.of(account, exchange(workspace));
	}

	/** The figures of an account as of a day, at the rates that are known now. */
	public AccountRevenue revenue(Snapshot account, Snapshot workspace, LocalDate day) {
		return AccountRevenue.of(account, new Exchange(this.code, day, exchange(workspace).rates()));
	}

	/** The workspace's rates as of today. */
	public Exchange exchange(Snapshot workspace) {
		return Exchange.of(workspace, this.code, LocalDate.now(this.clock));
	}

}
