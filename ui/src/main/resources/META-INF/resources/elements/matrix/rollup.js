import { Sum } from "./money.js";

/**
 * Roll-ups, for folded groups and totals only: what is known stays at its own row and column. Pure.
 *
 * @typedef {import("./model.js").Cell} Cell
 * @typedef {import("./model.js").Node} Node
 * @typedef {import("./model.js").MatrixModel} MatrixModel
 * @typedef {Record<"SOLD" | "IN_PROGRESS" | "OPEN" | "BLOCKED", number>} Counts
 */

/** What a cell is worth in its state: won, being sold, or what could be sold; null where that is unknown or blocked. */
export function worth(cell) {
	switch (cell.state) {
		case "SOLD":
			return cell.wonAmount ?? cell.currentRevenue;
		case "IN_PROGRESS":
			return cell.openAmount ?? cell.potential;
		case "OPEN":
			return cell.potential;
		default:
			return null;
	}
}

/** Whether one of us has a strong relationship with whoever would sign. */
export function hasAccess(cell) {
	return cell.access === "STRONG" || cell.access === "TRUSTED";
}

/**
 * What a cell adds to what is open: as the server added it up, across accounts and families whatever its own state; before the server has
 * answered, its own estimate.
 *
 * @param {Cell} cell
 * @returns {{strong: import("./money.js").Money[], weak: import("./money.js").Money[], noBuyer: import("./money.js").Money[]} | null}
 */
export function openOf(cell) {
	if (cell.openByAccess !== undefined) {
		return cell.openByAccess;
	}
	if (cell.state !== "OPEN" || !cell.potential) {
		return null;
	}
	const part = !cell.likelyBuyer ? "noBuyer" : hasAccess(cell) ? "strong" : "weak";
	return { strong: [], weak: [], noBuyer: [], [part]: [cell.potential] };
}

/** All that a cell adds to what is open. @param {Cell} cell @returns {Sum} */
export function openSum(cell) {
	const sum = new Sum();
	const parts = openOf(cell);
	parts && [...parts.strong, ...parts.weak, ...parts.noBuyer].forEach(money => sum.add(money));
	return sum;
}

/** Several cells seen as one. */
export class Rollup {
	/** What was won and what is being sold, whatever the state of the cell: so that units, accounts and families come to the same. */
	won = new Sum();
	inProgress = new Sum();
	/** What cells that are sold or in progress are worth of which no opportunity tells: runs under contract, or is an estimate. */
	unbooked = new Sum();
	open = new Sum();
	/** Of what is open, the part with a likely buyer whom one of us knows well. */
	openWithAccess = new Sum();
	/** The part whose buyer is known, but not well. */
	openWeak = new Sum();
	openWithoutBuyer = new Sum();
	/** Known cells by state. @type {Counts} */
	counts = { SOLD: 0, IN_PROGRESS: 0, OPEN: 0, BLOCKED: 0 };
	/** @type {Map<string, import("./model.js").Buyer>} */
	buyers = new Map();
	/** @type {Cell | null} one of them; the only one when `size` is 1 */
	some = null;

	/** @param {Cell} cell */
	add(cell) {
		this.some = cell;
		this.counts[cell.state]++;
		this.won.add(cell.wonAmount);
		this.inProgress.add(cell.openAmount);
		if (cell.state === "SOLD" || cell.state === "IN_PROGRESS") {
			this.unbooked.add(cell.wonAmount || cell.openAmount ? null : worth(cell));
		}
		const parts = openOf(cell);
		if (parts) {
			this.#open(this.openWithAccess, parts.strong);
			this.#open(this.openWeak, parts.weak);
			this.#open(this.openWithoutBuyer, parts.noBuyer);
		}
		if (cell.likelyBuyer && cell.state !== "BLOCKED") {
			this.buyers.set(cell.likelyBuyer.id, cell.likelyBuyer);
		}
		return this;
	}

	#open(part, amounts) {
		for (const money of amounts) {
			part.add(money);
			this.open.add(money);
		}
	}

	/** How many known cells it holds. */
	get size() {
		return this.counts.SOLD + this.counts.IN_PROGRESS + this.counts.OPEN + this.counts.BLOCKED;
	}

	/** The state that all of them have, or MIXED. */
	get state() {
		const [first, ...others] = Object.keys(this.counts).filter(state => this.counts[state] > 0);
		return others.length > 0 ? "MIXED" : first ?? "OPEN";
	}

	/** The sum to show first: what is open where anything is, since that is what a matrix is for. */
	get leading() {
		return [this.open, this.inProgress, this.won, this.unbooked].find(sum => !sum.isZero) ?? null;
	}
}

/** What a row or a column comes to of which nothing is known. */
const NOTHING = Object.freeze(new Rollup());

/** The cells of a row and of all rows under it in one column. @param {Node} row @returns {Rollup | null} null: none is known */
export function rollUp(model, row, columnId) {
	const rollup = new Rollup();
	const waiting = [row];
	while (waiting.length > 0) {
		const node = waiting.pop();
		const cell = model.cell(node.heading.id, columnId);
		if (cell) {
			rollup.add(cell);
		}
		waiting.push(...node.children);
	}
	return rollup.size > 0 ? rollup : null;
}

/** Totals of one reading: of each row's own cells, of each column, and of all. Rows count families alone. */
export class Totals {
	#rows = new Map();
	#columns = new Map();
	#groups = new Map();
	all = new Rollup();

	/** @param {MatrixModel} model */
	constructor(model) {
		for (const cell of model.cells) {
			into(this.#rows, cell.row).add(cell);
			into(this.#columns, cell.column).add(cell);
			this.all.add(cell);
		}
		for (const cell of model.productCells) {
			into(this.#columns, cell.column).add(cell);
		}
	}

	/** @param {Node} row @param {boolean} withRowsUnder @returns {Rollup} */
	ofRow(row, withRowsUnder) {
		if (!withRowsUnder) {
			return this.#rows.get(row.heading.id) ?? NOTHING;
		}
		const known = this.#groups.get(row.heading.id);
		if (known) {
			return known;
		}
		const sum = new Rollup();
		const waiting = [row];
		while (waiting.length > 0) {
			const node = waiting.pop();
			const own = this.#rows.get(node.heading.id);
			if (own) {
				absorb(sum, own);
			}
			waiting.push(...node.children);
		}
		this.#groups.set(row.heading.id, sum);
		return sum;
	}

	/** @returns {Rollup} */
	ofColumn(columnId) {
		return this.#columns.get(columnId) ?? NOTHING;
	}
}

function into(rollups, key) {
	let rollup = rollups.get(key);
	if (!rollup) {
		rollups.set(key, rollup = new Rollup());
	}
	return rollup;
}

function absorb(sum, part) {
	for (const field of ["won", "inProgress", "unbooked", "open", "openWithAccess", "openWeak", "openWithoutBuyer"]) {
		sum[field].addAll(part[field]);
	}
	for (const state of Object.keys(sum.counts)) {
		sum.counts[state] += part.counts[state];
	}
	part.buyers.forEach((buyer, id) => sum.buyers.set(id, buyer));
	sum.some = part.some;
}
