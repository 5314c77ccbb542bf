package org.dottedline.importing.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** The id of a record in a CRM, in the one form in which it is compared. */
final class RecordId {

	private static final Pattern SHORT = Pattern.compile("[A-Za-z0-9]{15}");

	/** First characters of the ids of the objects that matter here; other texts of 15 characters are left alone. */
	private static final Set<String> PREFIXES = Set.of("001", "003", "005", "006", "00k", "00K", "00T", "00U", "01t",
			"02i", "01u", "500", "800");

	private static final String CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

	private RecordId() {
	}

	/**
	 * Reports write 15 characters in which letter case counts, the API 18: three more that say which of the others are
	 * capitals. Both name the same record.
	 */
	static String canonical(String id) {
		String text = id.strip();
		if (!SHORT.matcher(text).matches() || !PREFIXES.contains(text.substring(0, 3))) {
			return text;
		}
		StringBuilder full = new StringBuilder(text);
		for (int block = 0; block < 3; block++) {
			int capitals = 0;
			for (int at = 0; at < 5; at++) {
				if (Character.isUpperCase(text.charAt(block * 5 + at))) {
					capitals |= 1 << at;
				}
			}
			full.append(CHECK.charAt(capitals));
		}
		return full.toString();
	}
}
