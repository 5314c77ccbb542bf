package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Sum;
import org.dottedline.whitespace.Cell.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * What a cell adds to the open potential, by our access to who would sign. Each part holds an amount in the workspace's
 * currency, and one for each currency that no rate turns into it.
 */
public record OpenByAccess(List<Money> strong, List<Money> weak, List<Money> noBuyer) {

	static @Nullable OpenByAccess of(List<Estimate> estimates, Exchange exchange) {
		return estimates.isEmpty() ? null
				: new OpenByAccess(sum(estimates, CellAccess::isStrong, exchange),
						sum(estimates, access -> !access.isStrong() && access != CellAccess.NO_BUYER, exchange),
						sum(estimates, access -> access == CellAccess.NO_BUYER, exchange));
	}

	private static List<Money> sum(List<Estimate> estimates, Predicate<CellAccess> part, Exchange exchange) {
		Map<String, Money> unconverted = new TreeMap<>();
		Sum sum = new Sum(exchange, unconverted);
		estimates.stream().filter(estimate -> part.test(estimate.access())).forEach(estimate -> sum.add(estimate.potential()));
		List<Money> amounts = new ArrayList<>(unconverted.values());
		if (sum.total() != null) {
			amounts.addFirst(sum.total());
		}
		return amounts;
	}

}
