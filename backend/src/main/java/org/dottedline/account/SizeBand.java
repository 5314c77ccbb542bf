package org.dottedline.account;

import org.jspecify.annotations.Nullable;

/** How large an account is, by the number of people who work there. */
public enum SizeBand {

	KEY, ENTERPRISE, MID_MARKET, UNKNOWN;

	private static final int LEAST_OF_KEY = 10_000;

	private static final int LEAST_OF_ENTERPRISE = 1_000;

	static SizeBand of(@Nullable Integer employees) {
		if (employees == null) {
			return UNKNOWN;
		}
		return employees >= LEAST_OF_KEY ? KEY : employees >= LEAST_OF_ENTERPRISE ? ENTERPRISE : MID_MARKET;
	}

}
