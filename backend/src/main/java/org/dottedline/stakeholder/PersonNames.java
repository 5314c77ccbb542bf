package org.dottedline.stakeholder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What two spellings of one name have in common: case, accents, punctuation and the order of its words do not count. */
final class PersonNames {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private PersonNames() {
	}

	/** Empty for a name without a letter. */
	static String key(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		return Arrays.stream(NO_WORD.split(plain.toLowerCase(Locale.ROOT)))
			.filter(word -> !word.isEmpty())
			.sorted()
			.collect(Collectors.joining(" "));
	}

}
