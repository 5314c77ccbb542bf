/**
 * What a matrix is made of, as read: rows and columns as trees, cells by their pair. Pure; knows nothing of the page.
 *
 * @typedef {import("./money.js").Money} Money
 * @typedef {{id: string, name: string, title?: string | null, coverage?: string}} Buyer
 * @typedef {object} Cell
 * @property {string} id
 * @property {string} row
 * @property {string} column
 * @property {"SOLD" | "IN_PROGRESS" | "OPEN" | "BLOCKED"} state
 * @property {string | null} status
 * @property {Money | null} wonAmount
 * @property {Money | null} currentRevenue
 * @property {Money | null} openAmount
 * @property {Money | null} potential
 * @property {{strong: Money[], weak: Money[], noBuyer: Money[]} | null} [openByAccess] what it adds to what is open, as the server added it up;
 *   undefined where it is not known yet
 * @property {string | null} timeline
 * @property {Buyer | null} likelyBuyer
 * @property {string | null} triggerEvent
 * @property {string | null} competitor
 * @property {object[]} [opportunities]
 *
 * @typedef {{id: string, name: string, parent: string | null, target?: boolean}} Heading
 * @typedef {{heading: Heading, index: number, level: number, parent: Node | null, children: Node[]}} Node
 */

/**
 * Orders headings as a tree, parents before children. A parent that is missing, or a circle, puts a heading at the top
 * rather than losing it.
 *
 * @param {Heading[]} headings
 * @returns {{nodes: Node[], byId: Map<string, Node>}}
 */
export function tree(headings) {
	const byId = new Map(headings.map(heading => [heading.id, { heading, index: -1, level: 0, parent: null, children: [] }]));
	const tops = [];
	for (const node of byId.values()) {
		const parent = node.heading.parent === null ? undefined : byId.get(node.heading.parent);
		if (parent && !isUnder(parent, node)) {
			node.parent = parent;
			parent.children.push(node);
		} else {
			tops.push(node);
		}
	}
	/** @type {Node[]} */
	const nodes = [];
	const waiting = tops.reverse();
	while (waiting.length > 0) {
		const node = waiting.pop();
		node.level = node.parent ? node.parent.level + 1 : 0;
		node.index = nodes.push(node) - 1;
		for (let i = node.children.length - 1; i >= 0; i--) {
			waiting.push(node.children[i]);
		}
	}
	return { nodes, byId };
}

function isUnder(node, above) {
	for (let at = node; at; at = at.parent) {
		if (at === above) {
			return true;
		}
	}
	return false;
}

/** Cells by the ids of their row and column. */
function byPair(cells) {
	/** @type {Map<string, Map<string, Cell>>} */
	const rows = new Map();
	for (const cell of cells) {
		let row = rows.get(cell.row);
		if (!row) {
			rows.set(cell.row, row = new Map());
		}
		row.set(cell.column, cell);
	}
	return rows;
}

/**
 * One reading of a matrix. Family columns show what was read at the level of families, product columns what was read
 * at the level of products, so that nothing is counted twice.
 */
export class MatrixModel {
	/**
	 * @param {{families: object, products?: object | null, revision?: number, name?: string, businessUnits?: object[], viewerAccess?: string,
	 *   renewals?: {due: Money | null, renewals: {date: string, state: string}[]} | null}} answer
	 */
	constructor({ families, products = null, revision = 0, name = "", businessUnits = [], viewerAccess = "VIEWER", renewals = null }) {
		this.revision = families.revision ?? revision;
		this.name = name;
		/** What is to be renewed within a year and a half, to compare with what is open. @type {{due: Money, next: string | null} | null} */
		this.renewal = renewals?.due ? { due: renewals.due, next: renewals.renewals.find(({ state }) => state === "DUE")?.date ?? null } : null;
		this.canEdit = viewerAccess === "OWNER" || viewerAccess === "EDITOR";
		this.totals = families.totals;
		this.hasProducts = products !== null;
		this.rows = tree(families.rows);
		const familyIds = new Set(families.columns.map(column => column.id));
		const more = products ? products.columns.filter(column => !familyIds.has(column.id)) : [];
		this.columns = tree([...families.columns, ...more]);
		/** Cells at the level of families: what totals are made of. @type {Cell[]} */
		this.cells = families.cells;
		/** @type {Cell[]} */
		this.productCells = products ? products.cells.filter(cell => !familyIds.has(cell.column)) : [];
		this.index();
		this.units = tree(businessUnits.map(unit => ({ id: unit.id, name: unit.name, parent: unit.parent?.id ?? null }))).byId;
	}

	/** The currency of most amounts; what is typed without one is meant in it. */
	get currency() {
		const uses = new Map();
		for (const { potential, wonAmount } of this.allCells()) {
			const money = potential ?? wonAmount;
			money && uses.set(money.currency, (uses.get(money.currency) ?? 0) + 1);
		}
		return [...uses].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "USD";
	}

	/** Finds cells by their pair from now on. */
	index() {
		this.byPair = byPair([...this.cells, ...this.productCells]);
	}

	/**
	 * The same reading with some cells as they are now.
	 *
	 * @param {Map<string, Cell>} fresh by {@link pairKey}
	 * @returns {MatrixModel}
	 */
	withCells(fresh) {
		const next = Object.assign(Object.create(MatrixModel.prototype), this);
		const isFamily = cell => !this.columns.byId.get(cell.column)?.parent;
		const merged = (cells, wanted) => {
			const rest = new Map([...fresh].filter(([, cell]) => wanted(cell)));
			const kept = cells.map(cell => {
				const key = pairKey(cell.row, cell.column);
				const now = rest.get(key) ?? cell;
				rest.delete(key);
				return now;
			});
			return rest.size > 0 ? [...kept, ...rest.values()] : kept;
		};
		next.cells = merged(this.cells, isFamily);
		next.productCells = merged(this.productCells, cell => !isFamily(cell));
		next.index();
		return next;
	}

	/** What is known about a pair; null: it is open, and nothing more is known. @returns {Cell | null} */
	cell(rowId, columnId) {
		return this.byPair.get(rowId)?.get(columnId) ?? null;
	}

	/** The known cells of a row, products included. @returns {Iterable<Cell>} */
	cellsOfRow(rowId) {
		return this.byPair.get(rowId)?.values() ?? [];
	}

	/** A unit and all units under it. @returns {string[]} */
	unitsUnder(rowId) {
		return idsUnder(this.units.get(rowId) ?? this.rows.byId.get(rowId));
	}

	/** A row and all rows under it. @returns {string[]} */
	rowsUnder(rowId) {
		return idsUnder(this.rows.byId.get(rowId));
	}

	/** The rows of a unit: its own and those of the units above it, the nearest first. @returns {string[]} */
	rowsAbove(unitId) {
		const ids = [];
		for (let at = this.units.get(unitId) ?? this.rows.byId.get(unitId); at; at = at.parent) {
			if (this.rows.byId.has(at.heading.id)) {
				ids.push(at.heading.id);
			}
		}
		return ids;
	}

	/** All that is known, families and products alike. @returns {Iterable<Cell>} */
	*allCells() {
		yield* this.cells;
		yield* this.productCells;
	}
}

function idsUnder(top) {
	const ids = [];
	const waiting = top ? [top] : [];
	while (waiting.length > 0) {
		const node = waiting.pop();
		ids.push(node.heading.id);
		waiting.push(...node.children);
	}
	return ids;
}

/**
 * The pairs that differ between two readings, for a glow.
 *
 * @param {MatrixModel} before
 * @param {MatrixModel} after
 * @returns {Set<string>} keys as made by {@link pairKey}
 */
export function changedPairs(before, after) {
	const changed = new Set();
	const seen = new Map([...before.cells, ...before.productCells].map(cell => [pairKey(cell.row, cell.column), JSON.stringify(cell)]));
	for (const cell of [...after.cells, ...after.productCells]) {
		const key = pairKey(cell.row, cell.column);
		const level = after.columns.byId.get(cell.column)?.parent ? before.hasProducts : true;
		if (level && seen.get(key) !== JSON.stringify(cell)) {
			changed.add(key);
		}
		seen.delete(key);
	}
	if (before.hasProducts === after.hasProducts) {
		seen.forEach((_, key) => changed.add(key));
	}
	return changed;
}

/** @returns {string} */
export function pairKey(rowId, columnId) {
	return `${rowId}\u0000${columnId}`;
}
