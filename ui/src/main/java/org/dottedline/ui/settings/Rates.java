package org.dottedline.ui.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.schema.types.ExchangeRate;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Changed;
import org.dottedline.ui.api.Document;
import org.dottedline.ui.api.Edits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and changes the rates at which sums turn other currencies into the workspace's. */
@Component
class Rates {

	private static final Document READ = Document.named("exchange-rates");
	private static final Document SET = Document.named("set-exchange-rates");

	private final Api api;
	private final Edits edits;

	Rates(Api api, Edits edits) {
		this.api = api;
		this.edits = edits;
	}

	Values read() {
		return api.execute(READ, Values.class);
	}

	/** Sets one rate, or takes it away where it is null. */
	Changed set(String currency, LocalDate date, @Nullable BigDecimal rate) {
		var one = new HashMap<String, @Nullable Object>();
		one.put("currency", currency);
		one.put("date", date.toString());
		one.put("rate", rate == null ? null : rate.toPlainString());
		return edits.make(SET, Map.of("rates", List.of(one)));
	}

	record Values(String workspaceCurrency, List<ExchangeRate> exchangeRates) {
	}
}
