package org.dottedline.comment;

import java.time.OffsetDateTime;

import org.dottedline.account.Account;

/** A comment that a member is to hear of. */
record Notification(String id, Kind kind, Comment comment, Account account, OffsetDateTime at, boolean read) {

	/** Why they are to hear of it. */
	enum Kind {

		MENTION, REPLY

	}

}
