package org.dottedline.api;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;

/**
 * What a field costs: one, and what is under it as often as the field may answer. A connection answers {@code first}
 * times; lists of seats within a seat count as ten.
 */
final class FieldCost implements FieldComplexityCalculator {

	private static final int LIST_WITHIN_SEAT = 10;

	@Override
	public int calculate(FieldComplexityEnvironment environment, int childComplexity) {
		long times = 1;
		Object first = environment.getArguments().get("first");
		if (first instanceof Integer size) {
			times = Math.clamp(size, 1, 100);
		}
		else if (isListWithinSeat(environment)) {
			times = LIST_WITHIN_SEAT;
		}
		return (int) Math.min(Integer.MAX_VALUE / 4, 1 + times * childComplexity);
	}

	private static boolean isListWithinSeat(FieldComplexityEnvironment environment) {
		return environment.getParentType().getName().equals("Stakeholder")
				&& switch (environment.getField().getName()) {
					case "managerChain", "reports", "dottedLineManagers", "influences", "influencedBy", "ties" -> true;
					default -> false;
				};
	}

}
