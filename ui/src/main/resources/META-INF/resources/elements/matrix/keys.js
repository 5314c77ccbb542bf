/**
 * The keys of the grid. Pure.
 *
 * @typedef {import("./geometry.js").Position} Position
 * @param {{key: string, ctrl: boolean}} pressed
 * @param {Position} at
 * @param {{rows: number, columns: number, page: number}} size the last row and column, and the rows in view
 * @returns {Position | null} where to go; null: no key that moves
 */
export function move({ key, ctrl }, at, { rows, columns, page }) {
	const to = (row, column) => ({
		row: Math.max(0, Math.min(rows, row)),
		column: Math.max(0, Math.min(columns, column)),
	});
	switch (key) {
		case "ArrowUp":
			return to(ctrl ? 0 : at.row - 1, at.column);
		case "ArrowDown":
			return to(ctrl ? rows : at.row + 1, at.column);
		case "ArrowLeft":
			return to(at.row, ctrl ? 0 : at.column - 1);
		case "ArrowRight":
			return to(at.row, ctrl ? columns : at.column + 1);
		case "Home":
			return to(ctrl ? 0 : at.row, 0);
		case "End":
			return to(ctrl ? rows : at.row, columns);
		case "PageUp":
			return to(Math.max(at.row === 0 ? 0 : 1, at.row - page), at.column);
		case "PageDown":
			return to(at.row + page, at.column);
		default:
			return null;
	}
}
