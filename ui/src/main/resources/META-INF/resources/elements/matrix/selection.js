import { rollUp, Rollup } from "./rollup.js";
import { cellSentences, groupSentences } from "./sentence.js";
import { brief } from "./words.js";

/**
 * What the world is told about what is chosen. Pure.
 *
 * @typedef {object} SelectionDetail
 * @property {"row" | "column" | "cell" | null} kind
 * @property {string | null} rowId
 * @property {string | null} columnId
 * @property {string[]} unitIds the chosen row's unit and all units under it
 * @property {string[]} stakeholderIds who would sign, as far as it is known
 * @property {import("./model.js").Cell | null} cell null where nothing is recorded, or a folded group is chosen
 * @property {import("./sentence.js").Sentences | null} sentences for the line at the foot
 *
 * @param {import("./scene.js").Scene | null} scene
 * @param {import("./lighting.js").Selection | null} selection
 * @returns {SelectionDetail}
 */
export function describe(scene, selection, format) {
	const row = scene?.model.rows.byId.get(selection?.rowId);
	const column = scene?.model.columns.byId.get(selection?.columnId);
	if (!selection || (!row && !column)) {
		return { kind: null, rowId: null, columnId: null, unitIds: [], stakeholderIds: [], cell: null, sentences: null };
	}
	const unitIds = row ? scene.model.unitsUnder(row.heading.id) : [];
	const about = { ...selection, unitIds, cell: null };
	const isGroup = row && row.children.length > 0 && scene.folds.isRowFolded(row);
	if (row && column && !isGroup) {
		const cell = scene.model.cell(row.heading.id, column.heading.id);
		return {
			...about, cell,
			stakeholderIds: cell?.likelyBuyer ? [cell.likelyBuyer.id] : [],
			sentences: cellSentences(row.heading.name, column.heading.name, cell, format),
		};
	}
	const rollup = !column ? scene.totals.ofRow(row, true) : !row ? scene.totals.ofColumn(column.heading.id)
		: rollUp(scene.model, row, column.heading.id) ?? new Rollup();
	const name = [column, row].filter(Boolean).map(node => brief(node.heading.name, 60)).join(" × ");
	return { ...about, stakeholderIds: [...rollup.buyers.keys()], sentences: groupSentences(name, rollup, format) };
}
