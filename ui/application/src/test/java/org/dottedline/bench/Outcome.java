package org.dottedline.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a measurement gave. */
sealed interface Outcome {

	String name();

	boolean holds();

	/** The outcome as one line of text. */
	String line();

	private static String number(double value) {
		var decimals = value == Math.rint(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
		return String.format(Locale.ROOT, "%." + decimals + "f", value);
	}

	/**
	 * A number, held against the target that it must stay under.
	 *
	 * @param unit of value and target, such as {@code ms}
	 * @param beside what helps to read the number, by name with unit, in the order in which it is printed
	 */
	record Figure(String name, double value, String unit, double target, Map<String, Double> beside) implements Outcome {

		@Override
		public boolean holds() {
			return value < target;
		}

		@Override
		public String line() {
			var more = beside.entrySet().stream().map(each -> each.getKey() + " " + number(each.getValue()))
					.collect(Collectors.joining(", "));
			return "%-20s %8s %-3s  under %6s  %-14s %s".formatted(name, number(value), unit, number(target),
					holds() ? "holds" : "DOES NOT HOLD", more).stripTrailing();
		}
	}

	/**
	 * A number of ours beside the same of others, without a target.
	 *
	 * @param others by name
	 */
	record Compared(String name, double value, String unit, Map<String, Double> others) implements Outcome {

		@Override
		public boolean holds() {
			return true;
		}

		/** How many times ours each of the others is, by name. */
		Map<String, Double> ratios() {
			var ratios = new LinkedHashMap<String, Double>();
			others.forEach((other, its) -> ratios.put(other, its / value));
			return ratios;
		}

		@Override
		public String line() {
			var beside = others.entrySet().stream().map(each -> "%s %s (%s x)".formatted(each.getKey(), number(each.getValue()),
					number(ratios().get(each.getKey())))).collect(Collectors.joining(", "));
			return "%-20s %8s %-3s  beside %s".formatted(name, number(value), unit, beside);
		}
	}

	/** A measurement that came to no number. */
	record Failed(String name, String reason) implements Outcome {

		@Override
		public boolean holds() {
			return false;
		}

		@Override
		public String line() {
			return "%-20s NOT MEASURED: %s".formatted(name, reason);
		}
	}

	/** A figure that this system gives no way to take. */
	record Skipped(String name, String reason) implements Outcome {

		@Override
		public boolean holds() {
			return true;
		}

		@Override
		public String line() {
			return "%-20s skipped: %s".formatted(name, reason);
		}
	}
}
