package org.dottedline.feed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How high a title stands, by its words alone: plain enough to be explained, wrong where a company uses them its own way. */
final class Ranks {

	/** From the highest down. */
	private static final List<Pattern> RANKS = List.of(
			words("chief|ceo|cfo|cio|cto|coo|ciso|cmo|cdo|chair(wo)?man|chairperson|vorstand|geschäftsführer(in)?"),
			words("(?<!vice )president"), words("vice president|vp|svp|evp"), words("director|direktor(in)?"),
			words("head|leiter(in)?|bereichsleiter(in)?|abteilungsleiter(in)?"), words("manager(in)?"));

	/** Half a step on whatever else the title says. */
	private static final Pattern SENIOR = words("senior|executive|lead|principal|svp|evp");

	private Ranks() {
	}

	private static Pattern words(String alternatives) {
		return Pattern.compile("(?<!\\p{L})(" + alternatives + ")(?!\\p{L})");
	}

	/** Whether the second title stands higher than the first. */
	static boolean isHigher(@Nullable String before, @Nullable String after) {
		return before != null && after != null && rank(after) > rank(before);
	}

	/** 0 for a title without any word of rank. */
	static int rank(String title) {
		String plain = title.toLowerCase(Locale.ROOT).replace('-', ' ');
		int senior = SENIOR.matcher(plain).find() ? 1 : 0;
		for (int i = 0; i < RANKS.size(); i++) {
			if (RANKS.get(i).matcher(plain).find()) {
				return 2 * (RANKS.size() - i) + senior;
			}
		}
		return senior;
	}

}
