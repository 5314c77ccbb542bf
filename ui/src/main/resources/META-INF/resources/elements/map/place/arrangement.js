import { readFilter, writeFilter } from "../focus/filter.js";
import { LENSES, lensOf } from "../lens.js";
import { spanOf } from "../past/span.js";
import { viewOf } from "../views/views.js";

/**
 * How a reader has arranged a map, as an address holds it: every value a short text, what is usual left out.
 *
 * @typedef {object} Arrangement
 * @property {string} map which map of the account: empty for its own, `merged`, or an id
 * @property {import("../past/span.js").Span} span of the past that is looked at
 * @property {string} lens
 * @property {import("../views/views.js").View} view
 * @property {boolean} table
 * @property {import("../focus/filter.js").Filter} filter
 * @property {boolean} hide whether those who do not match are hidden instead of faded
 * @property {string} around id of the seat in the middle of the influence view; empty for whoever is chosen or moves most
 * @property {number} hops steps around whoever is chosen; 0 for everybody
 * @property {string[]} path ids of the two seats between whom a way is shown; none without
 * @property {{x: number, y: number, scale: number} | null} camera only in what is saved or shared
 * @property {string[] | null} closed ids of those whose branches are closed; only in what is saved or shared
 */

/** The parameters of an address that are about the arrangement of the map. */
export const PARAMETERS = ["map", "day", "until", "after", "lens", "view", "table", "filter", "hide", "around", "hops", "path", "camera", "closed"];

/** Branches beyond this are not named in a link, which would grow too long to be sent. */
const MOST_CLOSED = 150;

/** @param {Arrangement} arrangement @returns {Record<string, string>} */
export function written(arrangement) {
	const { map, span, lens, view, table, filter, hide, around, hops, path, camera, closed } = arrangement;
	const all = {
		map,
		day: span.day,
		until: span.until,
		after: span.after ? "1" : "",
		lens: lens === LENSES.support.name ? "" : lens,
		view: view === "org" ? "" : view,
		table: table ? "1" : "",
		filter: writeFilter(filter),
		hide: hide ? "1" : "",
		around,
		hops: hops > 0 ? String(hops) : "",
		path: path.join("~"),
		camera: camera ? [camera.x.toFixed(0), camera.y.toFixed(0), camera.scale.toPrecision(4)].join("~") : "",
		closed: closed && closed.length <= MOST_CLOSED ? closed.join("~") || "none" : "",
	};
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}

/** @param {Record<string, string | undefined>} texts @returns {Arrangement} */
export function read(texts) {
	const hops = Number.parseInt(texts.hops ?? "", 10);
	const [x, y, scale] = (texts.camera ?? "").split("~").map(Number.parseFloat);
	const path = (texts.path ?? "").split("~").filter(Boolean);
	return {
		map: texts.map ?? "",
		span: spanOf({ day: texts.day, until: texts.until, after: texts.after === "1" }),
		lens: lensOf(texts.lens).name,
		view: viewOf(texts.view),
		table: texts.table === "1",
		filter: readFilter(texts.filter ?? ""),
		hide: texts.hide === "1",
		around: texts.around ?? "",
		hops: hops >= 1 && hops <= 4 ? hops : 0,
		path: path.length === 2 ? path : [],
		camera: [x, y, scale].every(Number.isFinite) && scale > 0 ? { x, y, scale } : null,
		closed: texts.closed === undefined || texts.closed === "" ? null : texts.closed === "none" ? [] : texts.closed.split("~"),
	};
}
