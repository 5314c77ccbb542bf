/** The path that the API answers at, for HTTP and WebSocket alike. */
export const ENDPOINT = "/graphql";

/** The header that repeats the CSRF cookie's value, which only a page of the same origin can read. */
export const CSRF_HEADER = "X-Dottedline-Csrf";

const CSRF_COOKIE = "dottedline-csrf";

/** The CSRF value of the present session, empty when nobody is signed in. */
export function csrfToken() {
	for (const pair of document.cookie.split(";")) {
		const [name, ...value] = pair.trim().split("=");
		if (name === CSRF_COOKIE) {
			return decodeURIComponent(value.join("="));
		}
	}
	return "";
}
