const WHY = new Map([
	[0, "The server can't be reached. The file is still here; try again."],
	[401, "Your sign-in has expired. Sign in again, then try again."],
	[413, "This file is larger than the server takes."],
	[429, "Too much at once. Try again in a moment."],
]);

/** A file that did not arrive. */
class NotSent extends Error {
	constructor(status, message) {
		super(message ?? WHY.get(status) ?? `The server answered with status ${status}. Try again.`);
		this.status = status;
	}
}

/**
 * Sends one file to /uploads.
 *
 * @param {File} file
 * @param {string} name its path within what was chosen
 * @param {Record<string, string>} headers
 * @param {AbortSignal} signal
 * @param {(share: number) => void} onProgress 0 to 1
 * @returns {Promise<{id: string, name: string, size: number}>}
 */
export function send(file, name, headers, signal, onProgress) {
	// Not fetch: only this one tells how much of a body has gone out.
	const request = new XMLHttpRequest();
	return new Promise((resolve, reject) => {
		request.upload.addEventListener("progress", event => event.lengthComputable && onProgress(event.loaded / event.total));
		request.addEventListener("error", () => reject(new NotSent(0)));
		request.addEventListener("abort", () => reject(new NotSent(0)));
		request.addEventListener("load", () => {
			if (request.status >= 200 && request.status < 300) {
				resolve(JSON.parse(request.responseText));
			} else {
				reject(new NotSent(request.status, messageOf(request.responseText)));
			}
		});
		signal.addEventListener("abort", () => request.abort());
		request.open("POST", "/uploads");
		request.setRequestHeader("Accept", "application/json");
		Object.entries(headers).forEach(([header, value]) => request.setRequestHeader(header, value));
		const body = new FormData();
		body.append("file", file, name);
		request.send(body);
	});
}

function messageOf(text) {
	try {
		return JSON.parse(text).errors[0].message;
	} catch {
		return undefined;
	}
}
