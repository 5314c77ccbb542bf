package org.dottedline.difference;

import java.util.List;
import java.util.Locale;

/**
 * What is said in steps, the weakest first; not known is none of them.
 * @param field the field in the API's word
 */
record Level(String field, String label, List<String> steps) {

	static final Level SUPPORT = new Level("support", "support",
			List.of("OPPONENT", "SCEPTIC", "NEUTRAL", "SUPPORTER", "ADVOCATE"));

	static final Level INFLUENCE = new Level("influence", "influence", List.of("LOW", "MODERATE", "HIGH", "DECISIVE"));

	static final Level COVERAGE = new Level("coverage", "coverage by us", List.of("NONE", "BRIEF", "REGULAR", "IN_DEPTH"));

	static final Level AUTHORITY = new Level("authority", "budget authority",
			List.of("NONE", "RECOMMENDS", "SPENDS_TO_LIMIT", "SIGNS"));

	static final Level RELATIONSHIP = new Level("current", "relationship",
			List.of("NONE", "WEAK", "DEVELOPING", "STRONG", "TRUSTED"));

	static final Level STRENGTH = new Level("strength", "strength", List.of("1", "2", "3"));

	/** In what way another value is different. */
	DifferenceKind between(String before, String after) {
		int was = this.steps.indexOf(before);
		int is = this.steps.indexOf(after);
		return was < 0 || is < 0 ? DifferenceKind.JUDGED : is > was ? DifferenceKind.STRONGER : DifferenceKind.WEAKER;
	}

	static String words(String value) {
		return value.equals("UNKNOWN") ? "not known" : value.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
