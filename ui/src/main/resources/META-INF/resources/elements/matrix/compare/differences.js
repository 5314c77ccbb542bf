import { pairKey } from "../model.js";
import { Sum } from "../money.js";
import { worth } from "../rollup.js";

/**
 * What differs between an earlier reading of a matrix and a later one. Pure.
 *
 * @typedef {import("../model.js").Cell} Cell
 * @typedef {import("../money.js").Money} Money
 * @typedef {"sold" | "progress" | "opened" | "lost" | "blocked" | "up" | "down" | "revalued"} Kind
 * @typedef {{what: string, from: Money | null, to: Money | null, by: Money | null}} Move of an amount; no `by` where the currency changed
 * @typedef {{row: string, column: string, kind: Kind, then: Cell | null, now: Cell | null, moves: Move[]}} Difference
 */

/** In the order in which they are told. @type {Kind[]} */
export const KINDS = ["sold", "progress", "opened", "lost", "blocked", "up", "down", "revalued"];

/** @param {Cell | null} then @param {Cell | null} now @returns {Omit<Difference, "row" | "column"> | null} null: nothing of weight */
export function differenceOf(then, now) {
	const moves = movesOf(then, now);
	const kind = kindOfState(then?.state ?? null, now?.state ?? null) ?? kindOfMove(moves[0]);
	return kind && { kind, then, now, moves };
}

function kindOfState(before, after) {
	if (before === after) {
		return null;
	}
	switch (after) {
		case "SOLD":
			return "sold";
		case "IN_PROGRESS":
			return "progress";
		case "BLOCKED":
			return "blocked";
		default:
			return before === "SOLD" || before === "IN_PROGRESS" ? "lost" : before === "BLOCKED" || after === "OPEN" ? "opened" : null;
	}
}

function kindOfMove(move) {
	return !move ? null : !move.by ? "revalued" : move.by.amount.startsWith("-") ? "down" : "up";
}

/** Potential first; what is sold or in progress where it was so before. */
function movesOf(then, now) {
	const stayed = state => then?.state === state && now?.state === state;
	return [
		moveOf("potential", then?.potential ?? null, now?.potential ?? null),
		stayed("SOLD") ? moveOf("sold", worth(then), worth(now)) : null,
		stayed("IN_PROGRESS") ? moveOf("in progress", then.openAmount, now.openAmount) : null,
	].filter(move => move !== null);
}

function moveOf(what, from, to) {
	if (from && to && from.currency !== to.currency) {
		return { what, from, to, by: null };
	}
	const by = minus(new Sum().add(to), new Sum().add(from));
	return by.isZero && Boolean(from) === Boolean(to) ? null : { what, from, to, by: by.amounts[0] };
}

/** One total less another, in each currency by itself. @param {Sum} sum @param {Sum} less */
export function minus(sum, less) {
	const rest = new Sum().addAll(sum);
	less.amounts.forEach(({ amount, currency }) => rest.add({ amount: amount.startsWith("-") ? amount.slice(1) : `-${amount}`, currency }));
	return rest;
}

/** All differences of two readings. Products are compared where both were read with them. */
export class Differences {
	/** @type {Map<string, Difference>} */
	#byPair = new Map();
	#now;
	/** Of families, in the order of their kinds, then of rows and columns; products would tell the same twice. @type {Difference[]} */
	told = [];
	/** How many families' cells there are of each kind. @type {Record<Kind, number>} */
	counts = /** @type {Record<Kind, number>} */ (Object.fromEntries(KINDS.map(kind => [kind, 0])));

	/** @param {import("../model.js").MatrixModel} then @param {import("../model.js").MatrixModel} now */
	constructor(then, now) {
		this.#now = now;
		this.told = this.#compare(then.cells, now.cells);
		this.told.forEach(({ kind }) => this.counts[kind]++);
		if (then.hasProducts && now.hasProducts) {
			this.#compare(then.productCells, now.productCells);
		}
		const place = (tree, id) => tree.byId.get(id)?.index ?? Infinity;
		const apart = (a, b) => a === b ? 0 : a - b;
		this.told.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
			|| apart(place(now.rows, a.row), place(now.rows, b.row)) || apart(place(now.columns, a.column), place(now.columns, b.column)));
	}

	#compare(before, after) {
		const pairs = new Map();
		before.forEach(cell => pairs.set(pairKey(cell.row, cell.column), { row: cell.row, column: cell.column, then: cell, now: null }));
		for (const cell of after) {
			const key = pairKey(cell.row, cell.column);
			pairs.set(key, { row: cell.row, column: cell.column, then: pairs.get(key)?.then ?? null, now: cell });
		}
		const found = [];
		for (const [key, { row, column, then, now }] of pairs) {
			const difference = differenceOf(then, now);
			if (difference) {
				this.#byPair.set(key, { row, column, ...difference });
				found.push(this.#byPair.get(key));
			}
		}
		return found;
	}

	/** @returns {Difference | null} */
	of(rowId, columnId) {
		return this.#byPair.get(pairKey(rowId, columnId)) ?? null;
	}

	/** Those of a row and of all rows under it in one column. @param {string} rowId @param {string} columnId @returns {Difference[]} */
	under(rowId, columnId) {
		return this.#byPair.size === 0 ? [] : this.#now.rowsUnder(rowId).map(id => this.of(id, columnId)).filter(each => each !== null);
	}
}
