package org.dottedline.ui.account;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The map of an account that a reader looks at.
 *
 * @param id null: the account's own
 * @param merged whether what the other maps say stands beside it
 */
record ShownMap(String account, @Nullable String id, boolean merged) {

	private static final String MERGED = "merged";

	/** The map that the page's address and the map element name. */
	static ShownMap named(String account, String name) {
		var own = name.isEmpty() || name.equals(MERGED) || name.equals(account);
		return new ShownMap(account, own ? null : name, name.equals(MERGED));
	}

	/** Variables of an operation that names this map beside something else. */
	Map<String, @Nullable Object> naming(String variable, Object value) {
		var variables = new HashMap<String, @Nullable Object>();
		variables.put(variable, value);
		variables.put("map", id);
		return variables;
	}
}
