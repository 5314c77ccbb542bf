import { query } from "../../api/api.js";
import { PAST_MATRIX } from "../document.js";
import { MatrixModel } from "../model.js";
import { beginningOf } from "./days.js";

/**
 * Reads how an account's matrix was on a day, and keeps it: what was recorded then stays as it was.
 *
 * @typedef {{accountId: string, rows: string, day: string, products: boolean}} Wanted
 */
export class Past {
	/** What was read; of other rows than are wanted now it is let go. @type {MatrixModel | null} */
	model = null;
	/** Why there is none. @type {Error | null} */
	error = null;
	#key = "";
	#products = false;
	/** @type {AbortController | null} */
	#abort = null;
	#onChange;

	/** @param {() => void} onChange something was read, or could not be */
	constructor(onChange) {
		this.#onChange = onChange;
	}

	get isReading() {
		return this.#abort !== null;
	}

	/** @param {Wanted | null} wanted null: nothing any more */
	want(wanted) {
		const key = wanted ? [wanted.accountId, wanted.rows, wanted.day].join(" ") : "";
		if (key !== this.#key) {
			this.#abort?.abort();
			this.#abort = null;
			this.model = this.error = null;
			this.#key = key;
			this.#products = false;
		} else if (!wanted || !this.#lacks(wanted)) {
			return;
		}
		wanted && this.#read(wanted);
	}

	#lacks({ products }) {
		return products && !this.#products;
	}

	/** Tries again what could not be read. @param {Wanted} wanted */
	again(wanted) {
		this.#key = "";
		this.want(wanted);
	}

	async #read({ accountId, rows, day, products }) {
		this.#abort?.abort();
		const abort = new AbortController();
		this.#abort = abort;
		this.#products = products;
		try {
			const { account } = await query(PAST_MATRIX, { id: accountId, rows, products, asOf: beginningOf(day).toISOString() }, { signal: abort.signal });
			if (this.#abort === abort) {
				this.model = account ? new MatrixModel(account) : null;
				this.error = account ? null : new Error("There is no such account, or it is not shared with you.");
			}
		} catch (error) {
			if (this.#abort === abort) {
				this.error = error;
			}
		}
		if (this.#abort === abort) {
			this.#abort = null;
			this.#onChange();
		}
	}
}
