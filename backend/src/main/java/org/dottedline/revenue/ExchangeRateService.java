package org.dottedline.revenue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Streams;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Sets the rates of currencies. */
@Service
class ExchangeRateService {

	private static final int MOST = 10_000;

	private static final BigDecimal HIGHEST = new BigDecimal("1000000000");

	private static final int DECIMALS = 18;

	private final ChangeRoad road;

	private final WorkspaceCurrency currency;

	ExchangeRateService(ChangeRoad road, WorkspaceCurrency currency) {
		this.road = road;
		this.currency = currency;
	}

	Outcome set(Viewer viewer, Input input) {
		if (!viewer.administrator()) {
			throw Refusal.forbidden("rates", "Only an administrator may set rates.");
		}
		Map<Day, @Nullable BigDecimal> wanted = read(input.groups("rates"));
		return this.road.run(Command.onWorkspace("setExchangeRates", viewer, input.clientMutationId(), drafts -> {
			Draft workspace = drafts.workspace();
			Map<Day, String> known = new HashMap<>();
			for (GraphRecord rate : workspace.all(RecordType.EXCHANGE_RATE)) {
				known.put(new Day(rate.required("currency"), LocalDate.parse(rate.required("date"))), rate.id());
			}
			wanted.forEach((day, rate) -> set(workspace, day, known.get(day), rate));
			return Streams.WORKSPACE;
		}));
	}

	private static void set(Draft workspace, Day day, @Nullable String known, @Nullable BigDecimal rate) {
		if (rate == null && known != null) {
			workspace.remove(RecordType.EXCHANGE_RATE, known);
		}
		else if (rate != null && known != null) {
			workspace.set(RecordType.EXCHANGE_RATE, known, "rate", rate.toPlainString());
		}
		else if (rate != null) {
			workspace.add(RecordType.EXCHANGE_RATE,
					Map.of("currency", day.currency(), "date", day.date().toString(), "rate", rate.toPlainString()));
		}
	}

	private Map<Day, @Nullable BigDecimal> read(List<Input> rates) {
		if (rates.isEmpty() || rates.size() > MOST) {
			throw Refusal.invalid("rates", "Give 1 to " + MOST + " rates; these are " + rates.size() + ".");
		}
		Map<Day, @Nullable BigDecimal> wanted = new LinkedHashMap<>();
		List<UserError> errors = new ArrayList<>();
		for (int place = 0; place < rates.size(); place++) {
			try {
				Day day = day(rates.get(place));
				if (wanted.containsKey(day)) {
					throw Refusal.invalid("date", "This currency and day are in the list already.");
				}
				wanted.put(day, rate(rates.get(place)));
			}
			catch (Refusal refusal) {
				String at = String.valueOf(place);
				refusal.errors().forEach(error -> errors.add(error.at(List.of("input", "rates", at, error.path().getLast()))));
			}
		}
		if (!errors.isEmpty()) {
			throw new Refusal(errors);
		}
		return wanted;
	}

	private Day day(Input rate) {
		String code = Amounts.currency(rate.id("currency"), List.of("input", "currency"));
		if (code.equals(this.currency.code())) {
			throw Refusal.invalid("currency", "Sums are made in " + code + "; it needs no rate.");
		}
		LocalDate date = rate.date("date");
		if (date == null) {
			throw Refusal.invalid("date", "Give the first day of the rate.");
		}
		return new Day(code, date);
	}

	private static @Nullable BigDecimal rate(Input input) {
		BigDecimal rate = input.decimal("rate");
		if (rate != null && (rate.signum() <= 0 || rate.compareTo(HIGHEST) > 0 || rate.stripTrailingZeros().scale() > DECIMALS)) {
			throw Refusal.invalid("rate", "A rate is more than 0 and at most " + HIGHEST.toPlainString() + ", with " + DECIMALS
					+ " decimals at most.");
		}
		return rate == null ? null : rate.stripTrailingZeros();
	}

	/** A currency and the first day of a rate of it. */
	private record Day(String currency, LocalDate date) {
	}

}
