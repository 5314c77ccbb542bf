import { Faces } from "./faces.js";
import { everything, shownOf } from "./axes.js";
import { pairKey } from "./model.js";
import { Lighting } from "./lighting.js";
import { Scale } from "./view/scale.js";
import { VIEWS } from "./view/views.js";

/**
 * All that is shown at one moment, for the surface to paint: rows and columns in sight, faces, totals, light.
 *
 * @typedef {object} SceneParts
 * @property {import("./model.js").MatrixModel} model
 * @property {import("./rollup.js").Totals} totals
 * @property {import("./folds.js").Folds} folds
 * @property {import("./money.js").MoneyFormat} format
 * @property {string} rowsTitle the heading over the row headers
 * @property {import("./view/views.js").View} [view]
 * @property {import("./axes.js").Axes} [axes] what is shown of both, and in which order
 * @property {Map<string, import("./edit/acts.js").Problem>} [problems] what was not taken, by pair
 * @property {Map<string, number>} [threads] how many threads are open about pairs
 * @property {import("./compare/comparison.js").Comparison | null} [comparison] with how it was on a day
 */
export class Scene {
	/** @type {WeakMap<import("./rollup.js").Rollup, {sum: string, known: number, weak: number, unknown: number}>} */
	#totalFaces = new WeakMap();
	/** @type {Scale | null} */
	#scale = null;
	/** @type {Set<string> | null} */
	#targetIds = null;
	#rowsInSight = new Set();
	#columnsInSight = new Set();
	#selection = null;
	#highlight = null;

	/** @param {SceneParts} parts */
	constructor({ model, totals, folds, format, rowsTitle, view = VIEWS.state, problems = new Map(), axes = everything(), comparison = null, threads = new Map() }) {
		this.model = model;
		this.totals = totals;
		this.folds = folds;
		this.format = format;
		this.rowsTitle = rowsTitle;
		this.view = view;
		this.axes = axes;
		this.problems = problems;
		this.threads = threads;
		this.comparison = comparison;
		/** Cells that are selected together. @type {import("./edit/range.js").Range | null} */
		this.range = null;
		/** Totals show what is open; where nothing open is valued, what is sold. */
		this.measure = totals.all.open.isZero && !totals.all.won.isZero ? "won" : "open";
		this.refold();
		/** Pairs that changed just now. @type {Set<string>} */
		this.changed = new Set();
		this.largestOfRows = this.#largest(model.rows.nodes.map(row => totals.ofRow(row, false)));
		this.largestOfColumns = this.#largest(model.columns.nodes.filter(column => !column.parent)
			.map(column => totals.ofColumn(column.heading.id)));
	}

	/** Takes up the folds as they are now. */
	refold() {
		const { rows, columns } = this.model;
		({ shown: this.rows, pinned: this.pinnedRows } = shownOf(rows, this.axes.rows, {
			isFolded: row => this.folds.isRowFolded(row),
			counts: row => this.#counts(this.totals.ofRow(row, false), row),
			compare: this.#compare(row => this.totals.ofRow(row, true)),
		}));
		({ shown: this.columns, pinned: this.pinnedColumns } = shownOf(columns, this.axes.columns, {
			isFolded: column => this.folds.isColumnFolded(column),
			counts: column => this.#counts(this.totals.ofColumn(column.heading.id), column),
			compare: this.#compare(column => this.totals.ofColumn(column.heading.id)),
		}));
		this.faces = new Faces(this.model, this.format, row => this.folds.isRowFolded(row), this.view, this.view.show ? this.scale : undefined);
		this.comparison?.refold();
		this.#rowsInSight = new Set(this.rows);
		this.#columnsInSight = new Set(this.columns);
		this.light(this.#selection, this.#highlight);
	}

	/** How many threads are open about a pair; of a folded row, about the pairs under it too. @param {import("./model.js").Node} row */
	threadsOf(row, columnId) {
		if (this.threads.size === 0) {
			return 0;
		}
		const under = row.children.length > 0 && this.folds.isRowFolded(row) ? this.model.rowsUnder(row.heading.id) : [row.heading.id];
		return under.reduce((sum, id) => sum + (this.threads.get(pairKey(id, columnId)) ?? 0), 0);
	}

	/** Whether a heading is among those that are asked for. */
	#counts(rollup, node) {
		switch (this.axes.only) {
			case "known":
				return rollup.size > 0;
			case "open":
				return !rollup.open.isZero;
			case "target":
				return node.heading.target === true || this.#targeted.has(node.heading.id);
			default:
				return true;
		}
	}

	/** The rows and columns of cells at which we aim. */
	get #targeted() {
		return this.#targetIds ??= new Set([...this.model.allCells()].filter(cell => cell.target).flatMap(cell => [cell.row, cell.column]));
	}

	#compare(totalOf) {
		switch (this.axes.order) {
			case "value":
				return (a, b) => {
					const [one, other] = [this.measured(totalOf(a)), this.measured(totalOf(b))];
					return one.exceeds(other) ? -1 : other.exceeds(one) ? 1 : 0;
				};
			case "name":
				return (a, b) => a.heading.name.localeCompare(b.heading.name);
			default:
				return () => 0;
		}
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

	/** Steps of worth, for views that order cells by it. */
	get scale() {
		return this.#scale ??= new Scale(this.model);
	}

	/** How a pair looks; where the matrix is compared with a day, what has changed since. @param {import("./model.js").Node} row */
	faceOf(row, columnId) {
		const face = this.faces.of(row, columnId);
		return this.comparison?.faceOf(face, row.heading.id, columnId, this.#isGroup(row)) ?? face;
	}

	/** What the cells and totals of now are set beside; null where the past itself is shown. */
	get #beside() {
		return this.comparison?.showsThen === false ? this.comparison : null;
	}

	/** Whether a pair keeps its colours. @param {import("./model.js").Node} row */
	isLit(row, columnId) {
		const { lighting } = this;
		return this.#beside ? lighting.isChosen(row.heading.id, columnId) || this.faceOf(row, columnId) !== this.faces.of(row, columnId)
			: !lighting.isActive || lighting.isCellLit(row.heading.id, columnId);
	}

	#isGroup(row) {
		return this.folds.isRowFolded(row) && row.children.length > 0;
	}

	/** What a row came to on the day that is compared with; null without one. @param {import("./model.js").Node} row */
	thenOfRow(row) {
		return this.#beside?.ofRow(row.heading.id, this.#isGroup(row)) ?? null;
	}

	thenOfColumn(columnId) {
		return this.#beside?.ofColumn(columnId) ?? null;
	}

	/** What all came to on that day; null without one. */
	get thenOfAll() {
		return this.#beside?.all ?? null;
	}

	/** Why the last thing written into a cell was not taken. @returns {import("./edit/acts.js").Problem | null} */
	problemOf(rowId, columnId) {
		return this.problems.size === 0 ? null : this.problems.get(pairKey(rowId, columnId)) ?? null;
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
		return this.totals.ofRow(row, this.#isGroup(row));
	}

	/** A total ready to be drawn: the sum in short form, and its parts as shares of the largest. */
	totalFace(rollup, largest) {
		let face = this.#totalFaces.get(rollup);
		if (!face) {
			const measured = this.measured(rollup);
			const part = sum => largest ? sum.shareOf(largest) : 0;
			face = {
				sum: measured.isZero ? "–" : this.format.shortSum(measured),
				known: part(this.measure === "open" ? rollup.openWithAccess : measured),
				weak: this.measure === "open" ? part(rollup.openWeak) : 0,
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
