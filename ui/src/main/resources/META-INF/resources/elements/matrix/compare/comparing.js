import { shownDay } from "../../map/past/span.js";
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
	/** What another view of the account leads through the past; null while the reader compares here alone. @type {import("../../map/past/span.js").Span | null} */
	#led = null;
	#past = new Past(() => this.#matrix.changed(false));
	#until = new Past(() => this.#matrix.changed(false));
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

	/** Follows another view through the past. @param {import("../../map/past/span.js").Span} span without a day: back to now */
	follow(span) {
		this.#led = span.day === "" ? null : span;
		this.restore(span.day);
		this.#matrix.changed(false);
	}

	/** Whether the earlier reading, or a later one of the past, is shown in place of now. */
	get isPast() {
		return this.#led !== null;
	}

	/** What is shown of the past: as of which day, and by which rows; null while the matrix can be edited. */
	get shownOfPast() {
		return this.#led && { day: shownDay(this.#led), rows: this.#matrix.shown().rows };
	}

	/** @returns {boolean} whether there was a comparison to end */
	end() {
		const ended = this.day !== null && !this.isPast;
		if (ended) {
			this.choose(null);
			this.#matrix.focus();
		}
		return ended;
	}

	#again() {
		this.#past.again(this.#wanted(this.#day));
		this.#until.again(this.#wanted(this.#led?.until || null));
		this.#matrix.changed(false);
	}

	#wanted(day) {
		const { accountId, rows, products } = this.#matrix.shown();
		return accountId === null || day === null ? null : { accountId, rows, products, day };
	}

	/** Reads how it was, while the matrix itself is read. */
	ask() {
		this.#past.want(this.#wanted(this.#day));
		this.#until.want(this.#wanted(this.#led?.until || null));
	}

	/** Tells nothing of what is no longer shown. */
	startOver() {
		this.#comparison = null;
		this.panel.element.hidden = true;
	}

	/** What is to be said of a reading by how it was then; null while that is not read. @param {import("../model.js").MatrixModel} asRead as of now */
	with(asRead, format) {
		this.ask();
		const { model: then } = this.#past;
		const until = this.#led?.until ?? "";
		const showsThen = this.#led !== null && !this.#led.after;
		const now = until === "" ? asRead : this.#until.model;
		const shown = this.#comparison;
		if (!then || !now) {
			this.#comparison = null;
		} else if (shown?.now !== now || shown.then !== then || shown.showsThen !== showsThen) {
			this.#comparison = new Comparison({ day: this.#day, until, then, now, format, showsThen });
		}
		return this.#comparison;
	}

	showButton() {
		this.button.element.hidden = this.#matrix.shown().accountId === null || this.isPast;
		this.button.show(this.day);
	}

	/** Tells what has changed. @param {import("../rollup.js").Rollup} all that there is now @param {import("../money.js").MoneyFormat} format */
	show(all, format) {
		const error = this.#past.isReading || this.#until.isReading ? null : this.#past.error ?? this.#until.error;
		this.panel.show({ day: this.day, comparison: this.#comparison, error, isLed: this.isPast }, all, format);
	}

	/** Reads nothing any more. */
	close() {
		this.#past.want(null);
		this.#until.want(null);
	}
}
