import { ApiError, announceSignedOut, saysSignedOut } from "./errors.js";
import { CSRF_HEADER, ENDPOINT, csrfToken } from "./session.js";

export { ApiError } from "./errors.js";

/**
 * Sends one query or mutation as the signed-in member.
 *
 * Domain errors of a mutation stay in its payload. Anything else throws an {@link ApiError}; when it came with part
 * of the data, the error's `data` holds that part. An expired sign-in also dispatches `dottedline-signed-out` on the
 * window. An aborted request rejects with the signal's own reason.
 *
 * @param {string} document
 * @param {Record<string, unknown>} [variables]
 * @param {{signal?: AbortSignal}} [options]
 * @returns {Promise<any>} the answer's `data`
 */
export async function query(document, variables = {}, { signal } = {}) {
	const response = await send(document, variables, signal);
	if (response.status === 401) {
		announceSignedOut();
		throw new ApiError("UNAUTHENTICATED", "The sign-in has expired.", { status: 401 });
	}
	const answer = await parse(response, signal);
	if (answer.errors?.length) {
		throw failure(answer, response.status);
	}
	if (!response.ok || answer.data == null) {
		throw new ApiError("HTTP", `The server answered with status ${response.status}.`, { status: response.status });
	}
	return answer.data;
}

async function send(document, variables, signal) {
	try {
		return await fetch(ENDPOINT, {
			method: "POST",
			credentials: "same-origin",
			headers: {
				"Content-Type": "application/json",
				"Accept": "application/graphql-response+json, application/json",
				[CSRF_HEADER]: csrfToken(),
			},
			body: JSON.stringify({ query: document, variables }),
			signal,
		});
	} catch (cause) {
		signal?.throwIfAborted();
		throw new ApiError("NETWORK", "The server can't be reached.", { cause });
	}
}

async function parse(response, signal) {
	try {
		return await response.json();
	} catch (cause) {
		signal?.throwIfAborted();
		throw new ApiError(response.ok ? "MALFORMED" : "HTTP", `The server answered with status ${response.status}.`,
			{ status: response.status, cause });
	}
}

function failure(answer, status) {
	const [first] = answer.errors;
	const code = first.extensions?.code ?? first.extensions?.classification ?? "ERROR";
	if (saysSignedOut(code)) {
		announceSignedOut();
	}
	return new ApiError(code, first.message ?? "The request failed.", { status, errors: answer.errors, data: answer.data });
}
