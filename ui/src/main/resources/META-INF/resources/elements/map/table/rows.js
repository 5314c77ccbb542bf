import { keptReports } from "../focus/kept.js";
import { leads } from "../model.js";

/**
 * One line of the tree table.
 *
 * @typedef {{i: number, level: number, position: number, size: number, expanded: boolean | null}} Row expanded: null for people without reports
 */

/**
 * The lines that the table shows: what the map shows, in the order in which it is read.
 *
 * @param {import("../state.js").MapState} state
 * @param {Uint8Array | null} kept who is shown when others are hidden
 * @returns {Row[]}
 */
export function rowsOf({ model, layout, collapsed }, kept) {
	if (layout?.sequence) {
		return layout.sequence.map((i, k) => ({ i, level: 1, position: k + 1, size: layout.sequence.length, expanded: null }));
	}
	const reports = kept ? keptReports(model, kept) : model;
	/** @type {Row[]} */
	const rows = [];
	// A chain of ten thousand would exhaust a recursion.
	const open = [];
	const push = (list, level) => {
		for (let k = list.length - 1; k >= 0; k--) {
			open.push({ i: list[k], level, position: k + 1, size: list.length });
		}
	};
	push(reports.roots, 1);
	while (open.length > 0) {
		const row = open.pop();
		const expanded = leads(reports, row.i) ? collapsed[row.i] === 0 : null;
		rows.push({ ...row, expanded });
		if (expanded) {
			push(reports.childList.subarray(reports.childStart[row.i], reports.childStart[row.i + 1]), row.level + 1);
		}
	}
	return rows;
}
