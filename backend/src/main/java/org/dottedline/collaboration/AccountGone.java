package org.dottedline.collaboration;

/** Ends a subscription whose account is not, or no longer, to be seen: unknown and forbidden end alike. */
public final class AccountGone extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public AccountGone() {
		super("There is no account with this id, or you may not see it.", null, false, false);
	}

}
