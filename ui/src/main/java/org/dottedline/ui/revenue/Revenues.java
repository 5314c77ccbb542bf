package org.dottedline.ui.revenue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.CellSheet;
import org.dottedline.schema.types.DealToDefend;
import org.dottedline.schema.types.Fit;
import org.dottedline.schema.types.Forecast;
import org.dottedline.schema.types.RenewalCalendar;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;

/** Reads what accounts bring and when, and sells. */
@Component
class Revenues {

	private static final Document ACCOUNT = Document.named("revenue");
	private static final Document ALL = Document.named("portfolio-revenue");
	private static final Document CREATE = Document.named("create-opportunity-from-cells");
	private static final Document WIN = Document.named("win-opportunity");
	private static final Document LOSE = Document.named("lose-opportunity");

	private static final Document DECIDE = Document.named("update-account");
	private static final Document TAKE_IN = Document.named("import-cells");

	private final Api api;

	Revenues(Api api) {
		this.api = api;
	}

	/** An account that the viewer may see. */
	Account of(String id) {
		return api.execute(ACCOUNT, Map.of("id", id), OfAccount.class).account();
	}

	/** All accounts that the viewer may see together. */
	OfAll ofAll() {
		return api.execute(ALL, OfAll.class);
	}

	/** Makes one opportunity of cells and answers why not; empty when it was done. */
	String sell(String account, String name, @Nullable LocalDate closeDate, List<OpenCell> cells) {
		var input = new HashMap<String, @Nullable Object>();
		input.put("accountId", account);
		input.put("name", name);
		input.put("closeDate", closeDate == null ? null : closeDate.toString());
		input.put("cells", cells.stream().map(cell -> Map.of("row", cell.row(), "column", cell.column())).toList());
		return send(CREATE, input);
	}

	/** Records whether an account is positioned to grow and answers why not; empty when it was done. */
	String decide(String account, @Nullable Fit fit, String reason) {
		var input = new HashMap<String, @Nullable Object>();
		input.put("id", account);
		input.put("fit", fit == null ? null : fit.name());
		input.put("fitReason", reason);
		return send(DECIDE, input);
	}

	String win(String opportunity) {
		return send(WIN, Map.of("id", opportunity));
	}

	String lose(String opportunity) {
		return send(LOSE, Map.of("id", opportunity));
	}

	/** Takes an uploaded sheet of cells in, or only tries it. */
	Taken takeIn(String account, String upload, boolean dryRun) {
		return api.execute(TAKE_IN, Map.of("input", Map.of("accountId", account, "uploadId", upload, "dryRun", dryRun)), TakenIn.class).done();
	}

	private String send(Document document, Map<String, @Nullable Object> input) {
		return api.execute(document, Map.of("input", input), Done.class).done().errors().stream().map(Problem::message).findFirst()
				.orElse("");
	}

	record OfAccount(Account account) {
	}

	record OfAll(Forecast whitespaceForecast, RenewalCalendar renewals, List<DealToDefend> dealsToDefend) {
	}

	record Done(Answer done) {
	}

	record Answer(List<Problem> errors) {
	}

	record TakenIn(Taken done) {
	}

	/** @param sheet how it was read, null when it could not be */
	record Taken(List<Problem> errors, @Nullable CellSheet sheet) {
	}

	/** @param path where in the input, null where it was not asked for */
	record Problem(String code, String message, @Nullable List<String> path) {
	}
}
