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

	private final String row;

	private final String column;

	private final State state;

	private final @Nullable String status;

	private final @Nullable RevenueFact fact;

	private final @Nullable GraphRecord hand;

	private final List<Estimate> estimates;

	private final List<Conflict> conflicts;

	/**
	 * A cell.
	 * @param fact what the data says
	 * @param hand what was said by hand of it
	 * @param estimates what could be sold in it, its own estimate and those of what is added up in it
	 */
	Cell(CellRules rules, String row, String column, State state, @Nullable String status, @Nullable RevenueFact fact,
			@Nullable GraphRecord hand, List<Estimate> estimates, List<Conflict> conflicts) {
		this.rules = rules;
		this.account = rules.account();
		this.row = row;
		this.column = column;
		this.state = state;
		this.status = status;
		this.fact = fact;
		this.hand = hand;
		this.estimates = estimates;
		this.conflicts = conflicts;
	}

	public String id() {
		return this.hand != null ? this.hand.id() : CellId.of(this.account.id(), this.row, this.column);
	}

	Account account() {
		return this.account;
	}

	/** What was said by hand of it; null when nothing was. */
	@Nullable GraphRecord hand() {
		return this.hand;
	}

	public String row() {
		return this.row;
	}

	public String column() {
		return this.column;
	}

	public State state() {
		return this.state;
	}

	public @Nullable String status() {
		return this.status;
	}

	public @Nullable Money wonAmount() {
		return this.fact == null ? null : this.fact.won();
	}

	/** As said by hand, else running contracts, else what was won in the last twelve months. */
	public @Nullable Money currentRevenue() {
		Money said = Money.parse(said("currentRevenue"));
		return said != null || this.fact == null ? said : this.fact.currentRevenue();
	}

	/** What is being sold in open opportunities. */
	public @Nullable Money openAmount() {
		return this.fact == null ? null : this.fact.open();
	}

	/** Its own estimate; across accounts the sum of those of all units. */
	public @Nullable Money potential() {
		return this.row.equals(this.account.id()) ? sumOfOthers() : this.hand == null ? null : Money.of(this.hand, "potential");
	}

	/** What could be sold of the products in it, where it is of a family. */
	public @Nullable Money finerPotential() {
		return this.row.equals(this.account.id()) ? null : sumOfOthers();
	}

	private @Nullable Money sumOfOthers() {
		Sum sum = new Sum(exchange());
		this.estimates.stream()
			.filter(estimate -> estimate.hand() != this.hand)
			.forEach(estimate -> sum.add(estimate.potential()));
		return sum.total();
	}

	/** What the data says that is in no sum, as no rate turns it into the workspace's currency. */
	public List<Money> unconverted() {
		return this.fact == null ? List.of() : List.copyOf(this.fact.unconverted().values());
	}

	/** Those of the running contracts that renew. */
	public @Nullable Money renewal() {
		return this.fact == null ? null : this.fact.renewing();
	}

	public @Nullable LocalDate renewalDate() {
		return this.fact == null ? null : this.fact.renewal();
	}

	/** Whether it is open and of a finer state that counts. */
	boolean isWhitespace() {
		return this.rules.counts(this.state, this.status);
	}

	private Exchange exchange() {
		return this.rules.revenue().exchange();
	}

	/** The open potential behind it with our access to whoever would sign. */
	List<Estimate> estimates() {
		return this.estimates;
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
		return this.hand == null ? null : this.hand.date("competitorContractEnd");
	}

	public @Nullable Money addressableSpend() {
		return Money.parse(said("addressableSpend"));
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
		return this.hand == null ? null : this.hand.date("lastReviewed");
	}

	public @Nullable String reason() {
		return said("reason");
	}

	public @Nullable LocalDate reviewDate() {
		return this.hand == null ? null : this.hand.date("reviewDate");
	}

	public boolean target() {
		return this.hand != null && this.hand.flag("target");
	}

	/** Those with its products and those linked to it by hand. */
	public List<Opportunity> opportunities() {
		Set<String> ids = new TreeSet<>();
		if (this.fact != null) {
			ids.addAll(this.fact.opportunityIds());
		}
		if (this.hand != null) {
			ids.addAll(this.hand.texts("opportunityIds"));
		}
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
			if (this.hand != null && this.hand.value(field.field()) != null) {
				sources.add(byHand(field));
			}
			else if (this.fact != null && saysDerived(field)) {
				sources.add(new Source(field, Origin.DATA, null, null));
			}
		}
		return sources;
	}

	private boolean saysDerived(CellField field) {
		return switch (field) {
			case STATE -> this.state != State.OPEN;
			case CURRENT_REVENUE -> currentRevenue() != null;
			case OPPORTUNITIES -> this.fact != null && !this.fact.opportunityIds().isEmpty();
			default -> false;
		};
	}

	private Source byHand(CellField field) {
		return Provenance.of(this.hand)
			.stream()
			.filter(said -> said.field() == field)
			.findFirst()
			.map(said -> new Source(field, Origin.HAND, Member.of(this.account.sight(), said.byId()), said.at()))
			.orElse(new Source(field, Origin.HAND, null, null));
	}

	public List<Conflict> conflicts() {
		return this.conflicts;
	}

	private @Nullable String said(String field) {
		return this.hand == null ? null : this.hand.text(field);
	}

	private @Nullable Double number(String field) {
		return this.hand == null ? null : (Double) this.hand.value(field);
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
