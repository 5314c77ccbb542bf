package org.dottedline.ui.format;

import java.util.Locale;
import java.util.Map;

/** Codes of the contract in the words of the field. */
public final class Words {

	private static final Map<String, String> OWN = Map.of(
			"SPENDS_TO_LIMIT", "Spends to a limit",
			"LEGAL", "Legal and compliance",
			"IN_PROGRESS", "In progress",
			"IN_DEPTH", "In depth");

	private Words() {
	}

	/** A value in sentence case: ECONOMIC_BUYER is read Economic buyer. */
	public static String of(Enum<?> value) {
		return ofCode(value.name());
	}

	/** The same for a code that is no value of an enumeration here. */
	public static String ofCode(String code) {
		var own = OWN.get(code);
		return own != null ? own : sentence(code.replace('_', ' '));
	}

	/** A command or field by its name in the contract, taken apart: moveStakeholder is read Move stakeholder. */
	public static String ofName(String name) {
		return sentence(name.replaceAll("Ids?$", "").replaceAll("([a-z])([A-Z])", "$1 $2"));
	}

	private static String sentence(String words) {
		var lower = words.toLowerCase(Locale.ROOT);
		return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
	}
}
