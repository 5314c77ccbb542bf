/**
 * Views that a reader has given a name, kept in this browser, an account's own.
 *
 * @typedef {{name: string, texts: Record<string, string>}} SavedView
 */

const KEY = "dottedline.map.views.";
const MOST = 50;
const LONGEST = 80;

/** @param {string} accountId @returns {SavedView[]} */
export function savedViews(accountId) {
	try {
		const list = JSON.parse(localStorage.getItem(KEY + accountId) ?? "[]");
		return Array.isArray(list) ? list.filter(each => typeof each?.name === "string" && typeof each.texts === "object") : [];
	} catch {
		return [];
	}
}

/** Keeps a view; one of the same name is replaced. @param {string} accountId @param {SavedView} view @returns {boolean} whether it was kept */
export function saveView(accountId, { name, texts }) {
	const kept = { name: name.trim().slice(0, LONGEST), texts };
	return kept.name !== "" && store(accountId, [kept, ...savedViews(accountId).filter(each => each.name !== kept.name)].slice(0, MOST));
}

/** @param {string} accountId @param {string} name */
export function forgetView(accountId, name) {
	return store(accountId, savedViews(accountId).filter(each => each.name !== name));
}

function store(accountId, list) {
	try {
		localStorage.setItem(KEY + accountId, JSON.stringify(list));
		return true;
	} catch {
		return false;
	}
}
