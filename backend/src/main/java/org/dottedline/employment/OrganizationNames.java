package org.dottedline.employment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

/** Recognises organizations by name: case, accents, punctuation and legal forms do not count. */
public final class OrganizationNames {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern LEGAL_FORM = Pattern
		.compile(" (ag|gmbh|se|kg|inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|sa|sas|spa|bv|nv|ab|as|oy|kgaa)$");

	private OrganizationNames() {
	}

	/** What two names of one organization have in common. */
	static String key(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String words = NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
		String shorter = LEGAL_FORM.matcher(words).replaceFirst("");
		return shorter.isEmpty() ? (words.isEmpty() ? name.strip() : words) : shorter;
	}

	/** The organization of a name in the workspace's draft, made where it is new. */
	public static String recognise(Draft workspace, String name) {
		String key = key(name);
		GraphRecord known = find(workspace, key);
		return known != null ? known.id()
				: workspace.add(RecordType.ORGANIZATION, Map.of("name", name.strip(), "key", key));
	}

	private static @Nullable GraphRecord find(Draft workspace, String key) {
		for (GraphRecord organization : workspace.all(RecordType.ORGANIZATION)) {
			if (key.equals(organization.text("key"))
					|| organization.texts("aliases").stream().anyMatch(alias -> key.equals(key(alias)))) {
				return organization;
			}
		}
		return null;
	}

}
