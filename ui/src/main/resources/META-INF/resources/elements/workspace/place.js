/**
 * What is chosen, as the page's address holds it: `?person=`, `?row=` or `?cell=`. Pure but for {@link keep}.
 *
 * @typedef {{kind: "person", id: string} | {kind: "row", rowId: string} | {kind: "cell", rowId: string, columnId: string}} Place
 */

const BETWEEN = "~";
const NAMES = ["person", "row", "cell"];

/** @param {string} search of an address @returns {Place | null} */
export function placeIn(search) {
	const parameters = new URLSearchParams(search);
	const person = parameters.get("person");
	if (person) {
		return { kind: "person", id: person };
	}
	const row = parameters.get("row");
	if (row) {
		return { kind: "row", rowId: row };
	}
	const [rowId, columnId] = (parameters.get("cell") ?? "").split(BETWEEN);
	return rowId && columnId ? { kind: "cell", rowId, columnId } : null;
}

/** An address that says what is chosen; all else in it stays. @param {string} href @param {Place | null} place */
export function addressOf(href, place) {
	const url = new URL(href);
	NAMES.forEach(name => url.searchParams.delete(name));
	if (place?.kind === "person") {
		url.searchParams.set("person", place.id);
	} else if (place?.kind === "row") {
		url.searchParams.set("row", place.rowId);
	} else if (place?.kind === "cell") {
		url.searchParams.set("cell", place.rowId + BETWEEN + place.columnId);
	}
	return url.href;
}

/** Writes what is chosen into the page's address, without a new entry in its history. @param {Place | null} place */
export function keep(place) {
	const address = addressOf(location.href, place);
	if (address !== location.href) {
		history.replaceState(history.state, "", address);
	}
}

/** An address that says which panel is open beside the map; empty for none. @param {string} href @param {string} panel */
export function panelAddress(href, panel) {
	const url = new URL(href);
	panel === "" ? url.searchParams.delete("panel") : url.searchParams.set("panel", panel);
	return url.href;
}

/** The comment that an address leads to. @param {string} search @returns {string | null} */
export function commentIn(search) {
	return new URLSearchParams(search).get("comment") || null;
}

/** The address once the reader is there. @param {string} href */
export function withoutComment(href) {
	const url = new URL(href);
	url.searchParams.delete("comment");
	return url.href;
}
