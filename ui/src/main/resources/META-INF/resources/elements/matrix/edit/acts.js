import { Refused, deliver } from "../../map/edit/commands.js";
import { CELL } from "../document.js";
import { pairKey } from "../model.js";
import { withChanges } from "./cells.js";

const CELLS = `cells { ${CELL} }`;

/**
 * Sends what somebody writes into cells, one thing after the other: shows it at once, confirms it or takes it back cell
 * by cell. What was not taken stays with its cell, with the reason, until it is written anew.
 *
 * @typedef {import("./cells.js").CellChange} CellChange
 * @typedef {object} Problem
 * @property {string} message why it was not taken, as a sentence
 * @property {string} text what was wanted; empty where it was more than one field
 * @property {string | null} field of the API; null where the text could not be read
 * @property {CellChange | null} change to be sent again; null where the text could not be read
 * @property {{yours: unknown, theirs: unknown, by: {name: string} | null} | null} conflict
 *
 * @typedef {object} Book
 * @property {() => string} accountId
 * @property {() => number} revision that the reader sees
 * @property {(id: string) => import("../model.js").Buyer | null} person by the id of a seat
 * @property {() => void} show presents the matrix anew
 * @property {(entry: {commandIds: string[], words: string}) => void} did
 * @property {(report: Report) => void} report
 *
 * @typedef {{taken: number, refused: {change: CellChange, problem: Problem}[], words: string, failure: Error | null,
 *   changed: boolean}} Report changed: whether anything is different now
 */
export class CellActs {
	/** @type {{changes: CellChange[], cells: import("../model.js").Cell[], revision: number | null}[]} oldest first */
	#entries = [];
	#own = new Set();
	#last = Promise.resolve();
	#confirmedAt = 0;
	/** Revisions that came from here. @type {Set<number>} */
	#ownRevisions = new Set();
	/** @type {Map<string, Problem>} by pair */
	problems = new Map();
	#book;

	/** @param {Book} book */
	constructor(book) {
		this.#book = book;
	}

	/** Another account is read. */
	startOver() {
		this.#entries = [];
		this.#confirmedAt = 0;
		this.#ownRevisions.clear();
		this.problems.clear();
	}

	/** The revision that the reader sees, with what was written from here. */
	get seen() {
		return Math.max(this.#book.revision(), this.#confirmedAt);
	}

	/** What followed a revision from here alone stands in nobody's way. */
	#pastOwn(revision) {
		let at = revision;
		while (this.#ownRevisions.has(at + 1)) {
			at++;
		}
		return at;
	}

	/** Whether a change of the account came from here and is shown already. */
	isOwn(commandId) {
		return this.#own.has(commandId);
	}

	/** A reading with all that was written since. @param {import("../model.js").MatrixModel} model */
	over(model) {
		this.#entries = this.#entries.filter(({ revision }) => revision === null || revision > model.revision);
		const confirmed = new Map(this.#entries.flatMap(({ cells }) => cells.map(cell => [pairKey(cell.row, cell.column), cell])));
		const waiting = this.#entries.filter(({ revision }) => revision === null).flatMap(({ changes }) => changes);
		return withChanges(confirmed.size > 0 ? model.withCells(confirmed) : model, waiting, this.#book.person);
	}

	/** Marks texts that could not be read. @param {{row: string, column: string, text: string, message: string}[]} bad */
	mark(bad) {
		bad.forEach(({ row, column, text, message }) =>
			this.problems.set(pairKey(row, column), { message, text, field: null, change: null, conflict: null }));
	}

	/** What was wanted in a cell is wanted no more. */
	forgive(row, column) {
		this.problems.delete(pairKey(row, column));
	}

	/**
	 * Writes into cells as one act.
	 *
	 * @param {CellChange[]} changes each cell once
	 * @param {string} words what was done, as a sentence
	 * @param {{force?: boolean, seen?: number, textOf?: (change: CellChange) => string}} [options] force: whatever others wrote meanwhile;
	 *   seen: the revision that the reader saw when they began, where that is longer ago
	 */
	write(changes, words, { force = false, seen, textOf = () => "" } = {}) {
		if (changes.length === 0) {
			return Promise.resolve();
		}
		const entry = { changes, cells: [], revision: null };
		const begunAt = this.seen;
		this.#entries.push(entry);
		changes.forEach(({ row, column }) => this.problems.delete(pairKey(row, column)));
		this.#book.show();
		return this.#inTurn(async () => {
			const input = { accountId: this.#book.accountId(), cells: changes.map(({ row, column, set }) => ({ row, column, ...set })) };
			const expected = force ? null : seen === undefined ? Math.max(begunAt, this.#confirmedAt) : this.#pastOwn(seen);
			try {
				this.#settle(entry, await deliver("updateCells", input, expected, CELLS), words, textOf);
			} catch (failure) {
				this.#drop(entry);
				this.#refuse(changes.map(change => ({ change, problem: problemOf(failure, change, textOf) })));
				this.#book.show();
				this.#book.report({ taken: 0, refused: changes.map(change => ({ change, problem: this.problems.get(pairKey(change.row, change.column)) })), words, failure, changed: false });
			}
		});
	}

	#settle(entry, { errors, change, cells }, words, textOf) {
		/** @type {Map<number, object>} */
		const failed = new Map();
		for (const error of errors) {
			const at = error.path.indexOf("cells");
			const index = at < 0 ? NaN : Number(error.path[at + 1]);
			if (!(index in entry.changes)) {
				throw new Refused(errors);
			}
			failed.has(index) || failed.set(index, error);
		}
		const refused = [...failed].map(([index, error]) => ({ change: entry.changes[index], problem: problemOf(error, entry.changes[index], textOf) }));
		const taken = entry.changes.length - refused.length;
		if (change) {
			entry.cells = cells;
			entry.revision = change.revision;
			this.#confirmedAt = change.revision;
			this.#ownRevisions.add(change.revision);
			this.#own.add(change.commandId);
			this.#book.did({ commandIds: [change.commandId], words });
		} else {
			this.#drop(entry);
		}
		this.#refuse(refused);
		this.#book.show();
		this.#book.report({ taken, refused, words, failure: null, changed: Boolean(change) });
	}

	#drop(entry) {
		this.#entries = this.#entries.filter(each => each !== entry);
	}

	#refuse(refused) {
		refused.forEach(({ change, problem }) => this.problems.set(pairKey(change.row, change.column), problem));
	}

	#inTurn(act) {
		const turn = this.#last.then(act);
		this.#last = turn.catch(() => {});
		return turn;
	}
}

/** @returns {Problem} */
function problemOf(error, change, textOf) {
	const named = error.path?.at(-1) ?? null;
	const field = named === "currency" ? error.path.at(-2) : named;
	const conflict = error.code === "CONFLICT" ? { yours: error.yours, theirs: error.theirs, by: error.by } : null;
	return { message: error.message, text: textOf(change), field, change, conflict };
}
