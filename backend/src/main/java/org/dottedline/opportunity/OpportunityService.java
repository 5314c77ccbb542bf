package org.dottedline.opportunity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.account.ExternalId;
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
import org.dottedline.revenue.Amounts;
import org.dottedline.revenue.Deals;
import org.dottedline.revenue.Money;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Changes opportunities and lets their cells follow. One that was imported is its source's: what the source says of it
 * is changed there, or the next import would take the change back without a word.
 */
@Service
class OpportunityService {

	private final ChangeRoad road;

	private final Whereabouts whereabouts;

	private final Sights sights;

	private final Clock clock = Clock.systemUTC();

	OpportunityService(ChangeRoad road, Whereabouts whereabouts, Sights sights) {
		this.road = road;
		this.whereabouts = whereabouts;
		this.sights = sights;
	}

	/** The account of an opportunity; null when there is no such opportunity. */
	@Nullable String accountOf(String id) {
		return this.whereabouts.accountOf(RecordType.OPPORTUNITY, id);
	}

	Outcome update(Viewer viewer, Input input) {
		Map<String, @Nullable Object> fields = new HashMap<>();
		if (input.has("name")) {
			fields.put("name", input.name("name"));
		}
		if (input.has("stage")) {
			fields.put("stage", input.name("stage"));
			fields.put("isWon", null);
			fields.put("isClosed", null);
		}
		if (input.has("closeDate")) {
			fields.put("closeDate", input.date("closeDate"));
		}
		if (input.has("probability")) {
			fields.put("probability", input.number("probability", 0, 1));
		}
		if (input.has("ownerId")) {
			fields.put("ownerId", owner(input, this.sights.open(viewer).workspace()));
		}
		Money amount = Amounts.given(input, "amount");
		boolean sells = input.has("stage") || input.has("lineItems");
		return change("updateOpportunity", viewer, input, sells, (draft, opportunity) -> {
			fields.forEach((field, value) -> draft.set(RecordType.OPPORTUNITY, opportunity.id(), field, value));
			if (input.has("lineItems")) {
				setPrices(draft, opportunity.id(), input.groups("lineItems"));
			}
			if (input.has("amount")) {
				setAmount(draft, opportunity.id(), amount);
			}
		});
	}

	Outcome win(Viewer viewer, Input input) {
		return close("winOpportunity", Stages.WON, viewer, input);
	}

	Outcome lose(Viewer viewer, Input input) {
		return close("loseOpportunity", Stages.LOST, viewer, input);
	}

	private Outcome close(String command, String stage, Viewer viewer, Input input) {
		LocalDate given = input.date("closeDate");
		LocalDate day = given != null ? given : LocalDate.now(this.clock);
		return change(command, viewer, input, true, (draft, opportunity) -> {
			draft.set(RecordType.OPPORTUNITY, opportunity.id(), "stage", stage);
			draft.set(RecordType.OPPORTUNITY, opportunity.id(), "isWon", stage.equals(Stages.WON));
			draft.set(RecordType.OPPORTUNITY, opportunity.id(), "isClosed", true);
			draft.set(RecordType.OPPORTUNITY, opportunity.id(), "probability", null);
			if (given != null || !Deals.isClosed(opportunity)) {
				draft.set(RecordType.OPPORTUNITY, opportunity.id(), "closeDate", day);
			}
		});
	}

	Outcome remove(Viewer viewer, Input input) {
		return change("removeOpportunity", viewer, input, true, (draft, opportunity) -> {
			for (RecordType part : List.of(RecordType.LINE_ITEM, RecordType.CONTACT_ROLE)) {
				parts(draft, part, opportunity.id()).forEach(record -> draft.remove(part, record.id()));
			}
			draft.remove(RecordType.OPPORTUNITY, opportunity.id());
		});
	}

	/** @param sells whether what was set by hand of its cells gives way to what the opportunity says of them now */
	private Outcome change(String command, Viewer viewer, Input input, boolean sells, BiConsumer<Draft, GraphRecord> work) {
		String id = input.id("id");
		String accountId = accountOf(id);
		if (accountId == null) {
			throw Refusal.unseen("id");
		}
		Snapshot workspace = this.sights.open(viewer).workspace();
		return this.road.run(Command.onAccount(command, viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			GraphRecord opportunity = draft.find(RecordType.OPPORTUNITY, id);
			if (opportunity == null) {
				throw Refusal.unseen("id");
			}
			checkIsOurs(opportunity);
			work.accept(draft, opportunity);
			if (sells) {
				new HandSetCells(draft, workspace).follow(parts(draft, RecordType.LINE_ITEM, id));
			}
			return id;
		}));
	}

	private static void checkIsOurs(GraphRecord opportunity) {
		List<ExternalId> sources = ExternalId.of(opportunity);
		if (!sources.isEmpty()) {
			throw Refusal.forbidden("id", "This opportunity is kept in " + sources.getFirst().source()
					+ "; change it there and import it again.");
		}
	}

	static @Nullable String owner(Input input, Snapshot workspace) {
		String ownerId = input.idOrNull("ownerId");
		if (ownerId != null && workspace.find(RecordType.MEMBER, ownerId) == null) {
			throw Refusal.notFound("ownerId", "There is no member with this id.");
		}
		return ownerId;
	}

	static List<GraphRecord> parts(Draft draft, RecordType type, String opportunityId) {
		return draft.all(type)
			.stream()
			.filter(part -> opportunityId.equals(part.text("opportunityId")))
			.toList();
	}

	/** Gives line items other prices; the opportunity's amount is their sum. */
	private static void setPrices(Draft draft, String opportunityId, List<Input> prices) {
		for (int i = 0; i < prices.size(); i++) {
			List<String> path = List.of("input", "lineItems", String.valueOf(i));
			GraphRecord item = draft.find(RecordType.LINE_ITEM, prices.get(i).id("id"));
			if (item == null || !opportunityId.equals(item.text("opportunityId"))) {
				throw new Refusal(new NotFoundError(child(path, "id"), "This opportunity has no such line item."));
			}
			Money price = Amounts.given(prices.get(i), "totalPrice", child(path, "totalPrice"));
			if (price == null) {
				throw new Refusal(new InvalidInputError(child(path, "totalPrice"), "Say what it costs."));
			}
			setPrice(draft, item.id(), price);
		}
		Money sum = null;
		for (GraphRecord item : parts(draft, RecordType.LINE_ITEM, opportunityId)) {
			Money price = Money.of(item, "totalPrice");
			if (sum != null && price != null && !sum.currency().equals(price.currency())) {
				throw Refusal.invalid("lineItems", "An opportunity is in one currency; give all its line items in it.");
			}
			sum = Money.sum(sum, price);
		}
		put(draft, opportunityId, sum);
	}

	/** The amount of an opportunity with one line item is that item's price; of several it cannot be told how to share it. */
	private static void setAmount(Draft draft, String opportunityId, @Nullable Money amount) {
		List<GraphRecord> items = parts(draft, RecordType.LINE_ITEM, opportunityId);
		if (items.size() == 1 && amount != null) {
			setPrice(draft, items.getFirst().id(), amount);
		}
		else if (!items.isEmpty() && !Objects.equals(amount, sum(items))) {
			throw Refusal.invalid("amount", "It has " + items.size()
					+ " line items, of which the amount is the sum; change their prices instead.");
		}
		put(draft, opportunityId, amount);
	}

	private static @Nullable Money sum(List<GraphRecord> items) {
		return items.stream().map(item -> Money.of(item, "totalPrice")).reduce(null, Money::sum);
	}

	private static void setPrice(Draft draft, String itemId, Money price) {
		draft.set(RecordType.LINE_ITEM, itemId, "totalPrice", price.amount().toPlainString());
		draft.set(RecordType.LINE_ITEM, itemId, "currency", price.currency());
	}

	private static void put(Draft draft, String opportunityId, @Nullable Money amount) {
		draft.set(RecordType.OPPORTUNITY, opportunityId, "amount",
				amount == null ? null : amount.amount().toPlainString());
		if (amount != null) {
			draft.set(RecordType.OPPORTUNITY, opportunityId, "currency", amount.currency());
		}
	}

	private static List<String> child(List<String> path, String field) {
		List<String> child = new ArrayList<>(path);
		child.add(field);
		return List.copyOf(child);
	}

}
