import { query } from "../../api/api.js";
import { send } from "../edit/commands.js";

/**
 * Views of an account's map that have a name, kept on the account: one's own, and what others share.
 *
 * @typedef {{id: string, name: string, shared: boolean, mine: boolean, by: {name: string} | null, texts: Record<string, string>}} SavedView
 */

const VIEW = "id name shared mine by { name } settings { name value }";
const LIST = `query SavedViews($id: ID!) { account(id: $id) { savedViews { ${VIEW} } } }`;

/** Where views were kept before accounts kept them. */
const IN_BROWSER = "dottedline.map.views.";

/** @param {string} accountId @returns {Promise<SavedView[]>} by name */
export async function savedViews(accountId) {
	const { account } = await query(LIST, { id: accountId });
	const views = (account?.savedViews ?? []).map(({ settings, ...view }) => ({ ...view, texts: textsOf(settings) }));
	return await takeOver(accountId, views) ? savedViews(accountId) : views;
}

/**
 * Keeps a view; one of one's own of the same name is replaced.
 *
 * @param {string} accountId
 * @param {SavedView[]} known
 * @param {{name: string, texts: Record<string, string>, shared: boolean}} view
 */
export async function saveView(accountId, known, { name, texts, shared }) {
	const same = known.find(each => each.mine && each.name.toLowerCase() === name.trim().toLowerCase());
	const settings = Object.entries(texts).map(([key, value]) => ({ name: key, value }));
	return same ? send("updateSavedView", { id: same.id, settings, shared }, null)
		: send("createSavedView", { accountId, name: name.trim(), settings, shared }, null);
}

/** @param {string} id @param {string} name */
export async function renameView(id, name) {
	return send("updateSavedView", { id, name: name.trim() }, null);
}

/** @param {string} id */
export async function forgetView(id) {
	return send("removeSavedView", { id }, null);
}

function textsOf(settings) {
	return Object.fromEntries(settings.map(({ name, value }) => [name, value]));
}

/** Brings what an earlier version kept in this browser to the account. @returns {Promise<boolean>} whether anything was */
async function takeOver(accountId, known) {
	const key = IN_BROWSER + accountId;
	const kept = keptIn(key);
	for (const { name, texts } of kept) {
		await saveView(accountId, known, { name, texts, shared: false });
	}
	kept.length > 0 && localStorage.removeItem(key);
	return kept.length > 0;
}

function keptIn(key) {
	try {
		const list = JSON.parse(localStorage.getItem(key) ?? "[]");
		return Array.isArray(list) ? list.filter(each => typeof each?.name === "string" && typeof each.texts === "object") : [];
	} catch {
		return [];
	}
}
