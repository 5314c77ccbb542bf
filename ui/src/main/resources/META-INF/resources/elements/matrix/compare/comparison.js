import { Totals } from "../rollup.js";
import { Differences } from "./differences.js";
import { changedWords, markOf, thenAndNow } from "./words.js";

/** What each total is made of, to be compared. @type {["open" | "inProgress" | "won", string][]} */
export const MEASURES = [["open", "Open"], ["inProgress", "In progress"], ["won", "Sold"]];

/** A matrix beside how it was on a day: what the cells and the totals of a scene show and say of it. Pure. */
export class Comparison {
	/** @type {Map<string, Map<string, import("../faces.js").Face | null>>} */
	#faces = new Map();
	#totals;
	#format;

	/**
	 * @param {{day: string, then: import("../model.js").MatrixModel, now: import("../model.js").MatrixModel,
	 *   format: import("../money.js").MoneyFormat}} parts
	 */
	constructor({ day, then, now, format }) {
		this.day = day;
		this.then = then;
		this.now = now;
		this.differences = new Differences(then, now);
		this.#totals = new Totals(then);
		this.#format = format;
	}

	/** Takes up that other rows are folded now. */
	refold() {
		this.#faces.clear();
	}

	/** The face of a cell that has changed; null: it has not. @param {import("../faces.js").Face} face @param {boolean} folded */
	faceOf(face, rowId, columnId, folded) {
		let faces = this.#faces.get(rowId);
		if (!faces) {
			this.#faces.set(rowId, faces = new Map());
		}
		let changed = faces.get(columnId);
		if (changed === undefined) {
			const differences = folded ? this.differences.under(rowId, columnId) : [this.differences.of(rowId, columnId)].filter(each => each !== null);
			changed = differences.length === 0 ? null
				: { ...face, mark: markOf(differences, this.#format), markKind: "plain", label: `${face.label}, ${changedWords(differences, this.day, this.#format)}` };
			faces.set(columnId, changed);
		}
		return changed;
	}

	/** What a row came to then. @param {string} rowId @param {boolean} withRowsUnder as they stood then */
	ofRow(rowId, withRowsUnder) {
		const row = this.then.rows.byId.get(rowId);
		return row ? this.#totals.ofRow(row, withRowsUnder) : this.#totals.ofColumn("");
	}

	ofColumn(columnId) {
		return this.#totals.ofColumn(columnId);
	}

	get all() {
		return this.#totals.all;
	}

	/** A total then and now, in a sentence. @param {import("../rollup.js").Rollup} then @param {import("../rollup.js").Rollup} now */
	totalWords(then, now) {
		return MEASURES.filter(([measure]) => !then[measure].isZero || !now[measure].isZero).map(([measure, label]) => {
			const words = thenAndNow(then[measure], now[measure], this.#format);
			return `${label} then ${words.then}, now ${words.now}, ${words.difference}`;
		}).join("; ") || "nothing then and now";
	}

	/** The names of a pair; of what is no longer there, as they were. @param {{row: string, column: string}} pair */
	namesOf({ row, column }) {
		const name = (axis, id) => this.now[axis].byId.get(id)?.heading.name
			?? `${this.then[axis].byId.get(id)?.heading.name ?? "Unknown"} (no longer there)`;
		return { row: name("rows", row), column: name("columns", column) };
	}
}
