/**
 * Where things stand in the matrix, in CSS pixels. Pure.
 *
 * Positions count the headings: row 0 is the column headers, the last row the totals; column 0 the row headers, the
 * last column the totals.
 *
 * @typedef {{row: number, column: number}} Position
 * @typedef {{from: number, to: number}} Span the first, and the one after the last
 * @typedef {object} Geometry
 * @property {number} rowHeight
 * @property {number} columnWidth
 * @property {number} headerWidth of the row headers
 * @property {number} totalWidth of the totals at the right
 * @property {number} headHeight of the column headers
 * @property {number} footHeight of the totals at the foot
 * @property {number} rows without headings
 * @property {number} columns without headings
 * @property {boolean} narrow whether the totals at the right scroll away with the rest
 *
 * @typedef {{left: number, top: number, width: number, height: number}} View scroll offsets, and the size for the grid
 * @typedef {object} Frame
 * @property {number} footY where the totals at the foot start
 * @property {number} totalX where the totals at the right start
 * @property {number} right where the cells end for the eye
 * @property {Span} rows in view
 * @property {Span} columns in view
 */

const ROW = 44;
const NARROWEST = 60;
/** Where the columns have to be scrolled anyway, their names get more room. */
const SCROLLED = 74;
/** A word that needs more than this is broken; the others stay whole. */
const WIDEST_WORD = 104;
const WIDEST = 116;
/** The width of a character in a column's name, on average and with some to spare. */
const CHARACTER = 6.6;

/**
 * @param {{rows: number, columns: number, width: number, longestName: number, wordWidth?: number}} wanted what is shown, the
 *   pane's width, how many characters the longest name of a column has, and how wide the widest word in one is
 * @returns {Geometry}
 */
export function geometry({ rows, columns, width, longestName, wordWidth = 0 }) {
	const headerWidth = Math.round(Math.max(124, Math.min(240, width * 0.25)));
	const totalWidth = width < 720 ? 74 : 88;
	const share = Math.floor((width - headerWidth - totalWidth) / Math.max(1, columns));
	const least = Math.max(NARROWEST, Math.min(WIDEST_WORD, Math.ceil(wordWidth)) + 6);
	const columnWidth = share < least ? Math.max(least, width < 560 ? NARROWEST : SCROLLED) : Math.min(WIDEST, share);
	const lines = Math.min(3, Math.ceil(longestName * CHARACTER / (columnWidth - 6)));
	return {
		rows, columns, headerWidth, totalWidth, columnWidth,
		rowHeight: ROW,
		headHeight: 30 + 14 * Math.max(1, lines),
		footHeight: 48,
		narrow: width < 420,
	};
}

/** The width and height of everything, headings included. @param {Geometry} g */
export function extent(g) {
	return {
		width: g.headerWidth + g.columns * g.columnWidth + g.totalWidth,
		height: g.headHeight + g.rows * g.rowHeight + g.footHeight,
	};
}

/** @param {Geometry} g @param {View} view @returns {Frame} */
export function frame(g, view) {
	const footY = Math.min(g.headHeight + g.rows * g.rowHeight - view.top, view.height - g.footHeight);
	const endX = g.headerWidth + g.columns * g.columnWidth - view.left;
	const totalX = g.narrow ? endX : Math.min(endX, view.width - g.totalWidth);
	const right = Math.min(totalX, view.width);
	return {
		footY, totalX, right,
		rows: inView(view.top, footY - g.headHeight, g.rowHeight, g.rows),
		columns: inView(view.left, right - g.headerWidth, g.columnWidth, g.columns),
	};
}

function inView(offset, length, size, count) {
	return {
		from: Math.max(0, Math.min(count, Math.floor(offset / size))),
		to: Math.max(0, Math.min(count, Math.ceil((offset + Math.max(0, length)) / size))),
	};
}

/** What is at a point of the view; null: nothing. @param {Geometry} g @param {View} view @returns {Position | null} */
export function positionAt(g, view, x, y) {
	const { footY, totalX } = frame(g, view);
	const row = y < g.headHeight ? 0 : y < footY ? 1 + Math.floor((y - g.headHeight + view.top) / g.rowHeight)
		: y < footY + g.footHeight ? g.rows + 1 : -1;
	const column = x < g.headerWidth ? 0 : x < totalX ? 1 + Math.floor((x - g.headerWidth + view.left) / g.columnWidth)
		: x < totalX + g.totalWidth ? g.columns + 1 : -1;
	return row < 0 || column < 0 ? null : { row, column };
}

/** Where a position is in the view. @param {Geometry} g @param {View} view @param {Position} at */
export function placeOf(g, view, { row, column }) {
	const { footY, totalX } = frame(g, view);
	const inRow = row >= 1 && row <= g.rows;
	const inColumn = column >= 1 && column <= g.columns;
	return {
		x: column < 1 ? 0 : inColumn ? g.headerWidth + (column - 1) * g.columnWidth - view.left : totalX,
		y: row < 1 ? 0 : inRow ? g.headHeight + (row - 1) * g.rowHeight - view.top : footY,
		width: column < 1 ? g.headerWidth : inColumn ? g.columnWidth : g.totalWidth,
		height: row < 1 ? g.headHeight : inRow ? g.rowHeight : g.footHeight,
	};
}

/** How far to scroll so that a position is clear of the headings. @param {Geometry} g @param {Position} at @param {View} view */
export function scrollTo(g, at, view) {
	let { left, top } = view;
	if (at.row > 0 && at.row <= g.rows) {
		top = clear(top, (at.row - 1) * g.rowHeight, g.rowHeight, view.height - g.headHeight - g.footHeight);
	}
	if (at.column > 0 && at.column <= g.columns) {
		left = clear(left, (at.column - 1) * g.columnWidth, g.columnWidth, view.width - g.headerWidth - (g.narrow ? 0 : g.totalWidth));
	}
	return { left, top };
}

function clear(offset, start, size, length) {
	return Math.min(start, Math.max(offset, start + size - length));
}
