import { makeCompareButton } from "./button.js";
import { Comparison } from "./comparison.js";
import { pastDay } from "./days.js";
import { ComparisonPanel } from "./panel.js";
import { Past } from "./past.js";

/**
 * Compares a matrix with how it was on a day: the button that asks for it, what was read of it, and the panel that
 * tells the differences.
 *
 * @typedef {object} Compared
 * @property {() => {accountId: string | null, rows: string, products: boolean}} shown
 * @property {(byReader: boolean) => void} changed another day, or something was read of it
 * @property {(pair: {row: string, column: string}) => void} go
 * @property {() => void} focus
 */
export class Comparing {
	/** @type {string | null} */
	#day = null;
	#past = new Past(() => this.#matrix.changed(false));
	#matrix;
	/** @type {Comparison | null} */
	#comparison = null;

	/** @param {ShadowRoot} root @param {Compared} matrix */
	constructor(root, matrix) {
		this.#matrix = matrix;
		this.button = makeCompareButton(root, { day: () => this.day, choose: day => this.choose(day), focus: matrix.focus });
		this.panel = new ComparisonPanel({
			onEnd: () => this.end(),
			onAgain: () => this.#again(),
			onGo: pair => matrix.go(pair),
		});
	}

	/** @returns {string | null} that the matrix is compared with; none where it shows no single account */
	get day() {
		return this.#matrix.shown().accountId === null ? null : this.#day;
	}

	/** Takes up a day without telling of it; any text that is no day that has begun ends the comparison. @param {string | null | undefined} text */
	restore(text) {
		this.#day = pastDay(text);
	}

	/** @param {string | null} day */
	choose(day) {
		this.restore(day);
		this.#matrix.changed(true);
	}

	/** @returns {boolean} whether there was a comparison to end */
	end() {
		const ended = this.day !== null;
		if (ended) {
			this.choose(null);
			this.#matrix.focus();
		}
		return ended;
	}

	#again() {
		this.#past.again(this.#wanted());
		this.#matrix.changed(false);
	}

	#wanted() {
		const { accountId, rows, products } = this.#matrix.shown();
		return accountId === null || this.#day === null ? null : { accountId, rows, products, day: this.#day };
	}

	/** Reads how it was, while the matrix itself is read. */
	ask() {
		this.#past.want(this.#wanted());
	}

	/** Tells nothing of what is no longer shown. */
	startOver() {
		this.#comparison = null;
		this.panel.element.hidden = true;
	}

	/** What is to be said of a reading by how it was then; null while that is not read. @param {import("../model.js").MatrixModel} now */
	with(now, format) {
		this.ask();
		const { model: then } = this.#past;
		if (!then) {
			this.#comparison = null;
		} else if (this.#comparison?.now !== now || this.#comparison.then !== then) {
			this.#comparison = new Comparison({ day: this.#day, then, now, format });
		}
		return this.#comparison;
	}

	showButton() {
		this.button.element.hidden = this.#matrix.shown().accountId === null;
		this.button.show(this.day);
	}

	/** Tells what has changed. @param {import("../rollup.js").Rollup} all that there is now @param {import("../money.js").MoneyFormat} format */
	show(all, format) {
		this.panel.show({ day: this.day, comparison: this.#comparison, error: this.#past.isReading ? null : this.#past.error }, all, format);
	}

	/** Reads nothing any more. */
	close() {
		this.#past.want(null);
	}
}
