package org.dottedline.access;

/** What a member may do with an account, from the most to the least. */
public enum AccessLevel {

	/** Read and write, give access to others. */
	OWNER,

	/** Read and write. */
	EDITOR,

	/** Read. */
	VIEWER;

	/** Whether whoever has this may do what needs the other. */
	public boolean covers(AccessLevel needed) {
		return compareTo(needed) <= 0;
	}

}
