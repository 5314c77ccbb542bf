/**
 * A rectangle of cells: from where it was begun to where it has come. Pure. Positions count the headings, so the first
 * cell is 1, 1.
 *
 * @typedef {import("../geometry.js").Position} Position
 * @typedef {{anchor: Position, head: Position}} Range
 * @typedef {{top: number, left: number, bottom: number, right: number}} Box both ends count
 */

/** @param {Range} range @returns {Box} */
export function boxOf({ anchor, head }) {
	return {
		top: Math.min(anchor.row, head.row), bottom: Math.max(anchor.row, head.row),
		left: Math.min(anchor.column, head.column), right: Math.max(anchor.column, head.column),
	};
}

/** @param {Range | null} range @param {Position} at */
export function holds(range, { row, column }) {
	if (!range) {
		return false;
	}
	const { top, bottom, left, right } = boxOf(range);
	return row >= top && row <= bottom && column >= left && column <= right;
}

/** @param {Range} range @returns {Position[]} row by row */
export function positionsIn(range) {
	const { top, bottom, left, right } = boxOf(range);
	const positions = [];
	for (let row = top; row <= bottom; row++) {
		for (let column = left; column <= right; column++) {
			positions.push({ row, column });
		}
	}
	return positions;
}

/** @param {Range | null} range */
export function isSingle(range) {
	return !range || (range.anchor.row === range.head.row && range.anchor.column === range.head.column);
}

/** A position that is no heading and no total; the nearest one. @param {Position} at @param {{rows: number, columns: number}} size */
export function within({ row, column }, { rows, columns }) {
	return { row: Math.max(1, Math.min(rows, row)), column: Math.max(1, Math.min(columns, column)) };
}
