/**
 * Which map of an account is shown, by its name in an address: empty for the account's own, `merged` for the own one with
 * what the others say beside it, else a map's id.
 */
export const OWN = "";
export const MERGED = "merged";

/** The id that the API is asked for; null for the account's own. @param {string} shown @returns {string | null} */
export function mapIdOf(shown) {
	return shown === OWN || shown === MERGED ? null : shown;
}

/**
 * What of a name is still there: a map that was taken away gives way to the account's own.
 *
 * @param {string} shown
 * @param {{id: string}[]} maps the account's own first
 */
export function stillShown(shown, maps) {
	return mapIdOf(shown) === null ? shown : maps.slice(1).some(map => map.id === shown) ? shown : OWN;
}

/** The words on the button. @param {string} shown @param {{id: string, name: string}[]} maps */
export function shownWords(shown, maps) {
	return shown === MERGED ? "All maps" : shown === OWN ? "Own map" : maps.find(map => map.id === shown)?.name ?? "Own map";
}
