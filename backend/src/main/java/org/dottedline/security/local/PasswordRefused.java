package org.dottedline.security.local;

/** A password was not changed, and why. */
final class PasswordRefused extends RuntimeException {

	private final String code;

	PasswordRefused(String code, String message) {
		super(message, null, false, false);
		this.code = code;
	}

	String code() {
		return this.code;
	}

	/** For a reader. */
	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}
}
