package org.dottedline.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The steps of a relationship's strength. */
final class Strengths {

	private static final List<String> STEPS = List.of("NONE", "WEAK", "DEVELOPING", "STRONG", "TRUSTED");

	private Strengths() {
	}

	/** 0 to 4; -1 when not known. */
	static int step(@Nullable String strength) {
		return strength == null ? -1 : STEPS.indexOf(strength);
	}

	static boolean isStrong(@Nullable String strength) {
		return step(strength) >= STEPS.indexOf("STRONG");
	}

}
