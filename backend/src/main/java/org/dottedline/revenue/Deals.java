package org.dottedline.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** The opportunities of an account with what was sold in them. */
public final class Deals {

	private final Map<String, GraphRecord> opportunities;

	private final Map<String, List<Money>> itemised = new HashMap<>();

	private Deals(Snapshot account) {
		this.opportunities = account.map(RecordType.OPPORTUNITY);
		for (GraphRecord item : account.all(RecordType.LINE_ITEM)) {
			Money price = Money.of(item, "totalPrice");
			if (price != null) {
				this.itemised.computeIfAbsent(item.required("opportunityId"), any -> new ArrayList<>()).add(price);
			}
		}
	}

	static Deals of(Snapshot account) {
		return new Deals(account);
	}

	@Nullable GraphRecord opportunity(String id) {
		return this.opportunities.get(id);
	}

	/** Adds what was won after a day: line items, else the opportunity's amount, each at the rate of its day. */
	void addWonSince(LocalDate day, Sum sum) {
		for (GraphRecord opportunity : this.opportunities.values()) {
			LocalDate closed = opportunity.date("closeDate");
			if (isWon(opportunity) && closed != null && closed.isAfter(day)) {
				List<Money> itemised = this.itemised.get(opportunity.id());
				if (itemised == null) {
					sum.add(Money.of(opportunity, "amount"), closed);
				}
				else {
					itemised.forEach(price -> sum.add(price, closed));
				}
			}
		}
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
