package org.dottedline.whitespace;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.WorkspaceCurrency;
import org.dottedline.security.Viewer;
import org.dottedline.whitespace.Cell.State;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Derives matrices and records what is known about cells. */
@Service
class WhitespaceService {

	private static final Pattern QUARTER = Pattern.compile("(19|20|21)\\d\\d-Q[1-4]");

	private static final BigDecimal MOST = new BigDecimal("1000000000000000");

	private final ChangeRoad road;

	private final Sights sights;

	private final WorkspaceCurrency currency;

	WhitespaceService(ChangeRoad road, Sights sights, WorkspaceCurrency currency) {
		this.road = road;
		this.sights = sights;
		this.currency = currency;
	}

	AccountMatrix matrix(Account account, boolean products, boolean geography) {
		Snapshot workspace = account.sight().workspace();
		return new AccountMatrix(account, this.currency.revenue(account.snapshot(), workspace),
				new Columns(workspace, products), geography);
	}

	PortfolioMatrix portfolio(Sight sight, boolean products) {
		Snapshot workspace = sight.workspace();
		return new PortfolioMatrix(new Columns(workspace, products),
				account -> this.currency.revenue(account.snapshot(), workspace));
	}

	Outcome update(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		String row = input.id("row");
		String column = input.id("column");
		Map<String, @Nullable Object> fields = fields(input);
		checkColumn(viewer, column);
		return this.road.run(Command.onAccount("updateCell", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			if (draft.find(RecordType.BUSINESS_UNIT, row) == null) {
				throw Refusal.notFound("row", "There is no unit with this id on this account.");
			}
			String buyer = input.idOrNull("likelyBuyerId");
			if (buyer != null && draft.find(RecordType.STAKEHOLDER, buyer) == null) {
				throw Refusal.notFound("likelyBuyerId", "There is no seat with this id on this account.");
			}
			String id = CellId.of(accountId, row, column);
			if (draft.find(RecordType.CELL, id) == null) {
				draft.add(RecordType.CELL, id, Map.of("accountId", accountId, "unitId", row, "columnId", column));
			}
			fields.forEach((field, value) -> draft.set(RecordType.CELL, id, field, value));
			checkStatus(draft, id, input);
			return id;
		}));
	}

	private void checkColumn(Viewer viewer, String column) {
		Snapshot workspace = this.sights.open(viewer).workspace();
		if (workspace.find(RecordType.PRODUCT_FAMILY, column) == null
				&& workspace.find(RecordType.PRODUCT, column) == null) {
			throw Refusal.notFound("column", "There is no product family or product with this id.");
		}
	}

	private static void checkStatus(Draft draft, String id, Input input) {
		GraphRecord cell = draft.find(RecordType.CELL, id);
		String status = cell == null ? null : cell.text("status");
		String state = cell == null ? null : cell.text("state");
		if (status == null || state == null || CellStatus.fits(status, State.valueOf(state))) {
			return;
		}
		if (input.has("status")) {
			throw Refusal.invalid("status", "A cell that is " + state + " has no status " + status + "; one of "
					+ String.join(", ", CellStatus.of(State.valueOf(state))) + ".");
		}
		draft.set(RecordType.CELL, id, "status", null);
	}

	private static Map<String, @Nullable Object> fields(Input input) {
		Map<String, @Nullable Object> fields = new HashMap<>();
		if (input.has("state")) {
			fields.put("state", input.choice("state"));
		}
		if (input.has("status")) {
			fields.put("status", status(input));
		}
		if (input.has("potential")) {
			potential(input.group("potential"), fields);
		}
		if (input.has("confidence")) {
			fields.put("confidence", input.number("confidence", 0, 1));
		}
		if (input.has("timeline")) {
			fields.put("timeline", quarter(input));
		}
		if (input.has("likelyBuyerId")) {
			fields.put("likelyBuyerId", input.idOrNull("likelyBuyerId"));
		}
		if (input.has("triggerEvent")) {
			fields.put("triggerEvent", input.text("triggerEvent", 1000));
		}
		if (input.has("competitor")) {
			fields.put("competitor", input.text("competitor"));
		}
		return fields;
	}

	private static @Nullable String status(Input input) {
		String status = input.text("status");
		if (status != null) {
			for (State state : State.values()) {
				if (CellStatus.fits(status, state)) {
					return status;
				}
			}
			throw Refusal.invalid("status", "There is no status " + status + ".");
		}
		return null;
	}

	private static void potential(@Nullable Input money, Map<String, @Nullable Object> fields) {
		if (money == null) {
			fields.put("potential", null);
			fields.put("currency", null);
			return;
		}
		BigDecimal amount = money.decimal("amount");
		if (amount == null || amount.signum() < 0 || amount.compareTo(MOST) > 0) {
			throw Refusal.invalid("potential", "The amount has to be from 0 to " + MOST.toPlainString() + ".");
		}
		try {
			fields.put("currency", Currency.getInstance(money.id("currency")).getCurrencyCode());
		}
		catch (IllegalArgumentException unknown) {
			throw Refusal.invalid("potential", "There is no currency " + money.id("currency") + "; give an ISO 4217 code such as EUR.");
		}
		fields.put("potential", amount.toPlainString());
	}

	private static @Nullable String quarter(Input input) {
		String quarter = input.text("timeline");
		if (quarter != null && !QUARTER.matcher(quarter).matches()) {
			throw Refusal.invalid("timeline", "“" + quarter + "” is no quarter; write it as 2027-Q3.");
		}
		return quarter;
	}

}
