import { pairKey } from "./model.js";

/**
 * What is lit, and so what fades: by what is chosen here, or by what another view asks for. Pure.
 *
 * @typedef {{kind: "row" | "column" | "cell", rowId: string | null, columnId: string | null}} Selection
 * @typedef {{row: string, column: string}} Pair
 * @typedef {object} Highlight
 * @property {string[]} [rowIds] whose headers are lit; with all their cells, where no cell is named
 * @property {string[]} [columnIds]
 * @property {Pair[]} [cells] that somebody would sign
 * @property {Pair[]} [could] that somebody could sign
 * @property {Pair[]} [sways] whose buyer somebody sways
 */
export class Lighting {
	#rows;
	#columns;
	#pairs;
	#could;
	#sways;
	#wholeRows;
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
		[this.#pairs, this.#could, this.#sways] = [highlight?.cells, highlight?.could, highlight?.sways]
			.map(cells => new Set((cells ?? []).map(cell => pairKey(cell.row, cell.column))));
		this.#wholeRows = this.#pairs.size + this.#could.size + this.#sways.size === 0;
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
		return (this.#wholeRows && this.#rows.has(rowId)) || this.#columns.has(columnId) || this.pickOf(rowId, columnId) !== null
			|| this.isChosen(rowId, columnId);
	}

	/** Why another view points at just this cell. @returns {"signs" | "could" | "sways" | null} */
	pickOf(rowId, columnId) {
		if (this.#wholeRows) {
			return null;
		}
		const key = pairKey(rowId, columnId);
		return this.#pairs.has(key) ? "signs" : this.#could.has(key) ? "could" : this.#sways.has(key) ? "sways" : null;
	}

	get hasChosenCell() {
		return this.#selection?.kind === "cell";
	}

	/** Whether this very cell is chosen; for a heading give null for the other axis. */
	isChosen(rowId, columnId) {
		return this.#selection !== null && this.#selection.rowId === rowId && this.#selection.columnId === columnId;
	}
}
