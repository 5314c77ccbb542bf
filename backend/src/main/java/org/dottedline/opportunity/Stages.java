package org.dottedline.opportunity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The stages of a sale that CRMs know by default, with how likely each is to be won. */
final class Stages {

	static final String FIRST = "Prospecting";

	static final String WON = "Closed Won";

	static final String LOST = "Closed Lost";

	private static final Map<String, Double> PROBABILITIES = new LinkedHashMap<>();

	static {
		PROBABILITIES.put(FIRST, 0.1);
		PROBABILITIES.put("Qualification", 0.1);
		PROBABILITIES.put("Needs Analysis", 0.2);
		PROBABILITIES.put("Value Proposition", 0.5);
		PROBABILITIES.put("Id. Decision Makers", 0.6);
		PROBABILITIES.put("Perception Analysis", 0.7);
		PROBABILITIES.put("Proposal/Price Quote", 0.75);
		PROBABILITIES.put("Negotiation/Review", 0.9);
		PROBABILITIES.put(WON, 1.0);
		PROBABILITIES.put(LOST, 0.0);
	}

	private Stages() {
	}

	/** Their names, the earliest first. */
	static List<String> names() {
		return List.copyOf(PROBABILITIES.keySet());
	}

	/** How likely a sale at a stage is to be won, 0 to 1; null for a stage of somebody's own. Proposal is Proposal/Price Quote. */
	static @Nullable Double probability(String stage) {
		String written = stage.strip().toLowerCase(Locale.ROOT);
		return PROBABILITIES.entrySet()
			.stream()
			.filter(known -> (known.getKey().toLowerCase(Locale.ROOT) + '/').startsWith(written + '/'))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

}
