import { Totals } from "../rollup.js";
import { Differences } from "./differences.js";
import { day as written } from "../words.js";
import { changedWords, markOf, ringOf, thenAndNow } from "./words.js";

/** What each total is made of, to be compared. @type {["open" | "inProgress" | "won", string][]} */
export const MEASURES = [["open", "Open"], ["inProgress", "In progress"], ["won", "Sold"]];

/**
 * A matrix beside how it was on a day: what the cells and the totals of a scene show and say of it. Either of the two may
 * be the one that is shown. Pure.
 */
export class Comparison {
	/** @type {Map<string, Map<string, import("../faces.js").Face | null>>} */
	#faces = new Map();
	#totals;
	#format;

	/**
	 * @param {{day: string, until?: string, then: import("../model.js").MatrixModel, now: import("../model.js").MatrixModel,
	 *   format: import("../money.js").MoneyFormat, showsThen?: boolean}} parts until: the day of the later reading; empty for now
	 */
	constructor({ day, until = "", then, now, format, showsThen = false }) {
		this.day = day;
		this.until = until;
		this.showsThen = showsThen;
		this.then = then;
		this.now = now;
		this.differences = new Differences(then, now);
		this.#totals = new Totals(then);
		this.#format = format;
	}

	/** The reading that is shown. */
	get shown() {
		return this.showsThen ? this.then : this.now;
	}

	/** How what is shown is to be read. */
	get sentence() {
		return this.showsThen ? `As ${written(this.day)} began, read only. What changed later is marked.` : "What has changed is marked; the rest fades.";
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
			changed = differences.length === 0 ? null : {
				...face, mark: markOf(differences, this.#format), markKind: "plain", ring: ringOf(differences),
				label: `${face.label}, ${changedWords(differences, this.day, this.#format, this.until)}`,
			};
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
