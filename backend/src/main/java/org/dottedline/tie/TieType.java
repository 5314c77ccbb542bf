package org.dottedline.tie;

/**
 * What joins two people, or two seats.
 */
enum TieType {

	CONFLICT(false, true),

	WORKS_WITH(false, true),

	INTRODUCED_BY(true, true),

	ASSISTANT_OF(true, false);

	private final boolean directed;

	private final boolean personal;

	TieType(boolean directed, boolean personal) {
		this.directed = directed;
		this.personal = personal;
	}

	/** Whether it is something else the other way round. */
	boolean isDirected() {
		return this.directed;
	}

	/** Whether it joins people, who take it along, rather than seats, which keep it. */
	boolean isPersonal() {
		return this.personal;
	}

}
