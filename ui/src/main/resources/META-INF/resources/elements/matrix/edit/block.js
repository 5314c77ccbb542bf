import { boxOf, isSingle, positionsIn } from "./range.js";

/**
 * Puts a block of texts over the cells of a range. Pure. What can't be read, and what hangs over the edge, is told
 * cell by cell; the rest goes in.
 *
 * @typedef {import("../geometry.js").Position} Position
 * @typedef {{position: Position, set: Record<string, unknown>}} Change
 * @typedef {{position: Position, text: string, problem: string}} Bad
 *
 * @param {string[][]} block
 * @param {import("./range.js").Range} range
 * @param {{rows: number, columns: number}} size
 * @param {(text: string) => import("./measures.js").Read} read
 * @returns {{changes: Change[], bad: Bad[], outside: string[][]}} outside: what had no cell
 */
export function placeBlock(block, range, size, read) {
	const placed = { changes: [], bad: [], outside: [] };
	const put = (position, text) => {
		const given = read(text);
		"problem" in given ? placed.bad.push({ position, text, problem: given.problem }) : placed.changes.push({ position, set: given.set });
	};
	if (block.length === 1 && block[0].length === 1 && !isSingle(range)) {
		positionsIn(range).forEach(position => put(position, block[0][0]));
		return placed;
	}
	const { top, left } = boxOf(range);
	block.forEach((texts, i) => {
		const over = [];
		texts.forEach((text, j) => {
			const position = { row: top + i, column: left + j };
			position.row <= size.rows && position.column <= size.columns ? put(position, text) : over.push(text);
		});
		if (over.some(text => text !== "")) {
			placed.outside.push(over);
		}
	});
	return placed;
}

/** The texts of a range, to be copied. @param {import("./range.js").Range} range @param {(at: Position) => string} write */
export function blockOf(range, write) {
	const { top, bottom, left, right } = boxOf(range);
	return Array.from({ length: bottom - top + 1 }, (_, i) =>
		Array.from({ length: right - left + 1 }, (__, j) => write({ row: top + i, column: left + j })));
}
