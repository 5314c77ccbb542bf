import { cuts } from "./cuts.js";
import { OVER, UNDER } from "./drawing.js";

/** Paper in millimetres, upright. */
export const PAPERS = { A4: [210, 297], A3: [297, 420], A2: [420, 594], A1: [594, 841], A0: [841, 1189] };

export const MARGIN = 10;
/** What the legend and the line at the foot take of an A4 sheet; more on larger ones, which hang farther away. */
const FOOT = 9;
const MM_PER_PX = 25.4 / 96;
const POINT = 96 / 72;
/** The smallest name on a card, in world units. */
export const NAME = 13;
/** What can be read on paper without a glass, in points. */
export const READABLE = 6;
const LARGEST = 1;
/** Between a card and the cut beside it, in world units. */
const BESIDE = 4;

/**
 * How a map is cut into sheets: between cards where that can be. A card that is cut is shown whole on the sheet where it
 * begins, beyond the crop marks, and leaves its place free on the next.
 *
 * @typedef {object} Sheets
 * @property {number} width of the paper, in millimetres
 * @property {number} height
 * @property {number} columns
 * @property {number} rows
 * @property {number} scale pixels at 96 to the inch for a unit of the world
 * @property {number} points of the names
 * @property {number} foot size of what stands at the foot, 1 on A4
 * @property {Tile[]} tiles
 *
 * @typedef {{x: number, y: number, width: number, height: number, column: number, row: number}} Tile part of the world between
 *   crop marks
 */

/**
 * @param {import("../layout.js").Layout} layout
 * @param {string} paper laid upright or on its long side, whichever serves better
 * @param {boolean} onOne everything on one sheet, however small; else as many as it takes to be read
 * @returns {Sheets}
 */
export function sheetsFor(layout, paper, onOne) {
	const [short, long] = PAPERS[paper];
	const [upright, wide] = [[short, long], [long, short]].map(size => sheetsOn(layout, size, onOne));
	const better = upright.tiles.length - wide.tiles.length || wide.scale - upright.scale;
	return better < 0 ? upright : wide;
}

function sheetsOn({ bounds, count, visible, x, y, width: widths, height: heights }, [width, height], onOne) {
	const foot = Math.sqrt(Math.min(width, height) / PAPERS.A4[0]);
	const room = { width: (width - 2 * MARGIN) / MM_PER_PX, height: (height - 2 * MARGIN - FOOT * foot) / MM_PER_PX };
	const around = { x: bounds.x - BESIDE, y: bounds.y - OVER - BESIDE, width: bounds.width + 2 * BESIDE, height: bounds.height + OVER + UNDER + 2 * BESIDE };
	const whole = Math.min(room.width / around.width, room.height / around.height, LARGEST);
	const readable = READABLE * POINT / NAME;
	const scale = onOne || whole >= readable ? whole : readable;
	const seen = [...Array(count).keys()].filter(i => visible[i]);
	const spans = (from, to) => [from, to].map(edge => Float64Array.from(seen, edge).sort());
	const longest = (size, more) => seen.reduce((most, i) => Math.max(most, size[i]), 0) + more;
	const columns = cuts(around.x, around.x + around.width, room.width / scale, longest(widths, 2 * BESIDE),
		spans(i => x[i] - BESIDE, i => x[i] + widths[i] + BESIDE));
	const rows = cuts(around.y, around.y + around.height, room.height / scale, longest(heights, OVER + UNDER + 2 * BESIDE),
		spans(i => y[i] - OVER - BESIDE, i => y[i] + heights[i] + UNDER + BESIDE));
	const tiles = rows.slice(0, -1).flatMap((top, row) => columns.slice(0, -1).map((left, column) =>
		({ x: left, y: top, width: columns[column + 1] - left, height: rows[row + 1] - top, column, row })));
	return { width, height, columns: columns.length - 1, rows: rows.length - 1, scale, points: NAME * scale / POINT, foot, tiles };
}

/** Whether a card belongs to a sheet: it begins there. */
export function isOn({ x: left, y: top, width, height }, { x, y }, i) {
	const begins = { x: x[i] - BESIDE, y: y[i] - OVER - BESIDE };
	return begins.x >= left - 1e-3 && begins.x < left + width - 1e-3 && begins.y >= top - 1e-3 && begins.y < top + height - 1e-3;
}
