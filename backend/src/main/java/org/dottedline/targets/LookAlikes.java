package org.dottedline.targets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dottedline.account.Account;
import org.dottedline.account.SizeBand;
import org.dottedline.revenue.Money;
import org.jspecify.annotations.Nullable;

/** Accounts of one industry and size. One whose size is unknown is alike by its industry alone, and counts half. */
final class LookAlikes {

	private final Map<String, List<Standing>> byIndustry = new HashMap<>();

	LookAlikes(List<Standing> all) {
		for (Standing standing : all) {
			String industry = industry(standing.account());
			if (industry != null) {
				this.byIndustry.computeIfAbsent(industry, any -> new ArrayList<>()).add(standing);
			}
		}
	}

	private static @Nullable String industry(Account account) {
		String industry = account.industry();
		return industry == null ? null : industry.strip().toLowerCase(Locale.ROOT);
	}

	/** The accounts like another, in the order in which they were given; none for one of unknown industry. */
	List<LookAlike> of(Account account) {
		return this.byIndustry.getOrDefault(String.valueOf(industry(account)), List.of())
			.stream()
			.filter(other -> !other.account().id().equals(account.id()))
			.filter(other -> sameSize(account, other.account()) != Boolean.FALSE)
			.map(other -> new LookAlike(other.account(), sameSize(account, other.account()), other.isSold(), other.wonAmount()))
			.toList();
	}

	private static @Nullable Boolean sameSize(Account one, Account other) {
		SizeBand first = one.sizeBand();
		SizeBand second = other.sizeBand();
		return first == SizeBand.UNKNOWN || second == SizeBand.UNKNOWN ? null : (Boolean) (first == second);
	}

	/** Which part of the look-alikes bought it, 0 to 1; 0 when there are none. */
	static double share(List<LookAlike> lookAlikes) {
		double all = 0;
		double bought = 0;
		for (LookAlike one : lookAlikes) {
			all += one.weight();
			bought += one.bought() ? one.weight() : 0;
		}
		return all == 0 ? 0 : bought / all;
	}

	/**
	 * An account like another.
	 * @param sameSize null where the size of one of the two is unknown
	 * @param bought whether it has what is asked about
	 */
	record LookAlike(Account account, @Nullable Boolean sameSize, boolean bought,
			@Nullable Money wonAmount) {

		double weight() {
			return this.sameSize == null ? 0.5 : 1;
		}

	}

}
