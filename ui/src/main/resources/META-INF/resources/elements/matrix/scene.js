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

	/** @param {SceneParts} parts */
	constructor({ model, totals, folds, format, rowsTitle }) {
		this.model = model;
		this.totals = totals;
		this.folds = folds;
		this.format = format;
		this.rowsTitle = rowsTitle;
		this.refold();
		this.light(null, null);
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
	}

	/** Takes up what is chosen, or what another view asks for. */
	light(selection, highlight) {
		this.lighting = new Lighting(selection, highlight);
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
