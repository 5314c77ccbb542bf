package org.dottedline.targets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.contract.Contract;
import org.dottedline.contract.Renewal;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.opportunity.Product;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * A contract that renews before long, with what stands against us.
 * @param competitor who else sells it there, as the cell says
 * @param buyer who would sign, as the cell says
 * @param threats how many of the reasons stand against us
 */
record DealToDefend(Account account, Renewal renewal, @Nullable String competitor, @Nullable Stakeholder buyer,
		Strength access, int threats, List<String> reasons) {

	private static final Set<String> AGAINST_US = Set.of("OPPONENT", "SCEPTIC");

	static DealToDefend of(Renewal renewal, LocalDate today) {
		Contract contract = renewal.contract();
		Account account = contract.account();
		List<GraphRecord> cells = cells(contract);
		String competitor = cells.stream().map(cell -> cell.text("competitor")).filter(name -> name != null).findFirst().orElse(null);
		Stakeholder buyer = cells.stream()
			.map(cell -> Stakeholder.of(account, cell.text("likelyBuyerId")))
			.filter(seat -> seat != null)
			.findFirst()
			.orElse(null);
		Strength access = Strength.with(buyer);
		List<String> against = new ArrayList<>();
		if (competitor != null) {
			against.add(competitor + " sells there too.");
		}
		if (buyer == null) {
			against.add("Nobody is named who would sign.");
		}
		else if (!access.isStrong()) {
			against.add(buyer.name() + " would sign; our relationship is " + access.word() + ".");
		}
		rivals(account, buyer, against);
		if (buyer != null && AGAINST_US.contains(buyer.support())) {
			against.add(buyer.name() + " is " + (buyer.support().equals("OPPONENT") ? "an opponent." : "a sceptic."));
		}
		List<String> reasons = new ArrayList<>();
		long days = ChronoUnit.DAYS.between(today, renewal.date());
		reasons.add(days == 0 ? "It renews today." : "It renews in " + days + (days == 1 ? " day." : " days."));
		reasons.addAll(against);
		return new DealToDefend(account, renewal, competitor, buyer, access, against.size(), reasons);
	}

	/** What is recorded of the contract's place: of its product before its family. */
	private static List<GraphRecord> cells(Contract contract) {
		Account account = contract.account();
		BusinessUnit unit = contract.unit();
		String unitId = unit != null ? unit.id() : account.businessUnits().getFirst().id();
		List<GraphRecord> cells = new ArrayList<>();
		Product product = contract.product();
		Product.ProductFamily family = contract.family();
		for (String column : new String[] { product == null ? null : product.id(), family == null ? null : family.id() }) {
			if (column != null) {
				account.snapshot()
					.having(RecordType.CELL, "columnId", column)
					.stream()
					.filter(cell -> unitId.equals(cell.text("unitId")))
					.forEach(cells::add);
			}
		}
		return cells;
	}

	private static void rivals(Account account, @Nullable Stakeholder buyer, List<String> against) {
		String personId = buyer == null ? null : buyer.personId();
		if (personId == null) {
			return;
		}
		for (GraphRecord rival : account.snapshot().having(RecordType.COMPETITOR_RELATIONSHIP, "personId", personId)) {
			Strength strength = Strength.valueOf(rival.text("strength", Strength.UNKNOWN.name()));
			if (strength.isStrong()) {
				against.add(rival.required("competitor") + " has a " + strength.word() + " relationship with " + buyer.name() + ".");
			}
		}
	}

}
