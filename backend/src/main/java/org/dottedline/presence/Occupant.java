package org.dottedline.presence;

import java.time.OffsetDateTime;

/**
 * One of us on an account, in one window.
 *
 * @param administrator as far as the account may be seen for that
 */
public record Occupant(String accountId, String memberId, boolean administrator, String windowId, OffsetDateTime since,
		Whereabout where) {

	/** Names member and window, as two members may name their windows alike. */
	public String id() {
		return this.memberId + '.' + this.windowId;
	}

	Occupant at(Whereabout where) {
		return new Occupant(this.accountId, this.memberId, this.administrator, this.windowId, this.since, where);
	}

}
