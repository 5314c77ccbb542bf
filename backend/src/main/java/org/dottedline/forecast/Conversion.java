package org.dottedline.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.Deals;
import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Places;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.revenue.Sum;
import org.jspecify.annotations.Nullable;

/**
 * What became of whitespace: of sales that were made from open cells, or into cells that somebody had estimated.
 * @param won what was won from a day to another
 * @param lost what was lost in that time
 * @param inProgress what is being sold now
 * @param open what the open cells are worth now
 * @param pursued the part of all of it that was or is being sold, 0 to 1; null when there is nothing
 */
record Conversion(LocalDate from, LocalDate to, int wonCount, @Nullable Money won, @Nullable Money lost,
		@Nullable Money inProgress, @Nullable Money open, @Nullable Double pursued) {

	/** A conversion in the making. */
	static final class Counting {

		private final LocalDate from;

		private final LocalDate to;

		private final Sum won;

		private final Sum lost;

		private final Sum inProgress;

		private final Sum open;

		private int wonCount;

		Counting(LocalDate from, LocalDate to, Exchange exchange) {
			this.from = from;
			this.to = to;
			this.won = new Sum(exchange);
			this.lost = new Sum(exchange);
			this.inProgress = new Sum(exchange);
			this.open = new Sum(exchange);
		}

		Counting add(Account account, List<GraphRecord> openCells) {
			Snapshot snapshot = account.snapshot();
			Snapshot workspace = account.sight().workspace();
			Set<String> estimated = snapshot.all(RecordType.CELL)
				.stream()
				.filter(cell -> cell.text("potential") != null)
				.map(cell -> cell.text("unitId") + '/' + cell.text("columnId"))
				.collect(Collectors.toSet());
			for (GraphRecord item : snapshot.all(RecordType.LINE_ITEM)) {
				GraphRecord opportunity = snapshot.find(RecordType.OPPORTUNITY, item.text("opportunityId"));
				if (opportunity != null && (item.flag("fromWhitespace") || isEstimated(item, snapshot, workspace, estimated))) {
					count(opportunity, Money.of(item, "totalPrice"));
				}
			}
			openCells.forEach(cell -> this.open.add(Money.of(cell, "potential")));
			return this;
		}

		private static boolean isEstimated(GraphRecord item, Snapshot account, Snapshot workspace, Set<String> estimated) {
			String soldId = item.text("productId", item.text("familyId", ""));
			RevenueFact.Key place = Places.of(account).ofLineItem(item, soldId);
			GraphRecord product = workspace.find(RecordType.PRODUCT, soldId);
			String family = product == null ? null : product.text("familyId");
			return List.of(place.unitId(), place.geographyId())
				.stream()
				.anyMatch(row -> estimated.contains(row + '/' + soldId) || estimated.contains(row + '/' + family));
		}

		private void count(GraphRecord opportunity, @Nullable Money price) {
			if (!Deals.isClosed(opportunity)) {
				this.inProgress.add(price);
				return;
			}
			LocalDate closed = opportunity.date("closeDate");
			if (closed == null || closed.isBefore(this.from) || closed.isAfter(this.to)) {
				return;
			}
			if (Deals.isWon(opportunity)) {
				this.wonCount++;
				this.won.add(price, closed);
			}
			else {
				this.lost.add(price, closed);
			}
		}

		Conversion done() {
			BigDecimal pursued = amount(this.won).add(amount(this.lost)).add(amount(this.inProgress));
			BigDecimal all = pursued.add(amount(this.open));
			return new Conversion(this.from, this.to, this.wonCount, this.won.total(), this.lost.total(),
					this.inProgress.total(), this.open.total(),
					all.signum() == 0 ? null : pursued.divide(all, MathContext.DECIMAL64).doubleValue());
		}

		private static BigDecimal amount(Sum sum) {
			Money total = sum.total();
			return total == null ? BigDecimal.ZERO : total.amount();
		}

	}

}
