package org.dottedline.bench;

import java.util.Arrays;
import java.util.Collection;

/** Times that were taken of the same thing. */
final class Samples {

	private final double[] sorted;

	Samples(Collection<Double> values) {
		if (values.isEmpty()) {
			throw new IllegalStateException("nothing was measured");
		}
		sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(sorted);
	}

	int count() {
		return sorted.length;
	}

	double p50() {
		return quantile(0.50);
	}

	double p95() {
		return quantile(0.95);
	}

	double p99() {
		return quantile(0.99);
	}

	double max() {
		return sorted[sorted.length - 1];
	}

	/** The smallest sample that at least this share of all do not exceed. */
	private double quantile(double share) {
		return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
	}
}
