package org.dottedline.security.local;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password to read off a screen and type: four groups of four, 80 bits, with no letters that look alike. */
final class OneTimePassword {

	private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

	private static final SecureRandom RANDOM = new SecureRandom();

	private OneTimePassword() {
	}

	static String make() {
		return IntStream.range(0, 4).mapToObj(index -> group()).collect(Collectors.joining("-"));
	}

	private static String group() {
		return RANDOM.ints(4, 0, ALPHABET.length())
			.mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
			.collect(Collectors.joining());
	}
}
