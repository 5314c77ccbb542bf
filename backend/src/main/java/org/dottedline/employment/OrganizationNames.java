package org.dottedline.employment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;

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
		String words = plain(name);
		String shorter = LEGAL_FORM.matcher(words).replaceFirst("");
		return shorter.isEmpty() ? words : shorter;
	}

	/** A name without case, accents and punctuation; as it was where nothing else is left. */
	static String plain(String name) {
		String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String words = NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
		return words.isEmpty() ? name.strip() : words;
	}

	/** The organization of a name in the workspace's draft, made where it is new. */
	public static String recognise(Draft workspace, String name) {
		String known = Organizations.of(workspace.base()).named(name);
		if (known != null) {
			return known;
		}
		String key = key(name);
		for (String id : workspace.touched(RecordType.ORGANIZATION)) {
			GraphRecord made = workspace.find(RecordType.ORGANIZATION, id);
			if (made != null && key.equals(made.text("key"))) {
				return id;
			}
		}
		return workspace.add(RecordType.ORGANIZATION, Map.of("name", name.strip(), "key", key));
	}

}
