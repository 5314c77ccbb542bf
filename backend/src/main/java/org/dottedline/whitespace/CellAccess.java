package org.dottedline.whitespace;

/** How well we know who would sign, from nobody named to trusted. The names are those of the API. */
public enum CellAccess {

	NO_BUYER, UNKNOWN, NONE, WEAK, DEVELOPING, STRONG, TRUSTED;

	/** Whether a deal can be built on it. */
	boolean isStrong() {
		return compareTo(STRONG) >= 0;
	}

}
