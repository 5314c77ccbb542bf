import { PARAMETERS } from "../map/place/arrangement.js";

/**
 * How the map is arranged, as the page's address holds it. Pure but for {@link keepArrangement}.
 *
 * @typedef {Record<string, string>} Texts
 */

/** @param {string} search of an address @returns {Texts} */
export function arrangementIn(search) {
	const parameters = new URLSearchParams(search);
	return Object.fromEntries(PARAMETERS.filter(name => parameters.has(name)).map(name => [name, parameters.get(name)]));
}

/** An address that holds an arrangement; all else in it stays. @param {string} href @param {Texts} texts */
export function arrangedAddress(href, texts) {
	const url = new URL(href);
	PARAMETERS.forEach(name => url.searchParams.delete(name));
	Object.entries(texts).forEach(([name, value]) => url.searchParams.set(name, value));
	return url.href;
}

/** Writes the arrangement into the page's address, without a new entry in its history. @param {Texts} texts */
export function keepArrangement(texts) {
	const address = arrangedAddress(location.href, texts);
	if (address !== location.href) {
		history.replaceState(history.state, "", address);
	}
}
