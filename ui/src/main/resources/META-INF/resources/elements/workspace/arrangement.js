import { PARAMETERS as OF_MAP } from "../map/place/arrangement.js";
import { PARAMETERS as OF_MATRIX } from "../matrix/axes.js";

/**
 * How the map and the matrix are arranged, as the page's address holds it. Pure but for {@link keepArrangement}.
 *
 * @typedef {Record<string, string>} Texts
 */

const PARAMETERS = { map: OF_MAP, matrix: OF_MATRIX };

/** @param {string} search of an address @param {"map" | "matrix"} [of] @returns {Texts} */
export function arrangementIn(search, of = "map") {
	const parameters = new URLSearchParams(search);
	return Object.fromEntries(PARAMETERS[of].filter(name => parameters.has(name)).map(name => [name, parameters.get(name)]));
}

/** An address that holds an arrangement; all else in it stays. @param {string} href @param {Texts} texts @param {"map" | "matrix"} [of] */
export function arrangedAddress(href, texts, of = "map") {
	const url = new URL(href);
	PARAMETERS[of].forEach(name => url.searchParams.delete(name));
	Object.entries(texts).forEach(([name, value]) => url.searchParams.set(name, value));
	return url.href;
}

/** Writes the arrangement into the page's address, without a new entry in its history. @param {Texts} texts @param {"map" | "matrix"} [of] */
export function keepArrangement(texts, of = "map") {
	const address = arrangedAddress(location.href, texts, of);
	if (address !== location.href) {
		history.replaceState(history.state, "", address);
	}
}
