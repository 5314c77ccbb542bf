package org.dottedline.targets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.revenue.Money;
import org.dottedline.stakeholder.Stakeholder;
import org.dottedline.targets.LookAlikes.LookAlike;
import org.jspecify.annotations.Nullable;

/**
 * An account that could buy an offer, and why.
 * @param score half of it for the potential compared with the largest, three tenths for access, two tenths for
 * look-alikes; 0 to 1
 */
record PrimeTarget(Account account, double score, @Nullable Money potential, @Nullable Stakeholder buyer,
		Strength access, List<LookAlike> lookAlikes, List<BusinessUnit> deployedIn, List<String> reasons) {

	private static final double POTENTIAL = 0.5;

	private static final double ACCESS = 0.3;

	private static final double LOOK_ALIKES = 0.2;

	private static final int NAMED = 3;

	/**
	 * The accounts that could buy an offer, the best first. One that has it everywhere, is buying it, will not have it, or
	 * of which nothing speaks for it, is none.
	 * @param all how every account that the viewer may see stands to it
	 */
	static List<PrimeTarget> of(Offer offer, List<Standing> all, List<Standing> among) {
		LookAlikes alike = new LookAlikes(all);
		BigDecimal largest = among.stream()
			.map(Standing::potential)
			.filter(money -> money != null)
			.map(Money::amount)
			.max(Comparator.naturalOrder())
			.orElse(BigDecimal.ZERO);
		return among.stream()
			.filter(standing -> !standing.isBlocked() && !(standing.isInProgress() && standing.potential() == null))
			.map(standing -> of(offer, standing, alike.of(standing.account()), largest))
			.filter(target -> target.potential != null || (target.deployedIn.isEmpty() && LookAlikes.share(target.lookAlikes) > 0))
			.sorted(Comparator.comparingDouble(PrimeTarget::score).reversed().thenComparing(target -> target.account.name()))
			.toList();
	}

	private static PrimeTarget of(Offer offer, Standing standing, List<LookAlike> lookAlikes, BigDecimal largest) {
		Stakeholder buyer = standing.buyer();
		Strength access = Strength.with(buyer);
		Money potential = standing.potential();
		double proven = standing.isSold() ? 1 : LookAlikes.share(lookAlikes);
		double score = POTENTIAL * share(potential, largest) + ACCESS * access.share() + LOOK_ALIKES * proven;
		List<BusinessUnit> deployedIn = standing.units();
		List<String> reasons = new ArrayList<>();
		reasons.add(aboutPotential(standing, potential, largest));
		reasons.add(aboutAccess(buyer, access));
		if (!deployedIn.isEmpty()) {
			reasons.add("They have " + offer.name() + " already in " + names(deployedIn.stream().map(BusinessUnit::name).toList()) + ".");
		}
		reasons.addAll(aboutLookAlikes(standing.account(), lookAlikes));
		return new PrimeTarget(standing.account(), score, potential, buyer, access, lookAlikes, deployedIn, reasons);
	}

	private static double share(@Nullable Money potential, BigDecimal largest) {
		return potential == null || largest.signum() == 0 ? 0
				: potential.amount().divide(largest, MathContext.DECIMAL64).doubleValue();
	}

	private static String aboutPotential(Standing standing, @Nullable Money potential, BigDecimal largest) {
		if (potential == null) {
			return "Nobody estimated what they could buy.";
		}
		String amount = String.format(Locale.ENGLISH, "%,.2f %s", potential.amount(), potential.currency()).replace(".00 ", " ");
		int cells = standing.open().size();
		return "Open potential of " + amount + (cells == 1 ? " in one cell" : " in " + cells + " cells")
				+ (potential.amount().compareTo(largest) == 0 ? ", the largest." : ".");
	}

	private static String aboutAccess(@Nullable Stakeholder buyer, Strength access) {
		if (buyer == null) {
			return "Nobody is named who would sign.";
		}
		return switch (access) {
			case UNKNOWN -> buyer.name() + " would sign; nobody said how well we know them.";
			case NONE -> buyer.name() + " would sign; none of us knows them.";
			default -> buyer.name() + " would sign; our relationship is " + access.word() + ".";
		};
	}

	private static List<String> aboutLookAlikes(Account account, List<LookAlike> lookAlikes) {
		if (account.industry() == null) {
			return List.of("Its industry is unknown, so there is nobody to compare it with.");
		}
		List<String> reasons = new ArrayList<>();
		say(reasons, lookAlikes.stream().filter(one -> one.sameSize() != null).toList(),
				"of the same industry (" + account.industry() + ") and size");
		say(reasons, lookAlikes.stream().filter(one -> one.sameSize() == null).toList(),
				"of the same industry (" + account.industry() + "), of which a size is unknown,");
		if (reasons.isEmpty()) {
			reasons.add("There is no other account of its industry (" + account.industry() + ") and size.");
		}
		return reasons;
	}

	private static void say(List<String> reasons, List<LookAlike> some, String which) {
		if (!some.isEmpty()) {
			List<String> buyers = some.stream().filter(LookAlike::bought).map(one -> one.account().name()).toList();
			reasons.add(buyers.size() + " of " + some.size() + (some.size() == 1 ? " account " : " accounts ") + which + " bought it"
					+ (buyers.isEmpty() ? "." : ": " + names(buyers) + "."));
		}
	}

	private static String names(List<String> names) {
		String shown = names.stream().limit(NAMED).collect(Collectors.joining(", "));
		return names.size() > NAMED ? shown + " and " + (names.size() - NAMED) + " more" : shown;
	}

}
