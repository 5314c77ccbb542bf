package org.dottedline.opportunity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.dottedline.access.Sights;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError.InvalidInputError;
import org.dottedline.change.UserError.NotFoundError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.AccountRevenue;
import org.dottedline.revenue.Amounts;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Quarter;
import org.dottedline.revenue.WorkspaceCurrency;
import org.dottedline.security.Viewer;
import org.dottedline.stakeholder.Tenures;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Makes one opportunity of cells of the matrix. */
@Service
class CellsToOpportunity {

	private static final int MOST_CELLS = 1000;

	private final ChangeRoad road;

	private final Sights sights;

	private final WorkspaceCurrency currency;

	CellsToOpportunity(ChangeRoad road, Sights sights, WorkspaceCurrency currency) {
		this.road = road;
		this.sights = sights;
		this.currency = currency;
	}

	Outcome create(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		String name = input.name("name");
		Snapshot workspace = this.sights.open(viewer).workspace();
		Map<String, @Nullable Object> fields = new HashMap<>();
		fields.put("accountId", accountId);
		fields.put("name", name);
		String stage = input.text("stage");
		fields.put("stage", stage == null ? Stages.FIRST : stage);
		fields.put("probability", input.number("probability", 0, 1));
		fields.put("ownerId", OpportunityService.owner(input, workspace));
		LocalDate closeDate = input.date("closeDate");
		List<Input> cells = input.groups("cells");
		if (cells.isEmpty() || cells.size() > MOST_CELLS) {
			throw Refusal.invalid("cells", "Choose 1 to " + MOST_CELLS + " cells.");
		}
		return this.road.run(Command.onAccount("createOpportunityFromCells", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			List<Chosen> chosen = chosen(cells, draft, workspace);
			Map<String, @Nullable Object> values = new HashMap<>(fields);
			values.put("closeDate", closeDate != null ? closeDate : endOfTimeline(chosen));
			Money sum = Objects.requireNonNull(chosen.stream().map(Chosen::amount).reduce(null, Money::sum));
			values.put("amount", sum.amount().toPlainString());
			values.put("currency", sum.currency());
			String id = draft.add(RecordType.OPPORTUNITY, values);
			addLineItems(draft, id, chosen, workspace);
			addBuyers(draft, id, chosen);
			new HandSetCells(draft, workspace).follow(OpportunityService.parts(draft, RecordType.LINE_ITEM, id));
			return id;
		}));
	}

	private static List<Chosen> chosen(List<Input> cells, Draft draft, Snapshot workspace) {
		Map<String, GraphRecord> recorded = new HashMap<>();
		draft.all(RecordType.CELL).forEach(cell -> recorded.put(cell.text("unitId") + "/" + cell.text("columnId"), cell));
		List<Chosen> chosen = new ArrayList<>();
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i < cells.size(); i++) {
			Input cell = cells.get(i);
			String row = cell.id("row");
			String column = cell.id("column");
			if (draft.find(RecordType.BUSINESS_UNIT, row) == null) {
				throw new Refusal(new NotFoundError(path(i, "row"), "There is no unit with this id on this account."));
			}
			if (workspace.find(RecordType.PRODUCT, column) == null && workspace.find(RecordType.PRODUCT_FAMILY, column) == null) {
				throw new Refusal(new NotFoundError(path(i, "column"), "There is no product family or product with this id."));
			}
			if (!pairs.add(row + "/" + column)) {
				throw new Refusal(new InvalidInputError(path(i, "column"), "This cell was chosen twice."));
			}
			GraphRecord known = recorded.get(row + "/" + column);
			if (known != null && "BLOCKED".equals(known.text("state"))) {
				throw new Refusal(new InvalidInputError(path(i, "row"),
						"This cell is blocked; open it before you sell into it."));
			}
			chosen.add(new Chosen(row, column, amount(cell, i, known, chosen), known));
		}
		return chosen;
	}

	private static Money amount(Input cell, int index, @Nullable GraphRecord known, List<Chosen> before) {
		Money given = Amounts.given(cell, "amount", path(index, "amount"));
		Money amount = given != null || known == null ? given : Money.of(known, "potential");
		if (amount == null) {
			throw new Refusal(new InvalidInputError(path(index, "amount"),
					"Nobody estimated this cell; say how much it is about."));
		}
		String currency = before.isEmpty() ? amount.currency() : before.getFirst().amount().currency();
		if (!currency.equals(amount.currency())) {
			throw new Refusal(new InvalidInputError(path(index, "amount"), "This one is in " + amount.currency()
					+ " and the first in " + currency + "; an opportunity is in one currency."));
		}
		return amount;
	}

	private static List<String> path(int index, String field) {
		return List.of("input", "cells", String.valueOf(index), field);
	}

	/** The last day of the latest quarter in which one of the cells could be sold. */
	private static @Nullable LocalDate endOfTimeline(List<Chosen> chosen) {
		return chosen.stream()
			.map(cell -> cell.recorded() == null ? null : Quarter.parse(cell.recorded().text("timeline")))
			.filter(Objects::nonNull)
			.max(Quarter::compareTo)
			.map(Quarter::lastDay)
			.orElse(null);
	}

	private void addLineItems(Draft draft, String opportunityId, List<Chosen> chosen, Snapshot workspace) {
		AccountRevenue revenue = this.currency.revenue(draft.base(), workspace);
		for (Chosen cell : chosen) {
			Map<String, Object> item = new HashMap<>();
			item.put("opportunityId", opportunityId);
			item.put("unitId", cell.row());
			item.put(workspace.find(RecordType.PRODUCT, cell.column()) != null ? "productId" : "familyId", cell.column());
			item.put("totalPrice", cell.amount().amount().toPlainString());
			item.put("currency", cell.amount().currency());
			item.put("fromWhitespace", !isSold(cell, revenue, workspace));
			draft.add(RecordType.LINE_ITEM, item);
		}
	}

	private static boolean isSold(Chosen cell, AccountRevenue revenue, Snapshot workspace) {
		String state = cell.recorded() == null ? null : cell.recorded().text("state");
		if (state != null) {
			return state.equals("SOLD");
		}
		return revenue.facts().entrySet().stream().anyMatch(fact -> {
			String soldId = fact.getKey().productId();
			GraphRecord product = workspace.find(RecordType.PRODUCT, soldId);
			boolean here = cell.column().equals(soldId)
					|| (product != null && cell.column().equals(product.text("familyId")));
			return here && fact.getValue().sold()
					&& (cell.row().equals(fact.getKey().unitId()) || cell.row().equals(fact.getKey().geographyId()));
		});
	}

	/** Who would sign for the cells has a part in the opportunity; the first is the main contact. */
	private static void addBuyers(Draft draft, String opportunityId, List<Chosen> chosen) {
		Set<String> persons = new HashSet<>();
		for (Chosen cell : chosen) {
			String seatId = cell.recorded() == null ? null : cell.recorded().text("likelyBuyerId");
			GraphRecord tenure = seatId == null ? null : Tenures.current(draft, seatId);
			if (tenure != null && persons.add(tenure.required("personId"))) {
				draft.add(RecordType.CONTACT_ROLE, Map.of("opportunityId", opportunityId, "personId",
						tenure.required("personId"), "role", "Likely buyer", "primary", persons.size() == 1));
			}
		}
	}

	/**
	 * A cell that was chosen.
	 * @param recorded what was recorded of it by hand; null when nothing was
	 */
	private record Chosen(String row, String column, Money amount, @Nullable GraphRecord recorded) {
	}

}
