package org.dottedline.importing.reading;

import java.util.HashMap;
import java.util.Map;

/** The files whose reference ids belong together. A reference id counts in its own tree only. */
final class DataTree {

	private final String name;
	private final Map<String, String> idOfReference = new HashMap<>();

	DataTree(String name) {
		this.name = name;
	}

	/** The id of a record that has none but a reference id; the same whenever the same tree is imported. */
	String idOf(String referenceId) {
		return "ref:" + name + "/" + referenceId;
	}

	/** Remembers a record that goes by a reference id. */
	void holds(String referenceId, String id) {
		idOfReference.put(referenceId, id);
	}

	/**
	 * What a value that starts with @ stands for.
	 *
	 * @param reference whether the field can be nothing but a reference, so that an unknown one is kept as dangling
	 */
	String resolve(String value, boolean reference) {
		String referenceId = value.substring(1);
		String known = idOfReference.get(referenceId);
		return known != null ? known : reference ? idOf(referenceId) : value;
	}
}
