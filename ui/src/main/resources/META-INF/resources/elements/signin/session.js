import { CSRF_HEADER, csrfToken } from "../api/session.js";

/** A refusal by the server, with a sentence for a person. */
export class Refused extends Error {
	constructor(status, code, message) {
		super(message);
		this.status = status;
		this.code = code;
	}
}

async function post(path, body) {
	let response;
	try {
		response = await fetch(path, {
			method: "POST",
			credentials: "same-origin",
			headers: { "Content-Type": "application/json", "Accept": "application/json", [CSRF_HEADER]: csrfToken() },
			body: JSON.stringify(body),
		});
	} catch {
		throw new Refused(0, "NETWORK", "The server can't be reached. Nothing is lost; try again in a moment.");
	}
	const answer = await response.json().catch(() => null);
	if (!response.ok) {
		const error = answer?.errors?.[0];
		throw new Refused(response.status, error?.extensions?.code ?? "HTTP", error?.message ?? `The server answered with status ${response.status}.`);
	}
	return answer ?? {};
}

/** Signs in; the session comes back as cookies. */
export function signIn(userName, password) {
	return post("/sign-in", { userName, password });
}

/** Ends the session in this browser. */
export function signOut() {
	return post("/sign-out", {});
}

/** Gives whoever is signed in another password. */
export function changePassword(currentPassword, newPassword) {
	return post("/password", { current: currentPassword, next: newPassword });
}
