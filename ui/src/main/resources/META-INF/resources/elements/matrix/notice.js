/**
 * What stands in place of the grid while there is nothing to show: still reading, nothing yet, or a failure.
 */

/** @param {string} className @param {string} title @param {string} text @param {{label: string, onPress: () => void}} [action] */
function notice(className, title, text, action) {
	const panel = document.createElement("div");
	panel.className = `notice ${className}`;
	const heading = document.createElement("h2");
	heading.textContent = title;
	const body = document.createElement("p");
	body.textContent = text;
	panel.append(heading, body);
	if (action) {
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = action.label;
		button.addEventListener("click", action.onPress);
		panel.append(button);
	}
	return panel;
}

/** Grey bars where the grid will be. */
export function loading() {
	const panel = document.createElement("div");
	panel.className = "skeleton";
	panel.setAttribute("role", "status");
	const words = document.createElement("span");
	words.className = "unseen";
	words.textContent = "Reading the matrix";
	panel.append(words);
	for (let row = 0; row < 9; row++) {
		const line = document.createElement("div");
		line.append(...Array.from({ length: 7 }, () => document.createElement("span")));
		panel.append(line);
	}
	return panel;
}

/**
 * Why there is no grid, and what to do first; null when there is one.
 *
 * @param {import("./model.js").MatrixModel} model
 * @param {{portfolio: boolean, rows: string}} axis
 */
export function emptiness(model, { portfolio, rows }) {
	const rowCount = model.rows.nodes.length;
	if (rowCount === 0) {
		return portfolio
			? notice("empty", "No accounts yet", "Import accounts with their products and opportunities from your CRM. Each account then has a row here.")
			: notice("empty", rows === "GEOGRAPHY" ? "No geographies yet" : "No units yet",
				"Add the account's units, or choose another kind of row above.");
	}
	if (model.columns.nodes.length === 0) {
		const ready = portfolio ? `${rowCount.toLocaleString()} ${rowCount === 1 ? "account is" : "accounts are"}`
			: `${rowCount.toLocaleString()} ${rowCount === 1 ? "row is" : "rows are"}`;
		return notice("empty", "No products yet",
			`First import what you sell: products with their families, and the opportunities with their line items. ${ready} ready and waiting for the columns.`);
	}
	return null;
}

/** @param {Error & {code?: string}} error @param {() => void} onRetry */
export function failure(error, onRetry) {
	const retry = { label: "Try again", onPress: onRetry };
	switch (error.code) {
		case "NOT_FOUND":
			return notice("error", "This account can't be shown", error.message, retry);
		case "UNAUTHENTICATED":
		case "UNAUTHORIZED":
			return notice("error", "The sign-in has expired", "Sign in again, and the matrix comes back where it was. Nothing is lost.", retry);
		case "NETWORK":
			return notice("error", "The server can't be reached", "The matrix could not be read. Nothing is lost: what was saved is on the server.", retry);
		default:
			return notice("error", "The matrix could not be read", `${error.message} Nothing is lost: reading changes nothing.`, retry);
	}
}
