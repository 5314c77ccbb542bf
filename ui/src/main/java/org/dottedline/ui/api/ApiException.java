package org.dottedline.ui.api;

import org.jspecify.annotations.Nullable;

/** A request that the API did not answer. The message is a sentence for a person. */
public final class ApiException extends RuntimeException {

	/** Nobody is signed in any more. */
	public static final String UNAUTHENTICATED = "UNAUTHENTICATED";

	private final String code;

	public ApiException(String code, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.code = code;
	}

	/** The API's own stable word for what went wrong. */
	public String code() {
		return code;
	}

	/** Whether the member has to sign in again. */
	public boolean signedOut() {
		return code.equals(UNAUTHENTICATED) || code.equals("UNAUTHORIZED");
	}
}
