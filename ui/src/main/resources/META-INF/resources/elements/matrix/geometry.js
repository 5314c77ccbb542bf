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
 * @property {number} frozenRows how many of the first rows stay while the rest is scrolled
 * @property {number} frozenColumns
 * @property {boolean} narrow whether the totals at the right scroll away with the rest
 *
 * @typedef {{left: number, top: number, width: number, height: number}} View scroll offsets, and the size for the grid
 * @typedef {object} Frame
 * @property {number} footY where the totals at the foot start
 * @property {number} totalX where the totals at the right start
 * @property {number} right where the cells end for the eye
 * @property {number} frozenX where the columns begin that are scrolled
 * @property {number} frozenY where the rows begin that are scrolled
 * @property {Span} rows in view, of those that are scrolled
 * @property {Span} columns in view, of those that are scrolled
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
 * @param {{rows: number, columns: number, pinnedRows?: number, pinnedColumns?: number, width: number, height?: number, longestName: number,
 *   wordWidth?: number}} wanted what is shown, the pane's size; how many characters the longest name of a column has, and how wide the widest word in one is
 * @returns {Geometry}
 */
export function geometry({ rows, columns, pinnedRows = 0, pinnedColumns = 0, width, height = Infinity, longestName, wordWidth = 0 }) {
	const headerWidth = Math.round(Math.max(124, Math.min(240, width * 0.25)));
	const totalWidth = width < 720 ? 74 : 88;
	const share = Math.floor((width - headerWidth - totalWidth) / Math.max(1, columns));
	const least = Math.max(NARROWEST, Math.min(WIDEST_WORD, Math.ceil(wordWidth)) + 6);
	const columnWidth = share < least ? Math.max(least, width < 560 ? NARROWEST : SCROLLED) : Math.min(WIDEST, share);
	const lines = Math.min(3, Math.ceil(longestName * CHARACTER / (columnWidth - 6)));
	const headHeight = 30 + 14 * Math.max(1, lines);
	const footHeight = 48;
	return {
		rows, columns, headerWidth, totalWidth, columnWidth, headHeight, footHeight,
		rowHeight: ROW,
		frozenRows: fitting(pinnedRows, height - headHeight - footHeight, ROW),
		frozenColumns: fitting(pinnedColumns, width - headerWidth - totalWidth, columnWidth),
		narrow: width < 420,
	};
}

/** What stays may take half of the room: the rest has to be seen too. */
function fitting(pinned, length, size) {
	return Math.max(0, Math.min(pinned, Math.floor(length / 2 / size)));
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
		frozenX: g.headerWidth + g.frozenColumns * g.columnWidth,
		frozenY: g.headHeight + g.frozenRows * g.rowHeight,
		rows: inView(view.top, footY - g.headHeight, g.rowHeight, g.rows, g.frozenRows),
		columns: inView(view.left, right - g.headerWidth, g.columnWidth, g.columns, g.frozenColumns),
	};
}

function inView(offset, length, size, count, frozen) {
	return {
		from: Math.max(frozen, Math.min(count, frozen + Math.floor(offset / size))),
		to: Math.max(frozen, Math.min(count, Math.ceil((offset + Math.max(0, length)) / size))),
	};
}

/** What is at a point of the view; null: nothing. @param {Geometry} g @param {View} view @returns {Position | null} */
export function positionAt(g, view, x, y) {
	const { footY, totalX, frozenX, frozenY } = frame(g, view);
	const row = y < g.headHeight ? 0 : y < footY ? 1 + Math.floor((y - g.headHeight + (y < frozenY ? 0 : view.top)) / g.rowHeight)
		: y < footY + g.footHeight ? g.rows + 1 : -1;
	const column = x < g.headerWidth ? 0 : x < totalX ? 1 + Math.floor((x - g.headerWidth + (x < frozenX ? 0 : view.left)) / g.columnWidth)
		: x < totalX + g.totalWidth ? g.columns + 1 : -1;
	return row < 0 || column < 0 ? null : { row, column };
}

/** Where a position is in the view. @param {Geometry} g @param {View} view @param {Position} at */
export function placeOf(g, view, { row, column }) {
	const { footY, totalX } = frame(g, view);
	const inRow = row >= 1 && row <= g.rows;
	const inColumn = column >= 1 && column <= g.columns;
	return {
		x: column < 1 ? 0 : inColumn ? g.headerWidth + (column - 1) * g.columnWidth - (column <= g.frozenColumns ? 0 : view.left) : totalX,
		y: row < 1 ? 0 : inRow ? g.headHeight + (row - 1) * g.rowHeight - (row <= g.frozenRows ? 0 : view.top) : footY,
		width: column < 1 ? g.headerWidth : inColumn ? g.columnWidth : g.totalWidth,
		height: row < 1 ? g.headHeight : inRow ? g.rowHeight : g.footHeight,
	};
}

/** How far to scroll so that a position is clear of the headings. @param {Geometry} g @param {Position} at @param {View} view */
export function scrollTo(g, at, view) {
	let { left, top } = view;
	if (at.row > g.frozenRows && at.row <= g.rows) {
		top = clear(top, at.row - 1, g.frozenRows, g.rowHeight, view.height - g.headHeight - g.footHeight);
	}
	if (at.column > g.frozenColumns && at.column <= g.columns) {
		left = clear(left, at.column - 1, g.frozenColumns, g.columnWidth, view.width - g.headerWidth - (g.narrow ? 0 : g.totalWidth));
	}
	return { left, top };
}

function clear(offset, index, frozen, size, length) {
	return Math.min((index - frozen) * size, Math.max(offset, (index + 1) * size - length));
}
