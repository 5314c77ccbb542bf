/** A request that the API could not answer. `code` is the API's own, or NETWORK, HTTP or MALFORMED from this side. */
export class ApiError extends Error {
	/**
	 * @param {string} code
	 * @param {string} message for a reader
	 * @param {{status?: number, errors?: object[], data?: unknown, cause?: unknown}} [details]
	 */
	constructor(code, message, { status = 0, errors = [], data = null, cause } = {}) {
		super(message, { cause });
		this.name = "ApiError";
		this.code = code;
		this.status = status;
		this.errors = errors;
		this.data = data;
	}

	/** Whether the same request may succeed when it is sent again. */
	get isTransient() {
		return this.code === "NETWORK" || this.status === 429 || this.status >= 502;
	}
}

const SIGNED_OUT = new Set(["UNAUTHENTICATED", "UNAUTHORIZED"]);

/** Whether an error code says that nobody is signed in. */
export function saysSignedOut(code) {
	return SIGNED_OUT.has(code);
}

/** Tells the page that the sign-in has expired, so that it can ask again on top of what is open. */
export function announceSignedOut() {
	window.dispatchEvent(new CustomEvent("dottedline-signed-out"));
}
