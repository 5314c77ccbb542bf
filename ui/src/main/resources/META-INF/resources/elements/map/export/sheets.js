/** Paper in millimetres, upright. */
export const PAPERS = { A4: [210, 297], A3: [297, 420], A2: [420, 594], A1: [594, 841], A0: [841, 1189] };

const MARGIN = 10;
/** What the line at the foot of a sheet takes. */
const FOOT = 9;
const MM_PER_PX = 25.4 / 96;
const POINT = 96 / 72;
/** The smallest name on a card, in world units. */
const NAME = 13;
/** What can be read on paper without a glass, in points. */
export const READABLE = 6;
const LARGEST = 1;

/**
 * How a map is cut into sheets.
 *
 * @typedef {object} Sheets
 * @property {number} width of the paper, in millimetres
 * @property {number} height
 * @property {number} columns
 * @property {number} rows
 * @property {number} points of the names
 * @property {{x: number, y: number, width: number, height: number, column: number, row: number}[]} tiles parts of the world
 * @property {{width: number, height: number}} picture on a sheet, in millimetres
 */

/**
 * @param {{x: number, y: number, width: number, height: number}} bounds
 * @param {string} paper
 * @param {boolean} wide
 * @param {boolean} onOne everything on one sheet, however small; else as many as it takes to be read
 * @returns {Sheets}
 */
export function sheetsFor(bounds, paper, wide, onOne) {
	const [short, long] = PAPERS[paper];
	const [width, height] = wide ? [long, short] : [short, long];
	const picture = { width: width - 2 * MARGIN, height: height - 2 * MARGIN - FOOT };
	const whole = Math.min(picture.width / MM_PER_PX / bounds.width, picture.height / MM_PER_PX / bounds.height, LARGEST);
	const readable = READABLE * POINT / NAME;
	const scale = onOne || whole >= readable ? whole : readable;
	const tile = { width: picture.width / MM_PER_PX / scale, height: picture.height / MM_PER_PX / scale };
	const columns = Math.max(1, Math.ceil(bounds.width / tile.width - 1e-6));
	const rows = Math.max(1, Math.ceil(bounds.height / tile.height - 1e-6));
	const left = bounds.x - (columns * tile.width - bounds.width) / 2;
	const tiles = [];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			tiles.push({ x: left + column * tile.width, y: bounds.y + row * tile.height, ...tile, column, row });
		}
	}
	return { width, height, columns, rows, points: NAME * scale / POINT, tiles, picture };
}

/** Whether the paper should lie on its long side. */
export function liesWide(bounds) {
	return bounds.width > bounds.height;
}

export { MARGIN, FOOT };
