import { h } from "../../map/controls.js";
import { counted, day as written } from "../words.js";
import { MEASURES } from "./comparison.js";
import { KINDS } from "./differences.js";
import { countWords, labelOf, sentenceOf, shortDifference, thenAndNow } from "./words.js";

/** More are told by the marks of the cells alone: nobody reads out as many. */
const MOST_LISTED = 300;

/**
 * What has changed since a day, beside the matrix: the totals then and now, and each difference as a sentence.
 */
export class ComparisonPanel {
	#title = h("h2", { "aria-live": "polite" });
	#problem = h("div", { class: "problem", role: "alert" });
	#totals = h("table", {});
	#list = h("div", { class: "differences" });
	#fold = h("button", { type: "button", class: "button plain", "aria-expanded": "true" }, "Hide list");
	#retry = h("button", { type: "button", class: "button plain" }, "Try again");
	/** @type {import("./comparison.js").Comparison | null} */
	#shown = null;
	#end = h("button", { type: "button", class: "button plain end-comparison", title: "End the comparison (Esc)" }, "End");
	#onGo;

	/** @param {{onEnd: () => void, onAgain: () => void, onGo: (pair: {row: string, column: string}) => void}} listeners */
	constructor({ onEnd, onAgain, onGo }) {
		this.#onGo = onGo;
		this.#end.addEventListener("click", onEnd);
		this.#retry.addEventListener("click", onAgain);
		this.#fold.addEventListener("click", () => this.#foldList(!this.#list.hidden));
		this.element = h("aside", { class: "comparison", "aria-label": "Comparison with an earlier day", hidden: true },
			h("header", {}, this.#title, this.#fold, this.#end), this.#problem, this.#totals, this.#list);
		this.element.addEventListener("keydown", event => {
			if (event.key === "Escape" && !this.#end.hidden) {
				event.preventDefault();
				event.stopPropagation();
				onEnd();
			}
		});
	}

	#foldList(folded) {
		this.#list.hidden = folded;
		this.#fold.textContent = folded ? "Show list" : "Hide list";
		this.#fold.ariaExpanded = String(!folded);
	}

	/**
	 * @param {{day: string | null, comparison: import("./comparison.js").Comparison | null, error: Error | null, isLed?: boolean}} state
	 *   isLed: another view leads through the past, and ends it
	 * @param {import("../rollup.js").Rollup} [now] what all comes to
	 * @param {import("../money.js").MoneyFormat} [format]
	 */
	show({ day, comparison, error, isLed = false }, now, format) {
		this.element.hidden = day === null;
		this.#end.hidden = isLed;
		if (day === null) {
			this.#shown = null;
			return;
		}
		this.#problem.replaceChildren(...(error ? [h("p", {}, error.message), this.#retry] : []));
		this.#totals.hidden = this.#fold.hidden = !comparison;
		if (!comparison) {
			this.#title.textContent = error ? `Not compared with ${written(day)}` : `Reading how it was on ${written(day)} …`;
			this.#list.replaceChildren();
			this.#shown = null;
		} else if (comparison !== this.#shown) {
			this.#shown = comparison;
			const { told } = comparison.differences;
			this.#title.textContent = countWords(told.length, day, comparison.until);
			this.#fold.hidden = told.length === 0;
			this.#totals.replaceChildren(...this.#lines(comparison, now, format));
			this.#tell(comparison, format);
		}
	}

	#lines({ all: then }, now, format) {
		return [
			h("thead", {}, h("tr", {}, ...["All units", "Then", "Now", "Difference"].map(label => h("th", { scope: "col" }, label)))),
			h("tbody", {}, ...MEASURES.map(([measure, label]) => {
				const exact = thenAndNow(then[measure], now[measure], format);
				const short = sum => sum.isZero ? "–" : format.shortSum(sum);
				return h("tr", {}, h("th", { scope: "row" }, label), h("td", { title: exact.then }, short(then[measure])),
					h("td", { title: exact.now }, short(now[measure])), h("td", { title: exact.difference }, shortDifference(then[measure], now[measure], format)));
			})),
		];
	}

	#tell(comparison, format) {
		const { told, counts } = comparison.differences;
		const listed = told.slice(0, MOST_LISTED);
		const focused = this.#list.getRootNode().activeElement?.dataset?.pair;
		this.#list.replaceChildren(...KINDS.filter(kind => listed.some(each => each.kind === kind)).flatMap(kind => [
			h("h3", {}, `${labelOf(kind)} (${counts[kind].toLocaleString()})`),
			h("ul", {}, ...listed.filter(each => each.kind === kind).map(each => h("li", {}, this.#entry(each, comparison, format)))),
		]), ...(told.length > listed.length ? [h("p", {}, `${counted(told.length - listed.length, "more is", "more are")} marked in the cells.`)] : []));
		focused && [...this.#list.querySelectorAll("button")].find(each => each.dataset.pair === focused)?.focus();
	}

	#entry(difference, comparison, format) {
		const entry = h("button", { type: "button", dir: "auto", "data-pair": `${difference.row} ${difference.column}` },
			sentenceOf(difference, comparison.namesOf(difference), format));
		entry.addEventListener("click", () => this.#onGo(difference));
		return entry;
	}
}
