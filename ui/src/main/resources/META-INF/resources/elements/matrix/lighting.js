import { pairKey } from "./model.js";

/**
 * What is lit, and so what fades: by what is chosen here, or by what another view asks for. Pure.
 *
 * @typedef {{kind: "row" | "column" | "cell", rowId: string | null, columnId: string | null}} Selection
 * @typedef {{rowIds?: string[], columnIds?: string[], cells?: {row: string, column: string}[]}} Highlight
 */
export class Lighting {
	#rows;
	#columns;
	#pairs;
	/** @type {Selection | null} */
	#selection;

	/**
	 * @param {Selection | null} selection
	 * @param {Highlight | null} highlight what another view asks for; comes first
	 * @param {string[]} rowsUnder the chosen row and all under it, which are chosen with it
	 */
	constructor(selection, highlight, rowsUnder = []) {
		this.#selection = selection;
		this.#rows = new Set(highlight?.rowIds ?? (highlight || selection?.kind !== "row" ? [] : rowsUnder));
		this.#columns = new Set(highlight?.columnIds ?? (highlight || selection?.kind !== "column" ? [] : [selection.columnId]));
		this.#pairs = new Set((highlight?.cells ?? []).map(cell => pairKey(cell.row, cell.column)));
		this.isActive = Boolean(highlight || selection);
	}

	isRowLit(rowId) {
		return this.#rows.has(rowId) || this.#selection?.rowId === rowId;
	}

	isColumnLit(columnId) {
		return this.#columns.has(columnId) || this.#selection?.columnId === columnId;
	}

	/** Whether a cell keeps its fill and frame. */
	isCellLit(rowId, columnId) {
		return this.#rows.has(rowId) || this.#columns.has(columnId) || this.isPicked(rowId, columnId) || this.isChosen(rowId, columnId);
	}

	/** Whether another view points at just this cell. */
	isPicked(rowId, columnId) {
		return this.#pairs.has(pairKey(rowId, columnId));
	}

	/** Whether this very cell is chosen; for a heading give null for the other axis. */
	isChosen(rowId, columnId) {
		return this.#selection !== null && this.#selection.rowId === rowId && this.#selection.columnId === columnId;
	}
}
