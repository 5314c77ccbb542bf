package org.dottedline.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is printed beside a figure, in the order in which it was named. */
final class Beside {

	private final Map<String, Double> numbers = new LinkedHashMap<>();

	static Beside of(String name, double number) {
		return new Beside().and(name, number);
	}

	Beside and(String name, double number) {
		numbers.put(name, number);
		return this;
	}

	Map<String, Double> map() {
		return numbers;
	}
}
