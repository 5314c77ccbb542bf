package org.dottedline.testing.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The finer states of cells as an administrator sends them. */
public final class Statuses {

	private Statuses() {
	}

	/** Those of the field. */
	public static List<Map<String, Object>> standard() {
		return List.of(status("DEFEND", "Defend", "SOLD", false), status("UNASSESSED", "Unassessed", "OPEN", true),
				status("POTENTIAL", "Potential", "OPEN", true), status("COMPETITOR_HELD", "Competitor-held", "OPEN", true),
				status("BLOCKED", "Blocked", "BLOCKED", false), status("NOT_APPLICABLE", "Not applicable", "BLOCKED", false));
	}

	/** Those of the field and another one. */
	public static List<Map<String, Object>> standardAnd(String code, String name, String state, boolean whitespace) {
		List<Map<String, Object>> statuses = new ArrayList<>(standard());
		statuses.add(status(code, name, state, whitespace));
		return statuses;
	}

	public static Map<String, Object> status(String code, String name, String state, boolean whitespace) {
		return Map.of("code", code, "name", name, "state", state, "whitespace", whitespace);
	}

}
