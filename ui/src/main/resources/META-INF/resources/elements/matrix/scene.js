import { Faces } from "./faces.js";
import { inSight } from "./folds.js";
import { Lighting } from "./lighting.js";

/**
 * All that is shown at one moment, for the surface to paint: rows and columns in sight, faces, totals, light.
 *
 * @typedef {object} SceneParts
 * @property {import("./model.js").MatrixModel} model
 * @property {import("./rollup.js").Totals} totals
 * @property {import("./folds.js").Folds} folds
 * @property {import("./money.js").MoneyFormat} format
 * @property {string} rowsTitle the heading over the row headers
 */
export class Scene {
	/** @type {WeakMap<import("./rollup.js").Rollup, {sum: string, known: number, unknown: number}>} */
	#totalFaces = new WeakMap();
	#rowsInSight = new Set();
	#columnsInSight = new Set();
	#selection = null;
	#highlight = null;

	/** @param {SceneParts} parts */
	constructor({ model, totals, folds, format, rowsTitle }) {
		this.model = model;
		this.totals = totals;
		this.folds = folds;
		this.format = format;
		this.rowsTitle = rowsTitle;
		this.refold();
		/** Pairs that changed just now. @type {Set<string>} */
		this.changed = new Set();
		/** Totals show what is open; where nothing open is valued, what is sold. */
		this.measure = totals.all.open.isZero && !totals.all.won.isZero ? "won" : "open";
		this.largestOfRows = this.#largest(model.rows.nodes.map(row => totals.ofRow(row, false)));
		this.largestOfColumns = this.#largest(model.columns.nodes.filter(column => !column.parent)
			.map(column => totals.ofColumn(column.heading.id)));
	}

	/** Takes up the folds as they are now. */
	refold() {
		this.rows = inSight(this.model.rows, row => this.folds.isRowFolded(row));
		this.columns = inSight(this.model.columns, column => this.folds.isColumnFolded(column));
		this.faces = new Faces(this.model, this.format, row => this.folds.isRowFolded(row));
		this.#rowsInSight = new Set(this.rows);
		this.#columnsInSight = new Set(this.columns);
		this.light(this.#selection, this.#highlight);
	}

	/** Takes up what is chosen, or what another view asks for; what is folded away is lit by the group that it is in. */
	light(selection, highlight) {
		this.#selection = selection;
		this.#highlight = highlight;
		const under = selection?.kind === "row" ? this.model.rowsUnder(selection.rowId) : [];
		const seen = cells => cells?.map(({ row, column }) => ({
			row: this.rowInSight(row)?.heading.id, column: inSightOf(this.model.columns, this.#columnsInSight, column)?.heading.id,
		}));
		const shown = highlight && { ...highlight, cells: seen(highlight.cells), could: seen(highlight.could), sways: seen(highlight.sways) };
		this.lighting = new Lighting(selection, shown, under);
	}

	/** The row, or the folded group that it is in. @param {string} rowId @returns {import("./model.js").Node | null} */
	rowInSight(rowId) {
		return inSightOf(this.model.rows, this.#rowsInSight, rowId);
	}

	/** @returns {import("./money.js").Sum} */
	measured(rollup) {
		return rollup[this.measure];
	}

	/** A row's total: with all under it while it is folded. */
	totalOfRow(row) {
		return this.totals.ofRow(row, this.folds.isRowFolded(row) && row.children.length > 0);
	}

	/** A total ready to be drawn: the sum in short form, and both tones as shares of the largest. */
	totalFace(rollup, largest) {
		let face = this.#totalFaces.get(rollup);
		if (!face) {
			const measured = this.measured(rollup);
			const part = sum => largest ? sum.shareOf(largest) : 0;
			face = {
				sum: measured.isZero ? "–" : this.format.shortSum(measured),
				known: part(this.measure === "open" ? rollup.openWithBuyer : measured),
				unknown: this.measure === "open" ? part(rollup.openWithoutBuyer) : 0,
			};
			this.#totalFaces.set(rollup, face);
		}
		return face;
	}

	#largest(rollups) {
		return rollups.map(rollup => this.measured(rollup)).reduce((most, sum) => sum.exceeds(most) ? sum : most, this.measured(this.totals.ofColumn("")));
	}
}

function inSightOf(tree, shown, id) {
	let node = tree.byId.get(id) ?? null;
	while (node && !shown.has(node)) {
		node = node.parent;
	}
	return node;
}
