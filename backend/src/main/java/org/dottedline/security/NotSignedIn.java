package org.dottedline.security;

import org.springframework.security.core.AuthenticationException;

/** Nobody is signed in where a member is needed. */
public final class NotSignedIn extends AuthenticationException {

	/** What callers read as the error's code, over HTTP as in GraphQL. */
	public static final String CODE = "UNAUTHENTICATED";

	/** What callers read as the error's message. */
	public static final String MESSAGE = "Sign in first";

	public NotSignedIn() {
		super(MESSAGE);
	}
}
