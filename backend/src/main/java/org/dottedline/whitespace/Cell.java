package org.dottedline.whitespace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.member.Member;
import org.dottedline.opportunity.Opportunity;
import org.dottedline.revenue.AccountRevenue;
import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Sum;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/** What is known about one row and one column of a matrix: what the data says, and what was said by hand over it. */
public final class Cell {

	private static final int SHARE_DIGITS = 4;

	private final CellRules rules;

	private final Account account;

	private final KnownCell known;

	Cell(CellRules rules, KnownCell known) {
		this.rules = rules;
		this.account = rules.account();
		this.known = known;
	}

	public String id() {
		return this.known.id();
	}

	Account account() {
		return this.account;
	}

	/** What was said by hand of it; null when nothing was. */
	@Nullable GraphRecord hand() {
		return this.known.hand();
	}

	private @Nullable RevenueFact fact() {
		return this.known.fact();
	}

	public String row() {
		return this.known.row();
	}

	public String column() {
		return this.known.column();
	}

	public State state() {
		return this.known.state();
	}

	public @Nullable String status() {
		return this.known.status();
	}

	public @Nullable Money wonAmount() {
		return this.known.wonAmount();
	}

	/** As said by hand, else running contracts, else what was won in the last twelve months. */
	public @Nullable Money currentRevenue() {
		return this.known.currentRevenue();
	}

	/** What is being sold in open opportunities. */
	public @Nullable Money openAmount() {
		return this.known.openAmount();
	}

	/** Its own estimate; across accounts the sum of those of all units. */
	public @Nullable Money potential() {
		return row().equals(this.account.id()) ? sumOfOthers() : hand() == null ? null : Money.of(hand(), "potential");
	}

	/** What could be sold of the products in it, where it is of a family. */
	public @Nullable Money finerPotential() {
		return row().equals(this.account.id()) ? null : sumOfOthers();
	}

	private @Nullable Money sumOfOthers() {
		Sum sum = new Sum(exchange());
		this.known.estimates().stream()
			.filter(estimate -> estimate.hand() != hand())
			.forEach(estimate -> sum.add(estimate.potential()));
		return sum.total();
	}

	/** What it adds to the open potential of totals; null when nothing. */
	public @Nullable OpenByAccess openByAccess() {
		return OpenByAccess.of(this.known.estimates(), exchange());
	}

	/** What the data says that is in no sum, as no rate turns it into the workspace's currency. */
	public List<Money> unconverted() {
		return this.known.unconverted();
	}

	/** Those of the running contracts that renew. */
	public @Nullable Money renewal() {
		return this.known.renewal();
	}

	public @Nullable LocalDate renewalDate() {
		return fact() == null ? null : fact().renewal();
	}

	private Exchange exchange() {
		return this.rules.revenue().exchange();
	}

	/** From 0 to 1. */
	public @Nullable Double confidence() {
		return number("confidence");
	}

	/** A quarter, such as 2027-Q3. */
	public @Nullable String timeline() {
		return said("timeline");
	}

	public @Nullable Stakeholder likelyBuyer() {
		return Stakeholder.of(this.account, said("likelyBuyerId"));
	}

	public @Nullable String triggerEvent() {
		return said("triggerEvent");
	}

	public @Nullable String competitor() {
		return said("competitor");
	}

	/** From 0 to 1. */
	public @Nullable Double competitorShare() {
		return number("competitorShare");
	}

	public @Nullable LocalDate competitorContractEnd() {
		return hand() == null ? null : hand().date("competitorContractEnd");
	}

	public @Nullable Money addressableSpend() {
		return this.known.addressableSpend();
	}

	/** Our part of the spend; null where it is not known. */
	public @Nullable Double walletShare() {
		Money ours = exchange().convert(currentRevenue());
		Money all = exchange().convert(addressableSpend());
		return ours == null || all == null || all.amount().signum() == 0 ? null : share(ours.amount(), all.amount());
	}

	private static double share(BigDecimal part, BigDecimal whole) {
		return part.divide(whole, SHARE_DIGITS, RoundingMode.HALF_UP).min(BigDecimal.ONE).doubleValue();
	}

	public CellAccess access() {
		return BuyerAccess.of(this.account.snapshot()).to(said("likelyBuyerId"));
	}

	public @Nullable Member owner() {
		return Member.of(this.account.sight(), said("ownerId"));
	}

	public @Nullable String notes() {
		return said("notes");
	}

	public @Nullable LocalDate lastReviewed() {
		return hand() == null ? null : hand().date("lastReviewed");
	}

	public @Nullable String reason() {
		return said("reason");
	}

	public @Nullable LocalDate reviewDate() {
		return hand() == null ? null : hand().date("reviewDate");
	}

	public boolean target() {
		return hand() != null && hand().flag("target");
	}

	/** Those with its products and those linked to it by hand. */
	public List<Opportunity> opportunities() {
		Set<String> ids = new TreeSet<>();
		if (fact() != null) {
			ids.addAll(fact().opportunityIds());
		}
		ids.addAll(linkedIds());
		return opportunities(ids);
	}

	/** Those linked to it by hand. */
	public List<Opportunity> linkedOpportunities() {
		return opportunities(new TreeSet<>(linkedIds()));
	}

	private List<String> linkedIds() {
		return hand() == null ? List.of() : hand().texts("opportunityIds");
	}

	private List<Opportunity> opportunities(Set<String> ids) {
		return ids.isEmpty() ? List.of()
				: AccountRevenue.opportunities(this.account.snapshot(), ids)
					.stream()
					.map(record -> Opportunity.of(this.account, record))
					.toList();
	}

	/** Where each value that is known comes from. */
	public List<Source> sources() {
		List<Source> sources = new ArrayList<>();
		for (CellField field : CellField.values()) {
			if (hand() != null && hand().value(field.field()) != null) {
				sources.add(byHand(field));
			}
			else if (fact() != null && saysDerived(field)) {
				sources.add(new Source(field, Origin.DATA, null, null));
			}
		}
		return sources;
	}

	private boolean saysDerived(CellField field) {
		return switch (field) {
			case STATE -> state() != State.OPEN;
			case CURRENT_REVENUE -> currentRevenue() != null;
			case OPPORTUNITIES -> fact() != null && !fact().opportunityIds().isEmpty();
			default -> false;
		};
	}

	private Source byHand(CellField field) {
		return Provenance.of(hand())
			.stream()
			.filter(said -> said.field() == field)
			.findFirst()
			.map(said -> new Source(field, Origin.HAND, Member.of(this.account.sight(), said.byId()), said.at()))
			.orElse(new Source(field, Origin.HAND, null, null));
	}

	public List<Conflict> conflicts() {
		return this.known.conflicts();
	}

	private @Nullable String said(String field) {
		return this.known.said(field);
	}

	private @Nullable Double number(String field) {
		return hand() == null ? null : (Double) hand().value(field);
	}

	/** The state of a cell. */
	public enum State {

		SOLD, IN_PROGRESS, OPEN, BLOCKED

	}

	/** Where a value comes from. */
	enum Origin {

		DATA, HAND

	}

	/** Where one value comes from; who and when only where somebody said it and it was recorded. */
	record Source(CellField field, Origin origin, @Nullable Member by, @Nullable OffsetDateTime at) {
	}

	/** What could be sold in an open cell, as said in a record, and how well we know who would sign. */
	record Estimate(GraphRecord hand, Money potential, CellAccess access) {
	}

	/** A value that was said by hand before the data came to say something else. */
	record Conflict(CellField field, String hand, @Nullable String data) {
	}

}
