package org.dottedline.revenue;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.change.Mutations;
import org.dottedline.revenue.Exchange.ExchangeRate;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The rates of currencies as the API reads and changes them. */
@Controller
class ExchangeRateController {

	private final ExchangeRateService service;

	private final WorkspaceCurrency currency;

	private final Sights sights;

	private final Mutations mutations;

	ExchangeRateController(ExchangeRateService service, WorkspaceCurrency currency, Sights sights, Mutations mutations) {
		this.service = service;
		this.currency = currency;
		this.sights = sights;
		this.mutations = mutations;
	}

	@QueryMapping
	String workspaceCurrency() {
		return this.currency.code();
	}

	@QueryMapping
	List<ExchangeRate> exchangeRates() {
		return this.currency.exchange(this.sights.open().workspace()).rates();
	}

	@MutationMapping
	Map<String, Object> setExchangeRates(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "rates", this.service::set, id -> exchangeRates());
	}

}
