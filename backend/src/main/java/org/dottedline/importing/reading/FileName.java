package org.dottedline.importing.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the last part of a file's name says about it. */
record FileName(String base, String extension) {

	/** Objects of an org that an import leaves alone, but whose columns can look like one that it takes. */
	private static final Set<String> LEFT_ALONE = Set.of("lead", "campaign", "campaignmember", "userrole", "group",
			"pricebook2", "pricebookentry", "order", "orderitem", "quote", "quotelineitem", "solution", "partner",
			"accountcontactrelation", "accountcontactrole", "accountteammember", "opportunityteammember", "profile",
			"contentversion", "contentdocument", "attachment", "note", "emailmessage", "casecomment", "idea",
			"opportunityhistory", "opportunityfieldhistory", "accountpartner", "opportunitycompetitor");

	static FileName of(String path) {
		String last = path.substring(path.lastIndexOf('/') + 1);
		int dot = last.lastIndexOf('.');
		return dot <= 0 ? new FileName(last, "")
				: new FileName(last.substring(0, dot), last.substring(dot + 1).toLowerCase(Locale.ROOT));
	}

	/** The object that the name speaks of, in one word or several, also in the plural; the longest name counts. */
	Optional<SObject> object() {
		List<String> words = words();
		return Arrays.stream(SObject.values()).filter(type -> speaksOf(words, type.apiName().toLowerCase(Locale.ROOT)))
				.max((one, other) -> Integer.compare(one.apiName().length(), other.apiName().length()));
	}

	/** Whether the name is that of an object which an import leaves alone. */
	boolean leftAlone() {
		String name = base.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		return LEFT_ALONE.contains(name)
				|| name.endsWith("s") && LEFT_ALONE.contains(name.substring(0, name.length() - 1));
	}

	private static boolean speaksOf(List<String> words, String name) {
		String plural = name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
		String product = name.equals("product2") ? "product" : name;
		for (int from = 0; from < words.size(); from++) {
			String joined = "";
			for (int to = from; to < words.size() && joined.length() <= plural.length(); to++) {
				joined += words.get(to);
				if (joined.equals(name) || joined.equals(plural) || joined.equals(product)
						|| joined.equals(product + "s")) {
					return true;
				}
			}
		}
		return false;
	}

	private List<String> words() {
		return Arrays.stream(base.split("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")).filter(word -> !word.isEmpty())
				.map(word -> word.toLowerCase(Locale.ROOT)).toList();
	}
}
