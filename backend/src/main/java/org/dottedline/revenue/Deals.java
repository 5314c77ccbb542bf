package org.dottedline.revenue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** The opportunities of an account with what was sold in them. */
public final class Deals {

	private final Map<String, GraphRecord> opportunities;

	private final Map<String, Money> itemised = new HashMap<>();

	private Deals(Snapshot account) {
		this.opportunities = account.map(RecordType.OPPORTUNITY);
		for (GraphRecord item : account.all(RecordType.LINE_ITEM)) {
			Money price = Money.of(item, "totalPrice");
			Money known = this.itemised.get(item.required("opportunityId"));
			if (price != null && (known == null || known.currency().equals(price.currency()))) {
				this.itemised.put(item.required("opportunityId"), known == null ? price
						: new Money(known.amount().add(price.amount()), known.currency()));
			}
		}
	}

	static Deals of(Snapshot account) {
		return new Deals(account);
	}

	@Nullable GraphRecord opportunity(String id) {
		return this.opportunities.get(id);
	}

	/** What was won after a day: line items, else the opportunity's amount; null when nothing was. */
	@Nullable Money wonSince(LocalDate day, String currency) {
		Money sum = null;
		for (GraphRecord opportunity : this.opportunities.values()) {
			LocalDate closed = opportunity.date("closeDate");
			if (isWon(opportunity) && closed != null && closed.isAfter(day)) {
				Money itemised = this.itemised.get(opportunity.id());
				sum = Money.sum(sum,
						AccountRevenue.in(currency, itemised != null ? itemised : Money.of(opportunity, "amount")));
			}
		}
		return sum;
	}

	/** Whether an opportunity is won: as the CRM says, else when its stage is Closed Won. */
	public static boolean isWon(GraphRecord opportunity) {
		Object said = opportunity.value("isWon");
		return said != null ? (Boolean) said : "closed won".equals(stage(opportunity));
	}

	/** Whether an opportunity is won or lost: as the CRM says, else when its stage begins with Closed. */
	public static boolean isClosed(GraphRecord opportunity) {
		Object said = opportunity.value("isClosed");
		return said != null ? (Boolean) said : isWon(opportunity) || stage(opportunity).startsWith("closed");
	}

	private static String stage(GraphRecord opportunity) {
		return opportunity.text("stage", "").strip().toLowerCase(Locale.ROOT);
	}

}
